import { tellDetails } from './details.js';

const names: Record<string, string> = {
  teamId: 'team',
  weeklyHours: 'uren',
  email: 'werkmail',
  archived: 'gesloten',
  hats: 'rollen',
  state: 'stand',
  typeId: '',
  startsOn: 'vanaf',
  rule: 'regel',
};
const codes: Record<string, string> = { hr: 'HR', waiting: 'te controleren' };
const [team, type] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'];
const words = {
  field: (name: string) => names[name],
  code: (_: string, code: string) => codes[code],
  name: (_: string, id: string) => (id === type ? 'Heftruck' : undefined),
  day: (day: string) => day.split('-').reverse().join('-'),
  changed: 'veranderd',
  yes: 'ja',
  no: 'nee',
  nothing: 'leeg',
};

it.each<[Record<string, unknown>, string]>([
  [{ weeklyHours: [32, 38] }, 'uren: 32 → 38'],
  [{ weeklyHours: [null, 38] }, 'uren: leeg → 38'],
  [{ archived: [false, true] }, 'gesloten: nee → ja'],
  [{ teamId: [team, team] }, 'team: veranderd'],
  [{ email: [] }, 'werkmail: veranderd'],
  [{ hats: [[], ['hr']] }, 'rollen: leeg → HR'],
  [{ state: 'waiting', typeId: type }, 'stand: te controleren · Heftruck'],
  [{ startsOn: ['2026-11-02', null] }, 'vanaf: 02-11-2026 → leeg'],
  [
    { before: { startsOn: '2026-11-02', archived: false }, after: { startsOn: '2026-11-03', archived: false } },
    'vanaf: 02-11-2026 → 03-11-2026',
  ],
  [{}, ''],
])('tells %j', (details, told) => {
  expect(tellDetails(details, words)).toBe(told);
});

it.each<[string, Record<string, unknown>]>([
  ['a field without a word', { fileId: type, policyVersion: 3 }],
  ['an id without a name', { teamId: team }],
  ['a structure', { rule: { any: [{ kind: 'team', id: team }] } }],
])('leaves out %s', (_, details) => {
  expect(tellDetails(details, words)).toBe('');
});
