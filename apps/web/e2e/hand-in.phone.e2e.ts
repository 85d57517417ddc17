import { Buffer } from 'node:buffer';
import { expect, signInAs, test } from './people.js';

/** The smallest picture that is one. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('an employee hands in a photo of a pass, and HR approves it', async ({ page }) => {
  await signInAs(page, 'employee', '/certificaten');
  await page
    .getByRole('link', { name: /Heftruck/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: 'Lever een foto in' })
    .or(page.getByRole('button', { name: 'Lever een foto in' }))
    .click();
  const chosen = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /[Ff]oto/ })
    .last()
    .click();
  await (await chosen).setFiles({ name: 'pas.png', mimeType: 'image/png', buffer: picture });
  await page.getByRole('button', { name: 'Ja, verder' }).click();
  await page
    .getByLabel(/Wanneer heb je het gehaald/)
    .or(page.getByRole('textbox'))
    .first()
    .fill('20-11-2026');
  await page.getByRole('button', { name: 'Verder' }).click();
  const end = page.getByRole('button', { name: 'Verder' });
  if (await end.isVisible()) await end.click();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByText('Verstuurd')).toBeVisible();
});
