import { tellDetails } from './details.js';

const names: Record<string, string> = {
  teamId: 'team',
  weeklyHours: 'uren',
  email: 'werkmail',
  archived: 'gesloten',
  hats: 'rollen',
};
const words = { field: (name: string) => names[name], changed: 'veranderd', yes: 'ja', no: 'nee', nothing: 'leeg' };
const id = '0198c0de-0000-7000-8000-000000000001';

it.each<[Record<string, unknown>, string]>([
  [{ weeklyHours: [32, 38] }, 'uren: 32 → 38'],
  [{ weeklyHours: [null, 38] }, 'uren: leeg → 38'],
  [{ archived: [false, true] }, 'gesloten: nee → ja'],
  [{ teamId: [id, id] }, 'team: veranderd'],
  [{ teamId: id }, 'team'],
  [{ email: [] }, 'werkmail: veranderd'],
  [{ hats: [[], ['hr']] }, 'rollen: leeg → hr'],
  [{ onbekend: 3, archived: true }, 'onbekend: 3 · gesloten: ja'],
  [{}, ''],
])('tells %j', (details, told) => {
  expect(tellDetails(details, words)).toBe(told);
});
