import { type AuditedLine, type AuditedPerson } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { foundIn } from './found.js';

const today = day('2026-11-24');
const line = (name: string, part: Partial<AuditedLine> = {}): AuditedLine => ({
  typeId: name,
  code: name,
  name,
  status: 'valid',
  wording: 'through',
  from: day('2025-01-01'),
  expires: day('2030-01-01'),
  date: null,
  wanted: true,
  blocked: false,
  number: '',
  issuer: '',
  basis: 'law',
  satisfiedBy: null,
  documents: [],
  ...part,
});
const person = (name: string, lines: AuditedLine[], part: Partial<AuditedPerson> = {}): AuditedPerson => ({
  id: name,
  name,
  team: 'Hal Zuid',
  jobRoles: [],
  lines,
  appointments: [],
  activities: [],
  ...part,
});
const people = [
  person('Łukasz Wójcik', [line('BHV'), line('VCA', { status: 'missing', date: day('2026-01-01') })]),
  person('Noor Bakkali', [line('BHV', { status: 'expired', expires: day('2026-01-01') })]),
  person('Nieuw', []),
];
const found = (search: string, status: 'valid' | 'trouble' | 'missing' | '' = '') =>
  foundIn(people, { search, status }, today).map(({ name, lines }) => [name, lines.map(({ code }) => code).join()]);

describe('what an auditor looks for', () => {
  it('is everybody when nothing is asked, also who has nothing', () => {
    expect(found('')).toHaveLength(3);
  });
  it('is found by name without marks, by team and by certificate', () => {
    expect(found('wojcik')).toEqual([['Łukasz Wójcik', 'BHV,VCA']]);
    expect(found('lukasz')).toHaveLength(1);
    expect(found('hal zuid')).toHaveLength(3);
    expect(found('vca')).toEqual([['Łukasz Wójcik', 'VCA']]);
    expect(found('noor vca')).toEqual([]);
  });
  it('is only what passes the filter', () => {
    expect(found('', 'trouble')).toEqual([
      ['Łukasz Wójcik', 'VCA'],
      ['Noor Bakkali', 'BHV'],
    ]);
    expect(found('', 'missing')).toEqual([['Łukasz Wójcik', 'VCA']]);
  });
  it('is also what somebody is appointed for or did, unless a status of certificates is asked', () => {
    const signed = { name: 'Ineke', on: today, way: 'session' as const };
    const appointment = {
      ...{ id: 'a', code: 'VP', name: 'NEN 3140', role: 'Vakbekwaam persoon', location: null, installation: '' },
      ...{ startsOn: today, lastDay: null, state: 'active' as const, employer: signed, employee: signed },
    };
    const activity = { id: 'b', code: 'C95', name: 'Code 95', on: today, subject: 'Het nieuwe rijden', fileIds: ['f'] };
    const ruben = person('Ruben', [line('BHV')], { appointments: [appointment], activities: [activity] });
    const seen = (search: string, status: 'valid' | '' = '') =>
      foundIn([ruben], { search, status }, today).map(({ lines, appointments, activities }) =>
        [...lines, ...appointments, ...activities].map(({ code }) => code).join(),
      );
    expect(seen('')).toEqual(['BHV,VP,C95']);
    expect(seen('vakbekwaam')).toEqual(['VP']);
    expect(seen('nieuwe rijden')).toEqual(['C95']);
    expect(seen('heftruck')).toEqual([]);
    expect(seen('ruben', 'valid')).toEqual(['BHV']);
  });
});
