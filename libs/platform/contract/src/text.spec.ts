import fc from 'fast-check';
import { Email, line, SearchText, text } from './index.js';

describe('text that people type', () => {
  it('comes through trimmed, in one form, with its letters', () => {
    expect(line(50).parse('  Çelik, Ömer van ’t Ø  ')).toBe('Çelik, Ömer van ’t Ø');
    expect(line(50).parse('e\u0301')).toBe('é');
    expect(text(50).parse('een\r\ntwee\rdrie')).toBe('een\ntwee\ndrie');
  });

  it('never holds what a database or a mail header cannot', () => {
    for (const bad of ['a\u0000b', 'a\u001bb', '\ud800', 'a\udc00'])
      expect(text(50).safeParse(bad).success).toBe(false);
    expect(line(50).safeParse('a\nb').success).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { success, data } = text(10_000, 0).safeParse(typed);
        if (success) expect(data).toMatch(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/); // eslint-disable-line no-control-regex -- what may not pass
      }),
    );
  });

  it('is refused when it is empty or too long, and a search may be empty', () => {
    expect(line(5).safeParse('   ').success).toBe(false);
    expect(line(5).safeParse('abcdef').success).toBe(false);
    expect(SearchText.parse('')).toBe('');
  });
});

describe('e-mail addresses', () => {
  it('are one address however they are typed', () => {
    expect(Email.parse('  Noor.Bakkali@Havenkamp.Example ')).toBe('noor.bakkali@havenkamp.example');
    expect(Email.parse('noor＠havenkamp.example')).toBe('noor@havenkamp.example');
  });

  it('are refused when they are none', () => {
    for (const bad of ['', 'noor', 'noor@', 'n.v.t.', 'a b@c.example', `${'a'.repeat(250)}@c.example`])
      expect(Email.safeParse(bad).success).toBe(false);
  });
});
