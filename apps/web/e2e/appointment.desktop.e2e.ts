import { type Page } from '@playwright/test';
import { settled } from './accessibility.js';
import { expect, expectAccessible, password, phone, signInAs, test } from './people.js';

async function signInAsAylin(page: Page): Promise<void> {
  await page.goto('/vandaag');
  await page.getByLabel('E-mailadres van je werk').fill('aylin.demir@havenkamp.example');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toHaveCount(0);
  await settled(page);
}

async function putSignature(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Onderteken' }).click();
  await expect(page.getByText('Lees de tekst en zet het vinkje.')).toBeVisible();
  await page.getByLabel('Ik heb dit gelezen en begrepen').check();
  await page.getByLabel('Typ je naam').fill(name);
  await page.getByRole('button', { name: 'Onderteken' }).click();
}

test('HR drafts an appointment and signs, the employee signs on a phone: it counts until it is withdrawn', async ({
  page,
  another,
}) => {
  const cell = page.getByRole('gridcell', { name: /Aylin Demir, NEN 3140 Vakbekwaam/ });
  await signInAs(page, 'hr', '/certificaten?zoek=Aylin&aandacht=0');
  await expect(cell).toHaveAccessibleName(/Niet compleet/);
  await cell.click();
  await page.getByRole('link', { name: 'Maak een aanwijzing' }).click();
  await expect(page.getByRole('heading', { name: 'Aanwijzing voor Aylin Demir' })).toBeVisible();
  await page.getByLabel('Op welke locatie?').selectOption({ label: 'Meppel' });
  await page.getByLabel('Welke installaties?').fill('Verdeelkast hal 2');
  await expect(
    page.getByText(/Aylin Demir is aangewezen als Vakbekwaam persoon \(VP\), op locatie Meppel/),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await expect(page.getByText('- Verdeelkast hal 2')).toBeVisible();
  const address = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Zet klaar om te tekenen' }).click();
  await expect(page.getByText('Wacht op beide handtekeningen')).toBeVisible();
  await putSignature(page, 'Ineke Rooks');
  await expect(page.getByText('Wacht op de medewerker')).toBeVisible();
  await expectAccessible(page);

  const aylin = await another(phone);
  await signInAsAylin(aylin);
  await expect(aylin.getByRole('link', { name: /Onderteken je aanwijzing/ }).first()).toBeVisible();
  await aylin.goto(address);
  await expect(aylin.getByText('- Verdeelkast hal 2')).toBeVisible();
  await expectAccessible(aylin);
  await putSignature(aylin, 'Aylin Demir');
  await expect(aylin.getByText('Beiden tekenden precies deze tekst.')).toBeVisible();
  await aylin.goto('/certificaten/mijn');
  await expect(aylin.getByRole('heading', { name: 'Mijn aanwijzingen' })).toBeVisible();
  await expectAccessible(aylin);

  await page.goto('/certificaten?zoek=Aylin&aandacht=0');
  await expect(cell).not.toHaveAccessibleName(/Niet compleet/);
  await page.goto('/certificaten/aanwijzingen?zoek=aylin&stand=active');
  await expect(page.getByRole('row').filter({ hasText: 'Aylin Demir' })).toContainText('Getekend');
  await expectAccessible(page);
  await page.getByLabel('Zoek op naam').fill('zo heet niemand');
  await expect(page.getByText('Geen aanwijzing gevonden')).toBeVisible();
  await page.getByRole('button', { name: 'Wis de filters' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Ruben Tazelaar' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Standaardteksten' }).click();
  await page.getByRole('link', { name: /NEN 3140 Vakbekwaam/ }).click();
  await expect(page.getByLabel('Taken en grenzen')).toHaveValue(/Mag zelfstandig werken/);
  await expectAccessible(page);
  await page.goto(address);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als PDF' }).click();
  expect((await saved).suggestedFilename()).toBe('Aanwijzing Aylin Demir.pdf');
  await page.getByRole('button', { name: 'Trek in' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Waarom?').fill('Werkte onder spanning.');
  await dialog.getByRole('button', { name: 'Trek in' }).click();
  await expect(page.getByText(/Ingetrokken door Ineke Rooks/)).toBeVisible();
  await page.goto('/certificaten?zoek=Aylin&aandacht=0');
  await expect(cell).toHaveAccessibleName(/Niet compleet/);
  await aylin.goto(address);
  await expect(aylin.getByText('Werkte onder spanning.')).toBeVisible();
});
