import { Sector } from '@leerspoor/certifications-contract';
import { entryOf, fittingRoles, library, ruleFor, withBases } from './library.rules.js';
import { starterPacks } from './starter-packs.js';

it('names every type once, and only stands on types that it has', () => {
  const codes = library.map(({ code }) => code);
  expect(new Set(codes).size).toBe(53);
  expect(codes).toHaveLength(53);
  expect(
    library
      .flatMap(({ addOnOf, satisfiedBy = [] }) => [...(addOnOf ? [addOnOf] : []), ...satisfiedBy])
      .filter((code) => !entryOf(code)),
  ).toEqual([]);
});

it('has the figures of the facts for the types that go by dates', () => {
  expect(entryOf('DTA')?.policy).toMatchObject({ model: 'fixed', period: 'P3Y' });
  expect(entryOf('BHV')?.policy).toMatchObject({
    model: 'fixed',
    period: 'P1Y',
    window: 'P3M',
    grace: 'P3M',
    afterGrace: 'initial',
  });
  expect(entryOf('ADR-T')).toMatchObject({
    policy: { model: 'fixed-keep', period: 'P5Y', window: 'P12M' },
    addOnOf: 'ADR-B',
  });
  expect(entryOf('SH')?.policy).toMatchObject({
    model: 'perpetual',
    confirm: { before: '2028-07-01', obtainedBefore: '2023-07-01' },
  });
  expect(entryOf('SOG')?.policy).toMatchObject({ model: 'printed' });
});

it('keeps no picture of what shows a citizen service number or may not be copied', () => {
  expect(library.filter(({ noImage }) => noImage).map(({ code }) => code)).toEqual(['RIJ-C', 'RIJ-D', 'C95', 'VOG']);
});

it('has a remark in both languages or in none', () => {
  expect(library.filter(({ remarkNl, remarkEn }) => Boolean(remarkNl) !== Boolean(remarkEn))).toEqual([]);
});

it('has a pack for every trade, of types that exist, each at most once', () => {
  for (const sector of Sector.options) {
    const codes = starterPacks[sector].map(({ code }) => code);
    expect(codes.filter((code) => !entryOf(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

it('takes the base of an add-on along, before it', () => {
  expect(withBases(['ADR-T', 'ADR-1', 'nothing']).map(({ code }) => code)).toEqual(['ADR-B', 'ADR-T', 'ADR-1']);
});

it('finds job roles by a word in their name, whatever the capitals and accents', () => {
  const roles = [
    { id: '1', name: 'Vrachtwagenchauffeur' },
    { id: '2', name: 'Chäuffeur taxi' },
    { id: '3', name: 'Planner' },
  ];
  expect(fittingRoles({ words: ['chauffeur'] }, roles).map(({ id }) => id)).toEqual(['1', '2']);
  expect(ruleFor({ words: ['lasser'] }, roles)).toBeNull();
  expect(ruleFor({ everybody: true }, roles)).toEqual({ any: [{ kind: 'everybody' }] });
});
