import { expect, password, people, test } from './people.js';

/** Whether this page opens without a connection: it and every file that it fetched are in the cache. Runs in the browser. */
const isKept = async () => {
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/assets/'));
  const found = await Promise.all(['/', ...files].map((address) => caches.match(address)));
  return found.every(Boolean);
};

test('shows my certificates without a connection, on a phone that I said is mine', async ({ page, context }) => {
  await page.goto('/inloggen?naar=/certificaten/mijn');
  await page.getByLabel('E-mailadres van je werk').fill(people.employee);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByLabel('Blijf ingelogd op dit apparaat').check();
  await page.getByRole('button', { name: 'Log in' }).click();
  const one = page.getByRole('link', { name: /Heftruckcertificaat/ }).first();
  await expect(one).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller);

  // Somebody who opens the app again, with its worker there.
  await page.goto('/certificaten/mijn');
  await one.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Heftruckcertificaat' })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.waitForFunction(isKept);
  await page.goto('/certificaten/mijn');
  await expect(one).toBeVisible();
  await page.waitForFunction(isKept);

  await context.setOffline(true);
  // Chromium may ask the network before the worker has woken up; then it says that there is none, and one tries again.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/^Zo stond het op \d+ \w+ \d{4}/)).toBeVisible();
  }).toPass();
  await one.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Heftruckcertificaat' })).toBeVisible();
  await expect(page.getByText(/^Zo stond het op/)).toBeVisible();

  await context.setOffline(false);
  await page.goto('/mijn');
  await expect(page.getByText(/^Zo stond het op/)).toHaveCount(0);
  await page
    .getByRole('button', { name: /^(Log uit|Uitloggen)$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('leerspoor-kept'))),
  ).toEqual([]);
});

// A browser without a connection says so in its console.
test.use({ quiet: async ({ baseURL: _ }, use) => use([]) });
