import { composeLetter, type LetterParts } from './letter.js';

const parts: LetterParts = {
  language: 'nl',
  preview: 'Je heftruckpas verloopt op 10 december',
  greeting: 'Hallo Jan,',
  paragraphs: ['Dit is er vandaag voor je.'],
  items: [
    {
      title: 'Je heftruckpas verloopt op 10 december.',
      body: 'Stuur een foto.',
      action: { label: 'Regel het nu', url: 'https://x.example/a?b=1&c=2' },
      tone: 'stop',
    },
  ],
  footer: [{ text: 'Instellingen', url: 'https://x.example/instellingen' }, { text: 'Verstuurd door Leerspoor.' }],
};

it('says the same in both bodies', () => {
  const { text, html } = composeLetter(parts);
  for (const words of [
    'Hallo Jan,',
    'Dit is er vandaag voor je.',
    'Je heftruckpas verloopt op 10 december.',
    'Stuur een foto.',
    'Regel het nu',
    'Verstuurd door Leerspoor.',
  ]) {
    expect(text).toContain(words);
    expect(html).toContain(words);
  }
  expect(text).toContain('Regel het nu: https://x.example/a?b=1&c=2');
  expect(html).toContain('href="https://x.example/a?b=1&amp;c=2"');
});

it('loads nothing from elsewhere and runs nothing', () => {
  const { html } = composeLetter(parts);
  expect(html).not.toMatch(/<(table|img|script|link|iframe|form|style)\b|url\(|@import/i);
  expect(html).toContain('<html lang="nl">');
});

it('shows what people type as text', () => {
  const { html } = composeLetter({
    ...parts,
    greeting: '<img src=x onerror=alert(1)>',
    items: [{ title: '"><b>&', action: { label: 'x', url: `https://x.example/'"><script>` } }],
  });
  expect(html).not.toMatch(/<img|<b>|<script/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
