import { expect, signInAs, test } from './people.js';

const addresses = [
  '/mensen/onzin',
  '/import/onzin',
  '/certificaten/mijn/onzin',
  '/certificaten/aanwijzingen/onzin',
  '/certificaten/aanwijzingen/onzin/wijzigen',
  '/certificaten/trainingen/onzin',
  '/certificaten/trainingen/onzin/aanwezigheid',
  '/certificaten/toolbox/onzin',
  '/certificaten/werkpunten/onzin',
  '/certificaten/werkpunten/onzin/wijzigen',
  '/certificaten/soorten/onzin',
  '/certificaten/startpakketten/onzin',
  '/certificaten/eisen/onzin',
];

test('an address of something that cannot be says that it is not there, not that somebody typed wrong', async ({
  page,
}) => {
  await signInAs(page, 'hr');
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByText(/bestaat niet( \(meer\)\.|, of is er niet meer\.)$/).first(), address).toBeVisible();
    await expect(page.getByRole('button', { name: 'Probeer opnieuw' }), address).toHaveCount(0);
  }
});
