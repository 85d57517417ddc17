import fc from 'fast-check';
import { type ImportField } from '@leerspoor/connections-contract';
import { day } from '@leerspoor/platform-contract';
import { companyOf, person, plan } from '../testing/an-employee-plan.js';

describe('leads', () => {
  const fields: ImportField[] = ['number', 'name', 'team', 'lead'];
  const leadsOf = ({ writes }: ReturnType<typeof plan>) =>
    Object.fromEntries(
      writes.map(({ number, leadId }) => [number, writes.find(({ id }) => id === leadId)?.number ?? leadId]),
    );

  it('are found by number, by name in either order, and among those who come later in the file', () => {
    const result = plan(fields, [
      ['1', 'Jan Boer', '', 'Hart, Emma'],
      ['2', 'Els Wit', '', '3'],
      ['3', 'Emma Hart', '', ''],
      ['4', 'Tom Kok', '', 'Emma Hart (3)'],
    ]);
    expect(leadsOf(result)).toEqual({ '1': '3', '2': '3', '3': null, '4': '3' });
  });

  it('that two people can be: the one of the same team, else nobody and a question', () => {
    const cells = [
      ['1', 'Wim Müller', 'Planning', ''],
      ['2', 'Wim Müller', 'Nacht', ''],
      ['3', 'Jan Boer', 'Planning', 'Wim Müller'],
      ['4', 'Els Wit', 'Dag', 'Wim Müller'],
    ];
    const result = plan(fields, cells);
    expect(leadsOf(result)).toMatchObject({ '3': '1', '4': null });
    expect([result.codes(4), result.codes(5)]).toEqual([
      expect.arrayContaining(['lead-by-team']),
      expect.arrayContaining(['lead-ambiguous']),
    ]);
    expect(result.outcomes[3]?.remedies).toEqual([
      {
        kind: 'lead',
        text: 'Wim Müller',
        candidates: [
          { number: '1', name: 'Wim Müller', team: 'Planning' },
          { number: '2', name: 'Wim Müller', team: 'Nacht' },
        ],
      },
    ]);
    expect(leadsOf(plan(fields, cells, { leads: new Map([['wim muller', '2']]) }))).toMatchObject({
      '3': '2',
      '4': '2',
    });
  });

  it('that we do not know stay open, with who may be meant', () => {
    const { codes, outcomes } = plan(fields, [
      ['1', 'Joost Haverkate', '', ''],
      ['2', 'Jan Boer', '', 'J. Haverkamp'],
      ['3', 'Els Wit', '', 'De buurman'],
    ]);
    expect(codes(3)).toContain('lead-unknown');
    expect(outcomes[1]?.remedies).toEqual([
      { kind: 'lead', text: 'J. Haverkamp', candidates: [{ number: '1', name: 'Joost Haverkate', team: '' }] },
    ]);
    expect(outcomes[2]).toMatchObject({ kind: 'new', remedies: [{ kind: 'lead', candidates: [] }] });
  });

  it('never make a circle: the last line of each is left out', () => {
    const result = plan(fields, [
      ['1', 'Jan Boer', '', '2'],
      ['2', 'Els Wit', '', '3'],
      ['3', 'Tom Kok', '', '1'],
      ['4', 'Kim Bos', '', '4'],
    ]);
    expect(leadsOf(result)).toEqual({ '1': '2', '2': '3', '3': null, '4': null });
    expect([result.codes(4), result.codes(5)]).toEqual([
      expect.arrayContaining(['lead-circle']),
      expect.arrayContaining(['lead-self']),
    ]);
  });

  it('may swap places in one file', () => {
    const company = companyOf(person('1', 'Jan Boer'), person('2', 'Els Wit', { leadId: 'id-1' }));
    const { writes } = plan(
      ['number', 'name', 'lead'],
      [
        ['1', 'Jan Boer', '2'],
        ['2', 'Els Wit', '-'],
      ],
      { company, mapping: { emptyClears: true } },
    );
    expect(writes.map(({ number, leadId }) => [number, leadId])).toEqual([
      ['1', 'id-2'],
      ['2', null],
    ]);
  });

  it('hold no circle after any file, and take a line of twenty thousand in their stride', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 10, maxLength: 10 }),
        (rows, before) => {
          const employees = before.map((lead, n) =>
            person(String(n), `P${n} Naam${n}`, { leadId: lead !== null && lead < n ? `id-${lead}` : null }),
          );
          const { planned } = plan(
            ['number', 'name', 'lead'],
            rows.map(([n, lead]) => [String(n), `P${n} Naam${n}`, String(lead)]),
            { company: companyOf(...employees) },
          );
          const leadOf = new Map(employees.map(({ id, leadId }) => [id, leadId]));
          for (const { id, leadId } of planned.writes()) leadOf.set(id, leadId);
          for (const start of leadOf.keys()) {
            let at: string | null | undefined = start;
            for (let step = 0; at; step += 1) {
              expect(step).toBeLessThan(12);
              at = leadOf.get(at);
            }
          }
        },
      ),
    );
    const line = Array.from({ length: 20_000 }, (_, n) => [String(n), `P${n} Naam${n}`, '', String(n + 1)]);
    expect(plan(fields, line).writes).toHaveLength(20_000);
  });
});

describe('leaving', () => {
  it('asks when more than one in five would', () => {
    const company = companyOf(...['1', '2', '3', '4', '5'].map((number) => person(number, `P${number} Naam${number}`)));
    const fields: ImportField[] = ['number', 'name', 'endsOn'];
    expect(plan(fields, [['1', 'P1 Naam1', '30-11-2026']], { company }).planned.endings()).toBeNull();
    expect(
      plan(
        fields,
        [
          ['1', 'P1 Naam1', '30-11-2026'],
          ['2', 'P2 Naam2', '30-11-2026'],
        ],
        { company },
      ).planned.endings(),
    ).toEqual({ people: 2, percent: 40 });
  });

  it('is refused to the last administrator', () => {
    const company = { ...companyOf(person('1', 'Jan Boer'), person('2', 'Els Wit')), adminIds: ['id-1', 'id-2'] };
    const { kinds, codes } = plan(
      ['number', 'name', 'endsOn'],
      [
        ['1', 'Jan Boer', '30-11-2026'],
        ['2', 'Els Wit', '30-11-2026'],
      ],
      { company },
    );
    expect([kinds, codes(3)]).toEqual([['changed', 'error'], ['last-admin']]);
  });

  it('is never what a file means by not naming somebody', () => {
    const { planned, writes } = plan(['number', 'name'], [['2', 'Els Wit']], {
      company: companyOf(person('1', 'Jan Boer')),
    });
    expect(writes.map(({ number }) => number)).toEqual(['2']);
    expect(planned.notices()).toContainEqual({ code: 'not-in-file', values: { people: 1 } });
  });

  it('and coming back is one more employment', () => {
    const company = companyOf(
      person('1', 'Jan Boer', { employments: [{ startsOn: day('2020-01-01'), endsOn: day('2021-01-01') }] }),
    );
    expect(
      plan(['number', 'name', 'startsOn'], [['1', 'Jan Boer', '1-3-2025']], { company }).writes[0]?.employments,
    ).toHaveLength(2);
    expect(plan(['number', 'name', 'startsOn'], [['1', 'Jan Boer', '1-6-2020']], { company }).codes(2)).toEqual([
      'period-overlap',
    ]);
  });
});
