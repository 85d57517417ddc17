import { expect, fillSignIn, password, people, test } from './people.js';

test('signs in with e-mail, lands on the task that was asked for, and can go again', async ({ page }) => {
  await page.goto('/certificaten');
  await fillSignIn(page, 'employee');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn certificaten' })).toBeVisible();
  await page.goto('/mijn');
  await page
    .getByRole('button', { name: /^(Log uit|Uitloggen)$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
  await page.goto('/certificaten');
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
});

test('keeps what was typed when the password is wrong, and says so in one sentence', async ({ page }) => {
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres van je werk').fill(people.lead);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('dit is het niet');
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByText('Dit klopt niet. Kijk na wat je invulde.')).toBeVisible();
  await expect(page.getByLabel('E-mailadres van je werk')).toHaveValue(people.lead);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Karin/ })).toBeVisible();
});

test('signs in with the code and PIN of a card, without an e-mail address', async ({ page }) => {
  await page.goto('/inloggen?code=K7M42VX9');
  await page
    .getByLabel(/Jouw pincode/)
    .first()
    .click();
  await page.keyboard.type('246810');
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Tomasz/ })).toBeVisible();
  await expect(page.getByText(/reachtruck/i).first()).toBeVisible();
});

test('speaks English when asked', async ({ page }) => {
  await page.goto('/inloggen');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: /^(Log|Sign) in$/ })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('asks once who is there: a stranger gets no more than the sign-in page, who is known the page at once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/certificaten/mijn');
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual(['/api/session']);
  await fillSignIn(page, 'employee');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn certificaten' })).toBeVisible();
  asked.length = 0;
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn certificaten' })).toBeVisible();
  expect(asked.filter((path) => path === '/api/session')).toHaveLength(1);
});
