import { type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility.js';
import { expect, signInAs, test } from './people.js';

/** Somebody with a phone of their own, who never signed in. */
async function stranger(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await page.goto(address);
  return page;
}

/** What the QR on the paper says: the answer of the door that made it. */
async function madeUrl(page: Page, door: RegExp, deed: () => Promise<void>): Promise<string> {
  const [response] = await Promise.all([
    page.waitForResponse((one) => door.test(one.url()) && one.request().method() === 'POST'),
    deed(),
  ]);
  const { pathname } = new URL(/"url":"([^"]+)"/.exec(await response.text())?.[1] ?? '');
  return pathname;
}

test('a gate card and a work point tell outsiders what was agreed, until they are withdrawn', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, 'hr', '/certificaten/poortkaarten');
  await page.getByRole('button', { name: 'Maak poortkaarten' }).click();
  await page.getByLabel('Voor wie?').fill('Tomasz');
  await page.getByRole('option', { name: /Tomasz Wrona/ }).click();
  const card = await madeUrl(page, /gate-cards$/, () =>
    page.getByRole('button', { name: 'Maak en ga naar printen' }).click(),
  );
  await expect(page.getByRole('img', { name: 'QR-code van Tomasz Wrona' })).toBeVisible();
  await expectAccessible(page);

  const gate = await stranger(browser, card);
  await expect(gate.getByRole('heading', { name: 'Tomasz W.' })).toBeVisible();
  await expect(gate.getByRole('heading', { name: 'Niet alles is geldig' })).toBeVisible();
  await expect(gate.getByRole('listitem').filter({ hasText: /Reachtruck/ })).toContainText('Niet geldig');
  await expect(gate.getByRole('listitem').filter({ hasText: /Heftruck/ })).toContainText(/Geldig, t\/m \d/);
  await expect(gate.locator('body')).not.toContainText(/Wrona|Hal Zuid|Karin/);
  await expectAccessible(gate);

  await page.goto('/certificaten/werkpunten/nieuw');
  const name = `Reachtruck ${test.info().project.name}`;
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('Regel 1').selectOption({ label: 'Reachtruckcertificaat' });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('button', { name: 'Maak poster' }).click();
  const point = await madeUrl(page, /posters$/, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Maak poster' }).click(),
  );
  await expect(page.getByRole('img', { name: `QR-code van ${name}` })).toBeVisible();
  await expectAccessible(page);

  const floor = await stranger(browser, point);
  await expect(floor.getByRole('heading', { name: 'Mag ik dit?' })).toBeVisible();
  await expect(floor.locator('body')).not.toContainText(/Reachtruck|Havenkamp/);
  await expectAccessible(floor);
  await floor.getByRole('link', { name: 'Log in en kijk of je dit mag' }).click();
  await floor.getByText('Code', { exact: true }).click();
  await floor
    .getByLabel(/Jouw code/)
    .first()
    .click();
  await floor.keyboard.type('K7M42VX9');
  await floor
    .getByLabel(/Jouw pincode/)
    .first()
    .click();
  await floor.keyboard.type('246810');
  await floor.getByRole('button', { name: 'Log in' }).click();
  await expect(floor.getByRole('heading', { name: 'Nee, dit mag je nu niet' })).toBeVisible();
  await expect(floor.getByRole('listitem').filter({ hasText: 'Reachtruck' }).first()).toContainText(
    /Dit is verlopen op \d/,
  );
  await expect(floor.getByText('Karin de Wit')).toBeVisible();
  await expectAccessible(floor);

  await page.goto('/certificaten/poortkaarten');
  const row = page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: 'Tomasz Wrona' });
  await row.getByRole('button', { name: 'Trek in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
  await expect(page.getByText('De kaart van Tomasz Wrona werkt niet meer')).toBeVisible();
  await gate.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await expect(gate.getByRole('heading', { name: 'Deze kaart is niet (meer) geldig' })).toBeVisible();
  await expectAccessible(gate);
});

test('the pages about outsiders can be used by everybody', async ({ page }) => {
  await signInAs(page, 'hr');
  for (const path of ['/certificaten/poortkaarten', '/certificaten/werkpunten', '/certificaten/registers']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await test.step(path, () => expectAccessible(page));
  }
});
