import { expect, expectAccessible, phone, signInAs, test } from './people.js';

test('HR makes a card for somebody without e-mail, who signs in with it and sees what is due', async ({
  page,
  another,
}) => {
  const card = await test.step('Ineke finds Rik and makes his card', async () => {
    await signInAs(page, 'hr', '/mensen?zoek=Lammers');
    await page.getByRole('link', { name: /Rik Lammers/ }).click();
    await expect(page.getByRole('complementary', { name: 'Gegevens van Rik Lammers' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^(Maak|Vernieuw) kaartje$/ }).click();
    await expect(page.getByRole('dialog', { name: 'Kaartje voor Rik Lammers' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Maak 1 kaartje' }).click();
    const printed = page.getByRole('article', { name: 'Rik Lammers' });
    await expect(printed.getByRole('img', { name: 'QR-code van Rik Lammers' })).toBeVisible();
    await expectAccessible(page);
    const [code = '', pin = ''] = await printed.getByRole('definition').allInnerTexts();
    return { code, pin };
  });
  await test.step('Rik types it on his phone', async () => {
    const rik = await another(phone);
    await rik.goto('/inloggen');
    await rik.getByText('Code', { exact: true }).click();
    await rik.getByLabel('Jouw code').fill(card.code);
    await expectAccessible(rik);
    await rik.getByLabel('Jouw pincode').fill(card.pin);
    await rik.getByRole('button', { name: 'Log in' }).click();
    await expect(rik.getByRole('heading', { level: 1, name: /Rik$/ })).toBeVisible();
    // His first aid ends soon, and HR booked him for the training: that is what he has to know.
    await expect(rik.getByRole('heading', { level: 3, name: 'Training bedrijfshulpverlener' })).toBeVisible();
    await expectAccessible(rik);
    await rik.getByRole('link', { name: 'Certificaten' }).click();
    await expect(rik.getByRole('link', { name: /^Bedrijfshulpverlener/ })).toBeVisible();
    await expectAccessible(rik);
  });
  await test.step('and the card is shown only once', async () => {
    await page.reload();
    await expect(page.getByText('De kaartjes zijn niet meer te zien')).toBeVisible();
  });
});
