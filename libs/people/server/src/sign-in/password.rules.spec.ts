import fc from 'fast-check';
import { weak } from './password.rules.js';

describe('a password', () => {
  it.each([
    'welkom123456',
    'Welkom2026!!',
    'W@chtw00rd2026',
    'wachtwoordwachtwoord',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'qwertyuiop12',
    '123456789012',
    '1q2w3e4r5t6y',
    'Zomer24121985',
    'Leerspoor2026!',
    'correcthorsebatterystaple',
    'Amsterdam020!!',
    'PasswordPassword1',
    'áááááááááááá',
  ])('is refused when everybody tries it first: %s', (password) => {
    expect(weak(password)).toBe(true);
  });

  it.each([
    'een lange geheime zin',
    'paarse trekker bij de bakker',
    'x7Kp9qLm2vRt',
    '839402756103',
    'Wij eten vrijdag friet!',
    'ночь улица фонарь',
  ])('is good when it is long and of one’s own: %s', (password) => {
    expect(weak(password)).toBe(false);
  });

  it('is refused when it is little more than the company, the person or the address', () => {
    expect(weak('Havenkamp2026!', ['Havenkamp bv'])).toBe(true);
    expect(weak('Sjoerd-Leeuwen-1', ['Sjoerd van Leeuwen'])).toBe(true);
    expect(weak('f.jansen@bakkerij1', ['f.jansen@bakkerij.example'])).toBe(true);
    expect(weak('Havenkamp2026!')).toBe(false);
  });

  it('made of random letters is never refused', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'bcfghjklmnpqrstvwxz'), minLength: 24, maxLength: 64 });
    fc.assert(fc.property(letters, (password) => new Set(password).size < 8 || !weak(password)));
  });
});
