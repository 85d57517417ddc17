import { expect, expectAccessible, signInAs, test } from './people.js';

test('a lead sees the own people and nobody else', async ({ page }) => {
  await signInAs(page, 'lead', '/team');
  await expect(page.getByText('Noor Bakkali').first()).toBeVisible();
  await expect(page.getByText('Joost Haverkate')).toHaveCount(0);
  await expectAccessible(page);
  await page.goto('/certificaten?zoek=Haverkate');
  await expect(
    page
      .getByText(/^0 van \d+ mensen$/)
      .or(page.getByText(/Niemand/))
      .first(),
  ).toBeVisible();
  await page.goto('/certificaten?zoek=Bakkali');
  await expect(page.getByText(/^1 van \d+ mensen$/).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Zoek mensen, certificaten/ }).fill('haverkate');
  await expect(page.getByText(/^Niets gevonden voor “haverkate”/)).toBeVisible();
});

for (const path of ['/mensen', '/import', '/certificaten/controleren', '/beheer/herinneringen', '/beheer/logboek']) {
  test(`an employee who opens ${path} is told kindly that it is not theirs`, async ({ page }) => {
    await signInAs(page, 'employee', path);
    await expect(page.getByRole('heading', { level: 1, name: 'Hier kun je niet bij' })).toBeVisible();
    await expect(page.getByText(/^Deze pagina hoort niet bij wat jij doet\. Vraag het aan HR/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ga naar Vandaag' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Noor$/ })).toBeVisible();
  });
}
