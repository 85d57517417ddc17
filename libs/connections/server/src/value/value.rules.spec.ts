import fc from 'fast-check';
import { addDays, day, type LocalDate, toEpochDay } from '@leerspoor/platform-contract';
import { readDate } from './date.rules.js';
import { isNothing, valueOf } from './nothing.rules.js';
import { couldHaveBeen, fullNameOf, isDamaged, nameKey, readName, splitLastName } from './name.rules.js';
import { readContractType, readEmail, readHours, readMobile } from './plain.rules.js';

const today = day('2026-11-24');
const read = (text: string) => readDate(text, 'day-first', today);

describe('readDate', () => {
  it.each([
    ['09-02-2016', '2016-02-09'],
    ['9-2-16', '2016-02-09'],
    ['30-4-29', '2029-04-30'],
    ['1-1-46', '2046-01-01'],
    ['1-1-47', '1947-01-01'],
    ['2024-02-29', '2024-02-29'],
    ['2024/2/9', '2024-02-09'],
    ['31.12.2025', '2025-12-31'],
    ['31 12 2025', '2025-12-31'],
    ['20251231', '2025-12-31'],
    ['31122025', '2025-12-31'],
    ['19 feb 2024', '2024-02-19'],
    ['19-mrt-24', '2024-03-19'],
    ['1e januari 2024', '2024-01-01'],
    ['vrijdag 1 maart 2024', '2024-03-01'],
    ['March 1, 2024', '2024-03-01'],
    ['45351', '2024-02-29'],
    ['45351,0', '2024-02-29'],
    ['2024-02-29T00:00:00Z', '2024-02-29'],
    ['29-02-2024 0:00', '2024-02-29'],
  ])('reads %s as %s', (text, date) => {
    expect(read(text)).toEqual({ date });
  });

  it.each([
    ['31-02-2025', 'impossible'],
    ['29-02-2025', 'impossible'],
    ['13-13-2025', 'impossible'],
    ['00-01-2025', 'impossible'],
    ['1-1-1850', 'range'],
    ['02-2027', 'unclear'],
    ['2027', 'unclear'],
    ['binnenkort', 'unclear'],
    ['12 foo 2024', 'unclear'],
  ])('calls %s %s', (text, fault) => {
    expect(read(text)).toEqual({ fault });
  });

  it('reads month first where a file does so', () => {
    expect(readDate('12/31/2025', 'month-first', today)).toEqual({ date: '2025-12-31' });
  });

  it('reads back every day in every notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: toEpochDay(day('1947-01-01')), max: toEpochDay(day('2046-12-31')) }), (n) => {
        const date = addDays(day('1970-01-01'), n);
        const [y, m, d] = date.split('-') as [string, string, string];
        for (const text of [
          `${d}-${m}-${y}`,
          `${Number(d)}/${Number(m)}/${y}`,
          `${Number(d)}-${Number(m)}-${y.slice(2)}`,
          date,
          y + m + d,
        ]) {
          expect(read(text)).toEqual({ date });
        }
      }),
    );
  });

  it('never throws and never gives a day that no calendar has', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z\-/. ]{0,14}$/), (text) => {
        const reading = read(text);
        if ('date' in reading) expect(isRealDay(reading.date)).toBe(true);
      }),
    );
  });
});

const isRealDay = (date: LocalDate) => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

describe('readName', () => {
  it.each([
    ['Leeuwen, Sjoerd van', 'Sjoerd|van|Leeuwen'],
    ['van Leeuwen, Sjoerd', 'Sjoerd|van|Leeuwen'],
    ['Sjoerd van Leeuwen', 'Sjoerd|van|Leeuwen'],
    ['Berg, van den', '|van den|Berg'],
    ["Hart, Ahmed 't", "Ahmed|'t|Hart"],
    ["Merel in 't Veld", "Merel|in 't|Veld"],
    ['Kamp, Nadia op den', 'Nadia|op den|Kamp'],
    ['Amrani, André El', 'André|El|Amrani'],
    ['Ó Briain, Sjoerd', 'Sjoerd||Ó Briain'],
    ['Sjoerd Ó Briain', 'Sjoerd||Ó Briain'],
    ['Jan-Willem de Vries', 'Jan-Willem|de|Vries'],
    ['J. Haverkamp', 'J.||Haverkamp'],
    ['Haverkamp, J.', 'J.||Haverkamp'],
    ['S. van de Berg', 'S.|van de|Berg'],
    ['Maria Anna Jansen', 'Maria Anna||Jansen'],
    ['Madonna', '||Madonna'],
    ['Boer, D.', 'D.||Boer'],
    ['de Boer', 'de||Boer'],
  ])('takes %s apart', (text, parts) => {
    const { firstName, prefix, lastName } = readName(text);
    expect([firstName, prefix, lastName].join('|')).toBe(parts);
  });

  it('gives both orders of a name the same key', () => {
    expect(nameKey(readName('Leeuwen, Sjoerd van'))).toBe(nameKey(readName('SJOERD VAN LEEUWEN')));
    expect(nameKey(readName("Hart, Emma 't"))).toBe(nameKey(readName('Emma ’t Hart')));
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('van', 'de', 'Jan', 'Berg', "'t", 'El', 'Ó', 'J.'), { minLength: 1, maxLength: 6 }),
        (list) => {
          expect(
            fullNameOf(readName(list.join(' ')))
              .split(' ')
              .sort(),
          ).toEqual([...list].sort());
        },
      ),
    );
  });

  it('splits a prefix off a last name on its own', () => {
    expect(splitLastName('van der Meer')).toEqual({ prefix: 'van der', lastName: 'Meer' });
    expect(splitLastName('Berg, van den')).toEqual({ prefix: 'van den', lastName: 'Berg' });
    expect(splitLastName('Jansen')).toEqual({ prefix: '', lastName: 'Jansen' });
  });

  it('sees lost letters, and what they may have been', () => {
    for (const text of ['Y?lmaz', 'Ay?e', '?zdemir', 'fleur.y?lmaz@x.nl', 'MÃ¼ller', 'Ãœnal', '\ufffdzil'])
      expect(isDamaged(text)).toBe(true);
    for (const text of ['Müller', 'Yılmaz', 'Kraanmachinist?', 'Ó Briain', 'São']) expect(isDamaged(text)).toBe(false);
    expect(couldHaveBeen('Y?lmaz', 'Yılmaz')).toBe(true);
    expect(couldHaveBeen('Y?lmaz', 'Yildiz')).toBe(false);
  });
});

describe('plain values', () => {
  it.each([
    ['', true],
    ['n.v.t.', true],
    ['-', true],
    ['Geen', true],
    ['#N/A', true],
    ['0', false],
    ['nee', false],
  ])('%j means nothing: %s', (text, nothing) => {
    expect(isNothing(text)).toBe(nothing);
  });

  it('keeps zeros in front and puts a value on one line', () => {
    expect(valueOf(' 01000\n ')).toBe('01000');
  });

  it.each([
    ['36', 36],
    ['36,5', 36.5],
    ['36.50', 36.5],
    ['36 uur', 36],
    ['36:30', 36.5],
    ['40 uur p/w', 40],
    ['32/week', 32],
    ['0', 0],
    ['169', null],
    ['veel', null],
  ])('reads %s as %s hours', (text, hours) => {
    expect(readHours(text)).toBe(hours);
  });

  it.each([
    ['06-61 90 80 63', '0661908063'],
    ['661908063', '0661908063'],
    ['+31 (0)6 61908063', '+31661908063'],
    ['geen', null],
  ])('reads %s as a mobile number', (text, mobile) => {
    expect(readMobile(text)).toBe(mobile);
  });

  it('reads an address in lower case, and refuses a damaged one', () => {
    expect(readEmail('Jan@Firma.example')).toBe('jan@firma.example');
    expect(readEmail('fleur.y?lmaz@firma.example')).toBeNull();
  });

  it.each([
    ['vast', 'Onbepaalde tijd'],
    ['Bepaalde tijd', 'Bepaalde tijd'],
    ['0-uren', 'Oproep'],
    ['Directie', 'Directie'],
  ])('calls contract %s %s', (text, type) => {
    expect(readContractType(text)).toBe(type);
  });
});
