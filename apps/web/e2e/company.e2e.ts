import { expect, expectAccessible, signInAs, test } from './people.js';

test('the administrator changes the hours of the company and a day off, and they stay', async ({ page }) => {
  await signInAs(page, 'admin', '/beheer/bedrijf');
  const closes = page.getByLabel('Berichten tot');
  const before = await closes.inputValue();
  await closes.fill('16:30');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bedrijf bewaard.')).toBeVisible();
  await page.reload();
  await expect(closes).toHaveValue('16:30');
  await test.step('without a working day it cannot be saved, and says so at the field', async () => {
    const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];
    for (const day of days) await page.getByRole('checkbox', { name: day }).uncheck();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(page.getByText('Kies minstens één werkdag.')).toBeVisible();
    await expectAccessible(page);
    for (const day of days) await page.getByRole('checkbox', { name: day }).check();
  });
  await closes.fill(before);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bedrijf bewaard.')).toBeVisible();
  await page
    .getByRole('button', { name: /^Feestdagen van \d+$/ })
    .last()
    .click();
  await expect(page.getByText(/^Feestdagen van \d+ staan erin\.$/)).toBeVisible();
  await expect(page.getByText('Koningsdag').first()).toBeVisible();
  await expectAccessible(page);
});
