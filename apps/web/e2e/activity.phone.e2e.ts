import { typedDay } from './days.js';
import { desk, expect, expectAccessible, signInAs, test } from './people.js';
import { picture } from './picture.js';

test('somebody hands in what they did; HR sends it back, and they read why', async ({ page, another }) => {
  await test.step('Noor goes from her meter to the proof', async () => {
    await signInAs(page, 'employee', '/certificaten');
    await page.getByRole('link', { name: /^Toolbox/ }).click();
    await page.getByRole('link', { name: 'Ik heb iets gevolgd of gedaan' }).click();
    await expect(page.getByText('Maak een foto van je bewijs')).toBeVisible();
    await expectAccessible(page);
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /foto/i }).first().click();
    await (await chosen).setFiles({ name: 'deelname.png', mimeType: 'image/png', buffer: picture });
    await page.getByRole('button', { name: 'Ja, verder' }).click();
  });
  await test.step('says which day, and hears that HR looks first', async () => {
    await page.getByLabel('Op welke dag').fill(typedDay(-5));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Verstuurd' })).toBeVisible();
    await page.getByRole('link', { name: /^Terug naar / }).click();
    await expect(page.getByText('1 keer wacht op controle. Dat telt nog niet mee.')).toBeVisible();
    await expectAccessible(page);
  });
  await test.step('HR finds it in the queue and sends it back', async () => {
    const hr = await another(desk);
    await signInAs(hr, 'hr', '/certificaten/controleren');
    await hr.getByRole('link', { name: /Noor Bakkali Toolbox.*Aanwezig/ }).click();
    const card = hr.getByRole('article', { name: /Noor Bakkali, Toolbox/ });
    await expect(card.getByRole('img', { name: 'Foto die Noor Bakkali inleverde' })).toBeVisible();
    await expectAccessible(hr);
    await card.getByRole('button', { name: 'Terugsturen' }).click();
    await hr.getByRole('dialog').getByRole('button', { name: 'Naam staat er niet op' }).click();
    await expectAccessible(hr);
    await hr.getByRole('dialog').getByRole('button', { name: 'Terugsturen' }).click();
    await expect(hr.getByText(/^Teruggestuurd naar Noor Bakkali: Toolbox/)).toBeVisible();
  });
  await test.step('Noor reads why, and takes it back', async () => {
    await page.goto('/certificaten/mijn');
    const returned = page.locator('section', { has: page.getByRole('heading', { name: /^Toolbox/ }) });
    await expect(returned.getByText(/^Je naam is niet te lezen op het bewijs/)).toBeVisible();
    await expectAccessible(page);
    await returned.getByRole('link', { name: 'Stuur opnieuw' }).click();
    await expect(page.getByText(/^Je naam is niet te lezen op het bewijs/)).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: /^Toolbox/ }).click();
    await page.getByRole('button', { name: /^Trek in: / }).click();
    await expect(page.getByText('Ingetrokken. HR ziet het niet meer.')).toBeVisible();
    await expect(page.getByText('Teruggestuurd')).toHaveCount(0);
  });
});
