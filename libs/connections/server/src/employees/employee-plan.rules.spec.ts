import { type ImportField } from '@leerspoor/connections-contract';
import { companyOf, person, plan } from '../testing/an-employee-plan.js';

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
