import { aSession, renderPage } from '@leerspoor/platform-web/testing';
import { screen } from '@testing-library/react';
import { useIsHere, useNav } from './nav.js';

function Words() {
  const isHere = useIsHere();
  return (
    <p>
      {useNav()
        .map((item) => (isHere(item) ? `[${item.label}]` : item.label))
        .join(' ')}
    </p>
  );
}
const show = async (hats: string[], at = '/vandaag') => {
  await renderPage(Words, { at, path: '$', session: aSession({ hats }) });
  return screen.getByText(/Vandaag/).textContent;
};

beforeEach(() => window.localStorage.clear());

describe('the menu', () => {
  it('shows an employee nothing of the others', async () => {
    expect(await show(['employee'])).toBe('[Vandaag] Certificaten');
  });

  it('gives a lead the team, and HR the people and what there is to set up', async () => {
    expect(await show(['employee', 'lead'])).toBe('[Vandaag] Certificaten Team');
  });

  it('follows the hat that is worn, not all the hats there are', async () => {
    expect(await show(['employee', 'lead', 'hr'])).toBe('[Vandaag] Certificaten Mensen Beheer');
  });

  it('knows where one is, also deeper', async () => {
    expect(await show(['employee', 'hr'], '/beheer/bedrijf')).toBe('Vandaag Certificaten Mensen [Beheer]');
  });
});
