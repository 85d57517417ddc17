import { consequencesOf, matches, RequirementRule, strongest, tokensOf, tokensOfPerson } from './demand.js';
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
const person = { id: jan, locationId: place, jobRoleIds: [role], teamPath: [parent, team] };
const other = { id: '00000000-0000-4000-8000-000000000009', locationId: null, jobRoleIds: [], teamPath: [] };

describe('whom a rule names', () => {
  it.each([
    ['everybody', { kind: 'everybody' }, true],
    ['by job role', { kind: 'job-role', id: role }, false],
    ['by team', { kind: 'team', id: team }, false],
    ['by a team above', { kind: 'team', id: parent }, false],
    ['by location', { kind: 'location', id: place }, false],
    ['by name', { kind: 'person', id: jan }, false],
  ])('%s', (_, target, othersToo) => {
    const tokens = tokensOf(RequirementRule.parse({ any: [target] }));
    expect(matches(tokens, tokensOfPerson(person))).toBe(true);
    expect(matches(tokens, tokensOfPerson(other))).toBe(othersToo);
  });

  it('whoever one of the targets names', () => {
    const tokens = tokensOf(
      RequirementRule.parse({
        any: [
          { kind: 'team', id: place },
          { kind: 'job-role', id: role },
          { kind: 'job-role', id: role },
        ],
      }),
    );
    expect(tokens).toHaveLength(2);
    expect(matches(tokens, tokensOfPerson(person))).toBe(true);
  });

  it('refuses a rule without targets', () => {
    expect(RequirementRule.safeParse({ any: [] }).success).toBe(false);
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
