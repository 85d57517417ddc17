import { written } from './letter.js';
import { letters } from './letters.js';

const input = {
  firstName: 'Jan <b>',
  companyName: 'Kok & Zn\r\nBcc: evil@example.test',
  url: 'https://leerspoor.example/welkom/abc?x=1&y="2"',
  signInUrl: 'https://leerspoor.example/inloggen',
};

describe.each(['nl', 'en'] as const)('the letters in %s', (language) => {
  const all = Object.values(letters[language]).map((letter) => written(letter(input)));

  it('have a subject of one line, and the same words as text and as HTML', () => {
    for (const { subject, text, html } of all) {
      expect(subject).not.toMatch(/[\r\n]/);
      expect(text.length).toBeGreaterThan(80);
      expect(html).toContain('<!doctype html>');
    }
  });

  it('let no name become HTML', () => {
    for (const { html } of all) {
      expect(html).toContain('Jan &lt;b&gt;');
      expect(html).not.toContain('<b>');
      expect(html).not.toContain('y="2"');
    }
  });

  it('give the link in full in the text, once', () => {
    const { text } = written(letters[language].invitation(input));
    expect(text.split(input.url)).toHaveLength(2);
  });
});
