import { type TypeAnswer } from './certificate-type.rules.js';
import { certificatePlan as plan, vca } from '../testing/a-certificate-plan.js';

describe('whose certificate it is', () => {
  it('is said by number and name together; when they differ it is asked', () => {
    const { kinds, codes, outcomes } = plan([
      ['1', 'Noor Bakkali', 'BHV', '1-3-2026', ''],
      ['1', 'Jan Boer', 'BHV', '1-3-2026', ''],
    ]);
    expect([kinds, codes[1]]).toEqual([['new', 'error'], ['number-name-differ']]);
    expect(outcomes[1]?.remedies[0]).toMatchObject({
      kind: 'person',
      text: '1 Jan Boer',
      candidates: [{ number: '1' }, { number: '2' }, { number: '3' }],
    });
  });

  it('is said by name when the number is of another list; of two with one name it is asked', () => {
    expect(plan([['C-77', 'Bakkali, Noor', 'BHV', '1-3-2026', '']]).codes).toEqual([['person-by-name']]);
    expect(plan([['', 'Jan Boer', 'BHV', '1-3-2026', '']]).codes).toEqual([['person-ambiguous']]);
    expect(
      plan([['', 'Jan Boer', 'BHV', '1-3-2026', '']], { people: new Map([['jan boer', '3']]) }).first,
    ).toMatchObject({ kind: 'new', subject: { number: '3' } });
  });

  it('may be somebody who left, with a word', () => {
    expect(plan([['4', 'Els Wit', 'BHV', '1-3-2026', '']])).toMatchObject({
      kinds: ['new'],
      codes: [['person-left']],
      first: { subject: { reminder: null } },
    });
  });
});

describe('which type it is', () => {
  it.each(['BHV', 'bhv ', 'B.H.V.', 'Certificaat BHV', 'bedrijfshulpverlener'])('is known from %j', (text) => {
    expect(plan([['1', '', text, '1-3-2026', '']]).first?.subject.certificate?.type).toBe('Bedrijfshulpverlener');
  });

  it.each(['VCA basis', 'b-vca', 'Basis VCA', 'VCA-B', 'diploma vca'])('comes from the library for %j', (text) => {
    const { codes, planned } = plan([['1', '', text, '1-3-2026', '']]);
    expect(codes).toEqual([['type-from-library']]);
    expect(planned.made()).toEqual([vca]);
  });

  it('is asked when nothing is called so, or who wrote it was not sure', () => {
    const { codes, first } = plan([
      ['1', '', 'Risicovole taak', '1-3-2026', ''],
      ['1', '', 'BHV?', '1-3-2026', ''],
    ]);
    expect(codes).toEqual([['type-unknown'], ['type-unknown']]);
    expect(first?.remedies[0]).toMatchObject({
      kind: 'type',
      candidates: [{ typeId: 'id-SOG', name: 'Risicovolle taken' }],
    });
  });

  it('is what a person said, also one that is still to be made', () => {
    const cells = [
      ['1', '', 'Pasje', '1-3-2026', '1-3-2027'],
      ['2', '', 'pasje!', '1-3-2026', '1-3-2027'],
    ];
    const { kinds, planned } = plan(cells, { types: new Map<string, TypeAnswer>([['pasje', { name: 'Poortpas' }]]) });
    expect(kinds).toEqual(['new', 'new']);
    expect(planned.made().map(({ name, policy }) => [name, policy.model])).toEqual([['Poortpas', 'printed']]);
    expect(
      plan(cells, { types: new Map<string, TypeAnswer>([['pasje', { typeId: 'id-BHV' }]]) }).first?.subject.certificate
        ?.type,
    ).toBe('Bedrijfshulpverlener');
  });
});
