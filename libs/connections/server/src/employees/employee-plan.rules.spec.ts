import fc from 'fast-check';
import { type ImportField, type Mapping, rowReason } from '@leerspoor/connections-contract';
import { day } from '@leerspoor/platform-contract';
import { mappingOf, stagedRows } from '../testing/rows.js';
import { EmployeePlan } from './employee-plan.rules.js';
import { type EmployeeSnapshot, type EmployeeState } from './employee-snapshot.js';

const today = day('2026-11-24');
let made = 0;
const newId = () => `new-${(made += 1)}`;

const person = (number: string, name: string, rest: Partial<EmployeeState> = {}): EmployeeState => {
  const [firstName = '', lastName = ''] = name.split(' ');
  return {
    id: `id-${number}`,
    number,
    firstName,
    prefix: '',
    lastName,
    email: null,
    mobile: null,
    contractType: '',
    weeklyHours: null,
    leadId: null,
    teamId: null,
    locationId: null,
    jobRoleIds: [],
    employments: [{ startsOn: day('2020-01-01'), endsOn: null }],
    ...rest,
  };
};

const companyOf = (...employees: EmployeeState[]): EmployeeSnapshot => ({
  employees,
  teams: [{ id: 't1', name: 'Buiten' }],
  locations: [],
  jobRoles: [{ id: 'r1', name: 'Monteur' }],
  adminIds: [],
});

interface Options {
  company?: EmployeeSnapshot;
  mapping?: Partial<Omit<Mapping, 'fields'>>;
  leads?: Map<string, string>;
  samePerson?: string;
}

function plan(
  fields: ImportField[],
  cells: string[][],
  { company = companyOf(), mapping = {}, leads = new Map(), samePerson }: Options = {},
) {
  const planned = new EmployeePlan({ snapshot: company, mapping: mappingOf(fields, mapping), today, leads, newId });
  planned.read(stagedRows(cells, samePerson === undefined ? {} : { samePerson }));
  for (const _ of planned.settle());
  const outcomes = [...planned.outcomes()];
  for (const message of outcomes.flatMap(({ messages }) => messages))
    expect(rowReason('nl', message) + rowReason('en', message)).not.toMatch(/undefined|NaN/);
  const codes = (line: number) => outcomes.find((row) => row.line === line)?.messages.map(({ code }) => code) ?? [];
  return { planned, outcomes, kinds: outcomes.map(({ kind }) => kind), codes, writes: planned.writes() };
}

describe('who a row is about', () => {
  const company = companyOf(person('01024', 'Jan Boer', { email: 'jan@x.nl' }), person('7', 'Emma Hart'));

  it('is found by number, also when a spreadsheet ate the zeros', () => {
    expect(plan(['number', 'name'], [['01024', 'Jan Boer']], { company }).kinds).toEqual(['unchanged']);
    const { kinds, codes } = plan(['number', 'name'], [['1024', 'Jan Boer']], { company });
    expect([kinds, codes(2)]).toEqual([['unchanged'], ['person-by-similar-number']]);
    expect(plan(['number', 'name'], [['1024', 'Jan Visser']], { company }).kinds).toEqual(['new']);
  });

  it('is asked when the number is of somebody with quite another name', () => {
    const { kinds, codes, outcomes } = plan(['number', 'name'], [['7', 'Fatima Yılmaz']], { company });
    expect([kinds, codes(2)]).toEqual([['error'], ['number-name-differ']]);
    expect(outcomes[0]?.remedies).toEqual([
      { kind: 'same-person', candidates: [{ number: '7', name: 'Emma Hart', team: '' }] },
    ]);
    expect(plan(['number', 'name'], [['7', 'Fatima Yılmaz']], { company, samePerson: '7' }).kinds).toEqual(['changed']);
  });

  it('may have another last name since a marriage', () => {
    expect(plan(['number', 'name'], [['7', 'Emma Visser']], { company }).outcomes[0]).toMatchObject({
      kind: 'changed',
      changes: [{ field: 'name', from: 'Emma Hart', to: 'Emma Visser' }],
    });
  });

  it('is found by address when the number is new, if the name fits', () => {
    const { codes, outcomes } = plan(['number', 'name', 'email'], [['99', 'Jan Boer', 'JAN@x.nl']], { company });
    expect(codes(2)).toEqual(['number-changes']);
    expect(outcomes[0]?.changes).toEqual([{ field: 'number', from: '01024', to: '99' }]);
    expect(plan(['number', 'name', 'email'], [['99', 'Fatima Kaya', 'jan@x.nl']], { company }).codes(2)).toEqual([
      'start-assumed',
      'email-taken',
    ]);
  });

  it('is found by name in a list without numbers; of two with one name nobody is', () => {
    expect(plan(['name'], [['Hart, Emma']], { company }).codes(2)).toEqual(['person-by-name']);
    const twins = companyOf(person('1', 'Jan Boer'), person('2', 'Jan Boer'));
    expect(plan(['name'], [['Jan Boer']], { company: twins }).outcomes[0]).toMatchObject({
      kind: 'error',
      remedies: [{ kind: 'same-person', candidates: [{ number: '1' }, { number: '2' }] }],
    });
  });

  it('is new with a number of our own in a list without numbers', () => {
    const { writes, codes } = plan(['name'], [['Iris Bakker'], ['Tom Wit']], { company });
    expect(writes.map(({ number }) => number)).toEqual(['1025', '1026']);
    expect(codes(2)).toContain('number-made');
  });

  it('is new, with a hint, when only the name is known', () => {
    expect(plan(['number', 'name'], [['55', 'Emma Hart']], { company }).outcomes[0]).toMatchObject({
      kind: 'new',
      messages: [{ code: 'same-name-exists' }, { code: 'start-assumed' }],
      remedies: [{ kind: 'same-person' }],
    });
  });
});

describe('rows about one person', () => {
  it('say nothing when they are the same, are an error when they differ, and are more work when the days do not overlap', () => {
    const { kinds, codes, writes } = plan(
      ['number', 'name', 'startsOn', 'endsOn'],
      [
        ['1', 'Jan Boer', '1-1-2020', '31-12-2021'],
        ['1', 'Jan Boer', '1-1-2020', '31-12-2021'],
        ['1', 'Jan Boer', '1-6-2023', ''],
        ['1', 'Els Wit', '1-1-2020', ''],
      ],
    );
    expect(kinds).toEqual(['new', 'unchanged', 'new', 'error']);
    expect([codes(3), codes(4), codes(5)]).toEqual([['same-as-line'], ['second-period'], ['number-twice']]);
    expect(writes).toHaveLength(1);
    expect(writes[0]?.employments).toEqual([
      { startsOn: '2020-01-01', endsOn: '2021-12-31' },
      { startsOn: '2023-06-01', endsOn: null },
    ]);
  });
});

describe('values', () => {
  it('leave alone what an empty cell does not say, unless it is to clear', () => {
    const company = companyOf(person('1', 'Jan Boer', { teamId: 't1', mobile: '0611111111', weeklyHours: 36 }));
    const fields: ImportField[] = ['number', 'name', 'team', 'mobile', 'weeklyHours'];
    expect(plan(fields, [['1', 'Jan Boer', '', 'n.v.t.', '']], { company }).kinds).toEqual(['unchanged']);
    expect(
      plan(fields, [['1', 'Jan Boer', '', 'n.v.t.', '']], {
        company,
        mapping: { emptyClears: true },
      }).outcomes[0]?.changes.map(({ field }) => field),
    ).toEqual(['mobile', 'team', 'weeklyHours']);
  });

  it('keep a name that is written with more care, and one whose letters the file lost', () => {
    const company = companyOf(person('1', 'Ayşe Yılmaz'));
    expect(plan(['number', 'name'], [['1', 'AYSE YILMAZ']], { company }).kinds).toEqual(['unchanged']);
    const { kinds, codes } = plan(['number', 'name'], [['1', 'Ay?e Y?lmaz']], { company });
    expect([kinds, codes(2)]).toEqual([['unchanged'], ['name-damaged']]);
    expect(
      plan(['number', 'name'], [['1', 'Ayşe Yılmaz']], { company: companyOf(person('1', 'Ayse Yilmaz')) }).kinds,
    ).toEqual(['changed']);
  });

  it('that are wrong are left out with a word; only dates and what cannot be missed keep a row out', () => {
    const { kinds, codes } = plan(
      ['number', 'name', 'email', 'mobile', 'weeklyHours', 'startsOn'],
      [
        ['1', 'Jan Boer', 'jan@', 'bel mij', 'veel', '1-1-2020'],
        ['2', 'Els Wit', '', '', '', '31-02-2025'],
        ['3', '', '', '', '', ''],
        ['4', 'Fleur Y?lmaz', 'fleur.y?lmaz@x.nl', '', '', ''],
        ['5', 'Ömer Kok', 'ömer@x.nl', '', '', ''],
      ],
    );
    expect(kinds).toEqual(['new', 'error', 'error', 'new', 'new']);
    expect([codes(2), codes(3), codes(4)]).toEqual([
      ['email-invalid', 'mobile-invalid', 'hours-invalid'],
      ['date-impossible'],
      ['name-missing'],
    ]);
    expect([codes(5), codes(6)]).toEqual([
      ['name-damaged', 'email-damaged', 'start-assumed'],
      ['email-letters', 'start-assumed'],
    ]);
  });

  it('give an address to one person only', () => {
    const company = companyOf(person('1', 'Jan Boer', { email: 'team@x.nl' }));
    const { writes, codes } = plan(
      ['number', 'name', 'email'],
      [
        ['2', 'Els Wit', 'team@x.nl'],
        ['3', 'Tom Kok', 'tom@x.nl'],
        ['4', 'Kim Bos', 'tom@x.nl'],
      ],
      { company },
    );
    expect(writes.map(({ email }) => email)).toEqual([null, 'tom@x.nl', null]);
    expect([codes(2), codes(4)]).toEqual([
      expect.arrayContaining(['email-taken']),
      expect.arrayContaining(['email-taken']),
    ]);
  });

  it('replace the only job role and add to several', () => {
    const company = {
      ...companyOf(
        person('1', 'Jan Boer', { jobRoleIds: ['r1'] }),
        person('2', 'Els Wit', { jobRoleIds: ['r1', 'r2'] }),
      ),
      jobRoles: [
        { id: 'r1', name: 'Monteur' },
        { id: 'r2', name: 'BHV’er' },
        { id: 'r3', name: 'Planner' },
      ],
    };
    const { writes } = plan(
      ['number', 'name', 'jobRole'],
      [
        ['1', 'Jan Boer', 'planner'],
        ['2', 'Els Wit', 'Planner'],
      ],
      { company },
    );
    expect(writes.map(({ jobRoleIds }) => jobRoleIds)).toEqual([['r3'], ['r1', 'r2', 'r3']]);
  });

  it('make a team once, whatever its capitals, and none for a row that fails', () => {
    const { planned } = plan(
      ['number', 'name', 'team'],
      [
        ['1', 'Jan Boer', 'Werkplaats'],
        ['2', 'Els Wit', 'WERKPLAATS '],
        ['', 'Zonder Nummer', 'Spook'],
      ],
    );
    expect(planned.made().teams.map(({ name }) => name)).toEqual(['Werkplaats']);
  });
});

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
