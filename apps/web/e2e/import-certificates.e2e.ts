import { typedDay } from './days.js';
import { chooseFile, expect, expectAccessible, signInAs, test } from './people.js';

/** A column of its own per size: what columns mean is remembered, and here one is asked. */
const listFor = (size: string) =>
  [
    `Naam;Certificaat;Behaald op;Geldig tot en met;Nummer;Map ${size}`,
    `Sietse Vos;EHBO;${typedDay(-30)};${typedDay(700)};EH-7001`,
    `Anouk Brals;Zweefmolen bedienen;${typedDay(-30)};${typedDay(700)};Z-1`,
    `Iemand Anders;BHV;${typedDay(-30)};${typedDay(335)};B-1`,
    'Piet Zwaan;EHBO;32-13-2025;;EH-7002',
  ].join('\r\n');

test('HR imports certificates, makes the type that was unknown, and can go back', async ({ page }, { project }) => {
  test.setTimeout(180_000);
  await test.step('Ineke drops the list', async () => {
    await signInAs(page, 'hr', '/import?soort=certificaten');
    await chooseFile(page, 'Kies een bestand', {
      name: 'papieren.csv',
      mimeType: 'text/csv',
      text: listFor(project.name),
    });
    await expect(page.getByRole('heading', { level: 1, name: 'Wat staat er in je kolommen?' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Controleer 4 rijen' }).click();
  });
  await test.step('one row is good; of the others it says what is wrong', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Dit gaat er gebeuren' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Leg 1 rij vast' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Kan niet/ })).toContainText('3');
    await expectAccessible(page);
  });
  await test.step('opens the row of the unknown type and makes it', async () => {
    await page.getByRole('link', { name: 'Open rij 3' }).click();
    const panel = page.getByRole('complementary', { name: 'Rij 3' });
    await expect(panel.getByText('Welk certificaat is “Zweefmolen bedienen”?')).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Maak “Zweefmolen bedienen”' }).click();
    await expect(page.getByRole('button', { name: 'Leg 2 rijen vast' })).toBeVisible();
  });
  await test.step('records it and looks at the rows again', async () => {
    await page.getByRole('button', { name: 'Leg 2 rijen vast' }).click();
    await expect(page.getByText('2 rijen staan in Leerspoor')).toBeVisible();
    await page.getByRole('link', { name: 'Bekijk alle rijen' }).click();
    await expect(page.getByText('Anouk Brals').first()).toBeVisible();
    await expectAccessible(page);
    await page.goto('/certificaten/soorten');
    await expect(page.getByRole('link', { name: /Zweefmolen bedienen/ })).toBeVisible();
  });
  await test.step('and undoes it, type and all', async () => {
    await page.goto('/import');
    await page
      .getByRole('link', { name: /papieren\.csv/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Draai alles terug' }).click();
    await page.getByRole('button', { name: 'Ja, draai terug' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Alles is weer zoals het was' })).toBeVisible();
    await page.goto('/certificaten/soorten');
    await expect(page.getByText('EHBO').first()).toBeVisible();
    await expect(page.getByText('Zweefmolen bedienen')).toHaveCount(0);
  });
});
