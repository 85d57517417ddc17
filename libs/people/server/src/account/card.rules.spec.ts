import fc from 'fast-check';
import { CardCode } from '@leerspoor/people-contract';
import { cardUrl, codeOf, obvious } from './card.rules.js';

describe('a card', () => {
  it('has a code of eight characters that the sign-in page accepts', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 5, maxLength: 5 }),
        (bytes) => CardCode.parse(codeOf(bytes)) === codeOf(bytes),
      ),
    );
    expect(codeOf(new Uint8Array(5))).toBe('00000000');
    expect(codeOf(new Uint8Array(5).fill(255))).toBe('ZZZZZZZZ');
  });

  it('never gives two codes for different bits', () => {
    const bits = fc.uint8Array({ minLength: 5, maxLength: 5 });
    fc.assert(fc.property(bits, bits, (a, b) => (codeOf(a) === codeOf(b)) === (Buffer.compare(a, b) === 0)));
  });

  it('is forgiven small letters, spaces, dashes and look-alikes', () => {
    expect(CardCode.parse(' k7m4-2v0l ')).toBe('K7M42V01');
    expect(CardCode.parse('K7M4 2VOI')).toBe('K7M42V01');
    expect(CardCode.safeParse('K7M42V0').success).toBe(false);
    expect(CardCode.safeParse('K7M42V0!').success).toBe(false);
  });

  it('has no PIN that everybody tries first', () => {
    expect(['000000', '777777', '123456', '890123', '654321', '109876'].every(obvious)).toBe(true);
    expect(['112233', '135790', '121212', '482913'].some(obvious)).toBe(false);
  });

  it('says the code in its QR and never the PIN', () => {
    expect(cardUrl('https://leerspoor.example', 'K7M42V01')).toBe('https://leerspoor.example/inloggen?code=K7M42V01');
  });
});
