import { expectAccessible, type people, signInAs, test } from './people.js';

const pages: Partial<Record<keyof typeof people, string[]>> = {
  employee: ['/vandaag', '/certificaten', '/certificaten/inleveren', '/berichten', '/mijn'],
  lead: ['/vandaag', '/certificaten', '/certificaten/bezetting', '/team'],
  hr: [
    '/vandaag',
    '/certificaten',
    '/certificaten/controleren',
    '/certificaten/soorten',
    '/certificaten/eisen',
    '/certificaten/bibliotheek',
    '/certificaten/toolbox',
    '/certificaten/bewijsmap',
    '/certificaten/eisen/nieuw',
    '/certificaten/bezetting',
    '/mensen',
    '/teams',
    '/import',
    '/beheer',
    '/beheer/functies',
    '/beheer/herinneringen',
    '/beheer/herinneringen/regels',
    '/beheer/herinneringen/verstuurd',
    '/beheer/logboek',
  ],
  admin: ['/vandaag', '/beheer/bedrijf', '/beheer/postvak-uit'],
};

test('the sign-in page can be used by everybody', async ({ page }) => {
  await page.goto('/inloggen');
  await expectAccessible(page);
});

for (const [who, paths] of Object.entries(pages) as [keyof typeof people, string[]][]) {
  test(`the pages of ${who} can be used by everybody`, async ({ page }) => {
    test.setTimeout(180_000);
    await signInAs(page, who);
    for (const path of paths) {
      await page.goto(path);
      await test.step(path, () => expectAccessible(page));
    }
  });
}
