import { readFile } from 'node:fs/promises';
import readExcel from 'read-excel-file/node';
import { typedDay } from './days.js';
import { chooseFile, expect, expectAccessible, signInAs, test } from './people.js';

/** A column of its own every time: what columns mean is remembered, and here one is asked. */
const listFor = (time: string) =>
  [
    `Personeelsnummer;Naam;Functie;Afdeling;Leidinggevende;In dienst;Uren per week;Kostenplaats ${time}`,
    `9101;Berg, Saskia van den;Orderpicker;Hal Zuid;Karin de Wit;${typedDay(-20)};32`,
    `9102;Öztürk, Emre;Monteur;Werkplaats;Ruben Tazelaar;${typedDay(-400)};38`,
    '9103;Vries, Jip de;Orderpicker;Hal Zuid;Karin de Wit;31-02-2025;38',
    `9101;Dubbel, Dirk;Orderpicker;Hal Zuid;Karin de Wit;${typedDay(-20)};38`,
  ].join('\r\n');

test('HR imports people from a list with mistakes, and can go back', async ({ page }) => {
  test.setTimeout(180_000);
  await test.step('Ineke drops the list and sees what the columns mean', async () => {
    await signInAs(page, 'hr', '/import?soort=mensen');
    await expectAccessible(page);
    await chooseFile(page, 'Kies een bestand', {
      name: 'personeel.csv',
      mimeType: 'text/csv',
      text: listFor(Date.now().toString(36)),
    });
    await expect(page.getByRole('heading', { level: 1, name: 'Wat staat er in je kolommen?' })).toBeVisible();
    await expect(page.getByLabel('Wat betekent Afdeling?')).toHaveValue('team');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Controleer 4 rijen' }).click();
  });
  await test.step('sees row by row what will happen, and why not', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Dit gaat er gebeuren' })).toBeVisible();
    await expect(page.getByText(/Saskia van den Berg/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Kan niet/ })).toContainText('2');
    await expect(page.getByText('De datum 31-02-2025 bestaat niet.')).toBeVisible();
    await expect(page.getByText('Nummer 9101 staat ook op rij 2, bij Saskia van den Berg.')).toBeVisible();
    await expect(page.getByText('2 rijen doen niet mee.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Kan niet/ }).click();
    await expect(page.getByText(/Öztürk/)).toHaveCount(0);
  });
  await test.step('takes the rejected rows home as a file, each with its reason', async () => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Bewaar de 2 rijen/ }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    const [{ data: rows } = { data: [] }] = await readExcel(await readFile(await file.path()));
    expect(rows.slice(1).map(([line, reason]) => `${line as string}: ${reason as string}`)).toEqual([
      expect.stringMatching(/^4: .*31-02-2025 bestaat niet/),
      expect.stringMatching(/^5: .*Nummer 9101 staat ook op rij 2/),
    ]);
  });
  await test.step('records the good ones, and finds one of them', async () => {
    await page.getByRole('button', { name: 'Leg 2 rijen vast' }).click();
    await expect(page.getByText('2 rijen staan in Leerspoor')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Bekijk de mensen' }).click();
    await page.getByPlaceholder('Zoek op naam of nummer').fill('9102');
    await page.getByRole('link', { name: /Emre Öztürk/ }).click();
    await expect(page.getByRole('complementary', { name: 'Gegevens van Emre Öztürk' })).toContainText('Ruben Tazelaar');
    await expectAccessible(page);
  });
  await test.step('and undoes it all', async () => {
    await page.goto('/import');
    await page
      .getByRole('link', { name: /personeel\.csv/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Draai alles terug' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ja, draai terug' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Alles is weer zoals het was' })).toBeVisible();
    await page.goto('/mensen?zoek=9102');
    await expect(page.getByText('Niemand gevonden')).toBeVisible();
  });
});
