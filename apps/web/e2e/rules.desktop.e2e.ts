import { type Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from './people.js';

async function choose(page: Page, field: string, typed: string, option: RegExp) {
  await page.getByRole('combobox', { name: field, exact: true }).fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

test('HR makes a rule with and, or and but not, sees whom it names, and finds it in the matrix', async ({ page }) => {
  await signInAs(page, 'hr', '/certificaten/eisen/nieuw');
  await page.getByLabel('Welk certificaat?').selectOption({ label: 'Diploma Eerste Hulp' });
  await choose(page, 'Iedereen met een van deze', 'order', /Orderpicker/);
  await choose(page, 'Iedereen met een van deze', 'laad', /Laadploeg/);
  await page.getByRole('button', { name: 'En ook' }).click();
  await choose(page, 'en ook een van deze', 'maga', /Magazijn/);
  await page.getByRole('button', { name: 'Maar niet' }).click();
  await choose(page, 'maar niet', 'emm', /Emmen\s*locatie/);
  const sentence = 'Iedereen met functie Orderpicker of Laadploeg, en in team Magazijn, maar niet op locatie Emmen';
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByRole('heading', { name: /Geldt voor \d+ van 61 mensen/ })).toBeVisible();
  await expect(page.getByText('Noor Bakkali')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Voeg eis toe' }).click();
  await expect(page.getByText(sentence)).toBeVisible();

  await page.goto('/certificaten?zoek=Bakkali&aandacht=0');
  await page.getByRole('gridcell', { name: /Noor Bakkali, Diploma Eerste Hulp/ }).click();
  const panel = page.getByRole('complementary').last();
  await expect(panel.getByText(sentence)).toBeVisible();
  await page.goto('/certificaten?zoek=Lammers&aandacht=0');
  await expect(page.getByRole('rowheader', { name: /Rik Lammers/ })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /Rik Lammers, Diploma Eerste Hulp: Ontbreekt/ })).toHaveCount(0);

  await page.goto('/certificaten/eisen');
  await page.getByRole('row').filter({ hasText: sentence }).getByRole('link').click();
  await page.getByRole('button', { name: 'Stop deze eis' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop deze eis' }).click();
  await expect(page.getByText(sentence)).toHaveCount(0);
});

test('HR asks a number of people at a place, and sees when that breaks and by whom', async ({ page }) => {
  await signInAs(page, 'hr', '/certificaten/bezetting');
  const emmen = page.getByRole('region', { name: 'Bedrijfshulpverlener, Emmen' });
  await expect(emmen.getByText('Straks te weinig')).toBeVisible();
  await expect(emmen.getByText(/Het certificaat van Anouk Brals/)).toBeVisible();
  await emmen.getByRole('button', { name: 'Wie en wanneer' }).click();
  await expect(emmen.getByRole('img', { name: /het laagste aantal per maand/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Nieuwe bezetting' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Welk certificaat?').selectOption({ label: 'Bedrijfshulpverlener' });
  await dialog.getByLabel('Op welke locatie?').selectOption({ label: 'Meppel' });
  await dialog.getByLabel('Minstens hoeveel mensen?').fill('60');
  await expect(dialog.getByText(/Nu \d+, nodig 60/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Voeg toe' }).click();
  const meppel = page.getByRole('region', { name: 'Bedrijfshulpverlener, Meppel' });
  await expect(meppel.getByText('Te weinig', { exact: true })).toBeVisible();
  await page.goto('/vandaag');
  await page.getByRole('link', { name: /Bezetting per locatie/ }).click();
  await expect(meppel.getByText('Te weinig', { exact: true })).toBeVisible();
  await meppel.getByRole('button', { name: 'Stop' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(meppel).toHaveCount(0);
});
