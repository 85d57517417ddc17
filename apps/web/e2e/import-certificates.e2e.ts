import { typedDay } from './days.js';
import { chooseFile, expect, expectAccessible, signInAs, test } from './people.js';

/** The columns and the type are new every time: what they mean is remembered, and here one is asked. */
const listFor = (time: string, type: string) =>
  [
    `Naam;Certificaat;Behaald op;Geldig tot en met;Nummer;Map ${time}`,
    `Sietse Vos;EHBO;${typedDay(-30)};${typedDay(700)};EH-7001`,
    `Anouk Brals;${type};${typedDay(-30)};${typedDay(700)};Z-1`,
    `Iemand Anders;BHV;${typedDay(-30)};${typedDay(335)};B-1`,
    'Piet Zwaan;EHBO;32-13-2025;;EH-7002',
  ].join('\r\n');

test('HR imports certificates, makes the type that was unknown, and can go back', async ({ page }) => {
  test.setTimeout(180_000);
  const time = Date.now().toString(36);
  const type = `Zweefmolen ${time}`;
  await test.step('Ineke drops the list', async () => {
    await signInAs(page, 'hr', '/import?soort=certificaten');
    await chooseFile(page, 'Kies een bestand', {
      name: 'papieren.csv',
      mimeType: 'text/csv',
      text: listFor(time, type),
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
    await page.getByRole('button', { name: 'Maak of koppel' }).click();
    const panel = page.getByRole('complementary', { name: 'Rij 3' });
    await expect(panel.getByText(`Welk certificaat is “${type}”?`)).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('button', { name: `Maak “${type}”` }).click();
    await expect(page.getByText(`“${type}” is nu ${type}, in elke rij.`)).toBeVisible();
    await panel.getByRole('button', { name: 'Sluit' }).click();
    await expect(page.getByRole('button', { name: 'Leg 2 rijen vast' })).toBeVisible();
  });
  await test.step('records it and looks at the rows again', async () => {
    await page.getByRole('button', { name: 'Leg 2 rijen vast' }).click();
    await expect(page.getByText('2 rijen staan in Leerspoor')).toBeVisible();
    await page.getByRole('link', { name: 'Bekijk alle rijen' }).click();
    await expect(page.getByText('Anouk Brals').first()).toBeVisible();
    await expectAccessible(page);
    await page.goto('/certificaten/soorten');
    await expect(page.getByRole('link', { name: type })).toBeVisible();
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
    await expectAccessible(page);
    await expect(page.getByText(type)).toHaveCount(0);
  });
});
