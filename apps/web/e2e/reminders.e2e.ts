import { expect, expectAccessible, signInAs, test } from './people.js';

test('HR reads word for word who gets what in the coming 30 days', async ({ page }) => {
  await signInAs(page, 'hr', '/beheer/herinneringen');
  await expect(page.getByText(/^\d+ herinneringen$/)).toBeVisible();
  const month = Number.parseInt(await page.getByText(/^\d+ herinneringen$/).innerText(), 10);
  await page.getByRole('button', { name: '7 dagen' }).click();
  await expect
    .poll(async () => Number.parseInt(await page.getByText(/^\d+ herinneringen?$/).innerText(), 10))
    .toBeLessThan(month);
  await page.getByRole('button', { name: '30 dagen' }).click();
  await page.getByLabel('Zoek een naam').fill('Karin');
  await page.getByRole('option', { name: /Karin de Wit/ }).click();
  const message = page.getByRole('link', { name: /Karin de Wit/ }).first();
  await message.click();
  const letter = page.getByRole('complementary', { name: /Karin de Wit/ });
  await expect(letter.getByText(/^Eén bericht/)).toBeVisible();
  await expect(letter.getByText('Karin de Wit').first()).toBeVisible();
  await expectAccessible(page);
});

test('a message in the inbox leads to exactly the task it is about', async ({ page }) => {
  await signInAs(page, 'employee', '/berichten');
  const message = page.getByRole('link', { name: /heftruck/i }).first();
  await expect(message).toBeVisible();
  await expectAccessible(page);
  await message.click();
  await expect(page).toHaveURL(/\/certificaten\/mijn\//);
  await expect(page.getByRole('heading', { level: 1, name: /^Heftruck/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lever een foto in' })).toBeVisible();
});
