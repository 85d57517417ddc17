import { expect, expectAccessible, type people, signInAs, test } from './people.js';

const pages: Partial<Record<keyof typeof people, string[]>> = {
  employee: ['/vandaag', '/certificaten', '/berichten', '/mijn'],
  lead: ['/vandaag', '/certificaten', '/certificaten/bezetting', '/team'],
  hr: [
    '/vandaag',
    '/certificaten',
    '/certificaten/controleren',
    '/certificaten/soorten',
    '/certificaten/eisen',
    '/certificaten/eisen/nieuw',
    '/certificaten/bezetting',
    '/mensen',
    '/teams',
    '/import',
    '/beheer',
    '/beheer/herinneringen',
    '/beheer/logboek',
  ],
  admin: ['/beheer/bedrijf', '/beheer/postvak-uit'],
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the sign-in page can be used by everybody', async ({ page }) => {
      await page.goto('/inloggen');
      await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
      await expectAccessible(page);
    });

    for (const [who, paths] of Object.entries(pages) as [keyof typeof people, string[]][]) {
      test(`the pages of ${who} can be used by everybody`, async ({ page }) => {
        test.setTimeout(180_000);
        await signInAs(page, who);
        for (const path of paths) {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
          await page.waitForLoadState('networkidle');
          await test.step(path, () => expectAccessible(page));
        }
      });
    }
  });
}
