import { consequencesOf, strongest } from './demand.js';
import { names, type RuleTarget, tokensOfPerson } from './rule.js';
import { expiresFrom, printedFrom } from './wording.js';
import { day } from '@leerspoor/platform-contract';
import { usedFraction } from './todo.js';

const [role, team, parent, place, jan] = [1, 2, 3, 4, 5].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
  string,
];
const person = {
  id: jan,
  locationId: place,
  jobRoleIds: [role],
  teamPath: [parent, team],
  contractType: 'Oproep',
  tags: [],
};
const other = {
  id: '00000000-0000-4000-8000-000000000009',
  locationId: null,
  jobRoleIds: [],
  teamPath: [],
  contractType: '',
  tags: [],
};

describe('whom a rule names', () => {
  it.each<[string, RuleTarget, boolean]>([
    ['everybody', { kind: 'everybody' }, true],
    ['by job role', { kind: 'job-role', id: role }, false],
    ['by team', { kind: 'team', id: team }, false],
    ['by a team above', { kind: 'team', id: parent }, false],
    ['by location', { kind: 'location', id: place }, false],
    ['by contract', { kind: 'contract-type', value: 'Oproep' }, false],
    ['by tag', { kind: 'tag', value: 'Oproep' }, false],
    ['by name', { kind: 'person', id: jan }, false],
  ])('%s', (_, target, othersToo) => {
    const own = target.kind === 'tag' ? { ...person, contractType: '', tags: ['Oproep'] } : person;
    expect(names(target, tokensOfPerson(own))).toBe(true);
    expect(names(target, tokensOfPerson(other))).toBe(othersToo);
    expect(names({ not: target }, tokensOfPerson(other))).toBe(!othersToo);
  });
});

it('is free and working time for every basis but the company’s own choice (art. 7:611a BW)', () => {
  for (const basis of ['law', 'collective-agreement', 'job', 'client'] as const) {
    expect(consequencesOf(basis)).toEqual({ employerPays: true, workingTime: true, repaymentClause: false });
  }
  expect(consequencesOf('own')).toEqual({ employerPays: false, workingTime: false, repaymentClause: true });
});

it('lets the basis speak that protects most', () => {
  expect(strongest(['own', 'client', 'law', 'job'])).toBe('law');
  expect(strongest([])).toBeNull();
});

it('reads "t/m" as the last valid day and "tot" as the first that is not, and writes them back', () => {
  expect(expiresFrom(day('2028-05-04'), 'through')).toBe('2028-05-05');
  expect(expiresFrom(day('2028-05-04'), 'until')).toBe('2028-05-04');
  for (const wording of ['through', 'until'] as const)
    expect(printedFrom(expiresFrom(day('2024-02-29'), wording), wording)).toBe('2024-02-29');
});

it('tells how much of a term has passed', () => {
  expect(usedFraction(day('2026-01-01'), day('2026-01-11'), day('2026-01-06'))).toBe(0.5);
  expect(usedFraction(day('2026-01-01'), day('2026-01-11'), day('2027-01-06'))).toBe(1);
  expect(usedFraction(day('2026-01-01'), null, day('2027-01-06'))).toBeNull();
});
