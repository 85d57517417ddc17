import { typedDay } from './days.js';
import { desk, expect, expectAccessible, signInAs, test } from './people.js';
import { picture } from './picture.js';

test('an employee hands in a photo of a pass, HR approves it, and it counts', async ({ page, another }) => {
  await test.step('Noor chooses the pass that expires', async () => {
    await signInAs(page, 'employee', '/certificaten');
    await page.getByRole('link', { name: /^Heftruck/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Heftruck/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Lever een foto in' }).click();
  });
  await test.step('makes a photo of it', async () => {
    await expect(page.getByText('Maak een foto van de pas')).toBeVisible();
    await expectAccessible(page);
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /foto/i }).first().click();
    await (await chosen).setFiles({ name: 'pas.png', mimeType: 'image/png', buffer: picture });
    await expect(page.getByText('Is alles goed te lezen?')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ja, verder' }).click();
  });
  await test.step('types when it was earned, and hears what it will be', async () => {
    await page.getByLabel('Wanneer heb je het gehaald?').fill(typedDay(-3));
    await expect(page.getByText(/^Klopt dit\? Dan is het geldig t\/m /)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByLabel('Staat er een nummer op?').fill('HT-20931');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Verstuurd' })).toBeVisible();
    await expectAccessible(page);
  });
  await test.step('HR sees the photo in the queue and approves', async () => {
    const hr = await another(desk);
    await signInAs(hr, 'hr', '/certificaten/controleren');
    await hr.getByRole('link', { name: /Noor Bakkali Heftruck/ }).click();
    const paper = hr.getByRole('article', { name: /Noor Bakkali, Heftruck/ });
    const photo = paper.getByRole('img', { name: 'Foto die Noor Bakkali inleverde' });
    await expect(photo).toBeVisible();
    await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    await expect(paper.getByLabel('Nummer')).toHaveValue('HT-20931');
    await expect(paper.getByText(/^Noor Bakkali: geldig t\/m /)).toBeVisible();
    await expectAccessible(hr);
    await paper.getByRole('button', { name: 'Goedkeuren' }).click();
    await expect(hr.getByText(/^Goedgekeurd: Heftruck.* van Noor Bakkali$/)).toBeVisible();
  });
  await test.step('and on the phone it is valid', async () => {
    await page.getByRole('link', { name: 'Naar mijn certificaten' }).click();
    await expect(page.getByRole('link', { name: /^Heftruck.*Geldig/ })).toBeVisible();
    await expectAccessible(page);
  });
});
