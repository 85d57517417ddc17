import { expect, expectAccessible, signInAs, test } from './people.js';

const today = new Intl.DateTimeFormat('nl-NL', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
}).format();

test('HR goes from a bar of the forecast to certificates for everybody who passed', async ({ page }) => {
  test.setTimeout(240_000);
  await signInAs(page, 'hr', '/certificaten/vooruitblik');
  await expect(page.getByRole('heading', { name: 'Vooruitblik' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Certificaat' }).selectOption({ label: 'Heftruckcertificaat' });
  await expect(page).toHaveURL(/soort=/);
  const months = page.getByRole('combobox', { name: 'Tot en met' });
  await months.selectOption((await months.locator('option').last().getAttribute('value')) ?? '');
  await page.getByRole('button', { name: 'Kies niemand' }).click();
  const boxes = page.getByRole('checkbox', { name: /^Kies / });
  await expect(boxes.nth(3)).toBeVisible();
  for (const at of [-1, -2]) await boxes.nth(at).check();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Plan een training met 2 mensen' }).click();

  await page.getByRole('textbox', { name: 'Dag', exact: true }).fill(today);
  await page.getByRole('textbox', { name: 'Plaats' }).fill('Hal Zuid');
  await expect(page.getByText('2 mensen krijgen nu een uitnodiging.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Plan en nodig uit' }).click();
  await expect(page.getByText('Vandaag', { exact: true }).last()).toBeVisible();
  await expect(page.getByRole('heading', { name: '2 mensen' })).toBeVisible();

  await page.getByRole('link', { name: 'Wie is er?' }).click();
  const here = page.getByText('Er', { exact: true });
  await here.nth(0).click();
  await page.getByText('Niet', { exact: true }).nth(1).click();
  await expect(page.getByText('1 van 2 zijn er')).toBeVisible();
  await expect(page.getByText('Alles is bewaard')).toBeVisible();
  await expectAccessible(page);

  await page.context().setOffline(true);
  await here.nth(1).click();
  await expect(page.getByText(/1 vinkje nog niet verstuurd/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('Alles is bewaard')).toBeVisible();
  await page.getByRole('link', { name: 'Klaar' }).click();

  await page.getByRole('button', { name: 'Iedereen die er was is geslaagd' }).click();
  await page.getByRole('button', { name: 'Leg 2 certificaten vast' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/: geldig t\/m /)).toHaveCount(2);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Leg 2 certificaten vast' }).click();
  await expect(page.getByText('Certificaat vastgelegd')).toHaveCount(2);
  await expect(page.getByText('Afgerond', { exact: true })).toBeVisible();
});

test('who is booked sees it with the certificate and gets a calendar file', async ({ page }) => {
  await signInAs(page, 'hr', '/certificaten/trainingen');
  await page.getByRole('link', { name: /Bedrijfshulpverlener/ }).click();
  await expect(page.getByText('Kantine Meppel')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet in je agenda' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^Bedrijfshulpverlener .*\.ics$/);
  await expectAccessible(page);
});
