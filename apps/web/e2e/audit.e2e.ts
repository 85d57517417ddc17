import { createReadStream } from 'node:fs';
import { expectAccessible } from './accessibility.js';
import { expect, signInAs, test } from './people.js';

/** The first bytes of a file. */
async function beginOf(path: string): Promise<string> {
  for await (const part of createReadStream(path, { end: 1 })) return String(part);
  return '';
}

test('HR makes a pack, follows it, downloads it and lets an auditor look along until the link is withdrawn', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(180_000);
  const title = `Audit ${project.name}`;
  await signInAs(page, 'hr', '/certificaten/bewijsmap');
  await page.getByRole('button', { name: 'Nieuwe bewijsmap' }).click();
  await page.getByLabel('Naam van de map').fill(title);
  await page.getByRole('button', { name: 'Maak de map' }).click();
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await expect(card.getByText(/In de rij|Wordt gemaakt|Klaar/)).toBeVisible();
  const file = card.getByRole('link', { name: /Download zip/ });
  await expect(file).toBeVisible({ timeout: 90_000 });
  await expect(card.getByText(/61 mensen/)).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
  expect(download.suggestedFilename()).toContain(title);
  expect(await beginOf(await download.path())).toBe('PK');

  const auditor = `Kiwa ${project.name}`;
  await card.getByRole('button', { name: 'Link voor auditor' }).click();
  await page.getByLabel('Naam van de auditor').fill(auditor);
  await page.getByLabel('Waarvoor').fill('Hercertificering');
  await page.getByRole('button', { name: 'Maak de link' }).click();
  const address = await page.getByLabel('Adres van de link').inputValue();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expectAccessible(page);

  const outside = await browser.newContext({ locale: 'nl-NL' });
  const visitor = await outside.newPage();
  await visitor.goto(address);
  await expect(visitor.getByText('61 van 61 mensen')).toBeVisible();
  await visitor.getByRole('searchbox').fill('wrona');
  await expect(visitor.getByText('1 van 61 mensen')).toBeVisible();
  await expect(visitor.getByRole('heading', { name: 'Tomasz Wrona' })).toBeVisible();
  await expect(visitor.getByRole('link', { name: /bewijs|Download/ })).toHaveCount(0);
  await expectAccessible(visitor);

  const link = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: auditor, exact: true }) });
  await link.getByRole('button', { name: 'Trek in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
  await expect(link.getByText('Ingetrokken')).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole('heading', { level: 1, name: 'Deze link werkt niet (meer)' })).toBeVisible();
  await outside.close();
});

test('an employee takes along what is theirs and reads who looked', async ({ page }) => {
  await signInAs(page, 'employee', '/mijn');
  const own = page.locator('#documenten');
  await expect(own.getByRole('heading', { name: 'Wie keek naar mijn bewijs' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    own.getByRole('link', { name: 'Neem mee (zip)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Mijn documenten Noor Bakkali .*\.zip$/);
  expect(await beginOf(await download.path())).toBe('PK');
  await page.reload();
  await expect(own.getByText(/nam de documenten mee/).first()).toBeVisible();
});
