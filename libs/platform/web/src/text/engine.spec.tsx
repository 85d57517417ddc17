import { act, screen } from '@testing-library/react';
import { renderPage } from '../testing.js';
import { chooseLanguage, currentLanguage } from './engine.js';
import { defineTexts } from './texts.js';

let fetched = 0;
const useTexts = defineTexts(
  'engine-spec',
  { hello: 'Hallo {{name}}', day_one: 'nog {{count}} dag', day_other: 'nog {{count}} dagen', deep: { word: 'Diep' } },
  () => {
    fetched += 1;
    return Promise.resolve({
      hello: 'Hello {{name}}',
      day_one: '{{count}} day left',
      day_other: '{{count}} days left',
      deep: { word: 'Deep' },
    });
  },
);

function Speaker() {
  const t = useTexts();
  return (
    <p>
      {[t('hello', { name: 'Noor & Co' }), t('day', { count: 1 }), t('day', { count: 12_000 }), t('deep.word')].join(
        ' / ',
      )}
    </p>
  );
}

afterEach(() => act(() => chooseLanguage('nl')));

describe('texts', () => {
  it('speak Dutch, with values, plurals and Dutch numbers', async () => {
    await renderPage(Speaker);
    expect(screen.getByText('Hallo Noor & Co / nog 1 dag / nog 12.000 dagen / Diep')).toBeTruthy();
    expect(fetched).toBe(0);
  });

  it('change language while the screen stands, fetch English once and remember the choice', async () => {
    await renderPage(Speaker);
    await act(() => chooseLanguage('en'));
    expect(screen.getByText('Hello Noor & Co / 1 day left / 12,000 days left / Deep')).toBeTruthy();
    await act(() => chooseLanguage('nl'));
    await act(() => chooseLanguage('en'));
    expect(fetched).toBe(1);
    expect(document.documentElement.lang).toBe('en');
    expect(window.localStorage.getItem('leerspoor-language')).toBe('en');
    expect(currentLanguage()).toBe('en');
  });

  it('wait for the English of a page that comes later', async () => {
    await act(() => chooseLanguage('en'));
    const useLater = defineTexts('engine-later', { word: 'Later' }, () => Promise.resolve({ word: 'Afterwards' }));
    await act(() => renderPage(() => <p>{useLater()('word')}</p>));
    expect(await screen.findByText('Afterwards')).toBeTruthy();
  });
});
