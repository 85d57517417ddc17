import { expect, expectAccessible, signInAs, test } from './people.js';

test('HR finds a person and a certificate with the keyboard alone', async ({ page }) => {
  await signInAs(page, 'hr');
  const box = page.getByRole('combobox', { name: /^Zoek mensen, certificaten/ });
  await test.step('a person: Ctrl K, a part of the name, Enter', async () => {
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await page.keyboard.type('wrona');
    await expect(page.getByRole('option', { name: /Tomasz Wrona/ })).toHaveAttribute('aria-selected', 'true');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Gegevens van Tomasz Wrona' })).toBeVisible();
  });
  await test.step('a certificate: arrows choose among what is found', async () => {
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await page.keyboard.type('heftruck');
    await expect(page.getByRole('option', { name: /Heftruck/ }).first()).toHaveAttribute('aria-selected', 'true');
    const name = await page.locator('[role=option][aria-selected=true] b').innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('[role=option][aria-selected=true] b')).toHaveText(name);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/certificaten\?certificaat=/);
    await expect(page.getByRole('heading', { level: 1, name: 'Certificaten' })).toBeVisible();
  });
  await test.step('and Escape goes back to where one was', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await expect(page).toHaveURL(/\/certificaten\?certificaat=/);
  });
});
