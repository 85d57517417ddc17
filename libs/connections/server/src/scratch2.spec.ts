import fs from 'node:fs';
import { randomUUID } from 'node:crypto';
import { day } from '@leerspoor/platform-contract';
import { reminderPolicy } from '@leerspoor/reminders-contract';
import { openTable } from './table/table.reader.js';
import { keptRows, survey } from './reading/survey.js';
import { guessKind, guessMapping } from './guess/guess.rules.js';
import { EmployeePlan } from './employees/employee-plan.rules.js';
import { CertificatePlan } from './certificates/certificate-plan.rules.js';
// eslint-disable-next-line
import { library } from '../../../certifications/server/src/library/library.rules.js';
const staged = (rows: any[]) => rows.map((r) => ({ line: r.line, cells: r.cells, marks: r.marks ?? [], samePerson: null, skip: false }));
it('certs', async () => {
  const open = (file: string) => openTable({ stream: () => fs.createReadStream(`/work/shared/data/hr/${file}`) });
  const t1 = await open('transport-personeelslijst.csv');
  const s1 = await survey(t1, 0);
  const p1 = new EmployeePlan({ snapshot: { employees: [], teams: [], locations: [], jobRoles: [], adminIds: [] }, mapping: guessMapping('employees', s1.columns), today: day('2026-11-24'), newId: randomUUID, leads: new Map() });
  for await (const rows of keptRows(t1, 0, s1)) p1.read(staged(rows));
  [...p1.settle()];
  const holders = p1.writes().map((w) => ({ ...w, team: '', leftOn: w.employments.at(-1)?.endsOn && w.employments.at(-1)!.endsOn! < '2026-11-24' ? w.employments.at(-1)!.endsOn : null }));
  const t2 = await open('transport-certificaten.csv');
  const s2 = await survey(t2, 0);
  const lib = library.map((l) => ({ key: `library:${l.code}`, id: null, code: l.code, nameNl: l.nameNl, nameEn: l.nameEn, name: l.nameNl, libraryCode: l.code, policy: l.policy, wording: 'through' as const, ladder: null, addOnOf: l.addOnOf ? `library:${l.addOnOf}` : null }));
  const plan = new CertificatePlan({ snapshot: { holders, types: [], library: lib, certificates: [] }, mapping: guessMapping('certificates', s2.columns), today: day('2026-11-24'), importerId: null, people: new Map(), types: new Map(), newId: randomUUID, ladder: reminderPolicy['certificate-expires'] });
  for await (const rows of keptRows(t2, 0, s2)) plan.read(staged(rows));
  [...plan.settle()];
  const out = [...plan.outcomes()];
  const counts: Record<string, number> = {};
  for (const o of out) { counts[o.kind] = (counts[o.kind] ?? 0) + 1; for (const m of o.messages) counts[`${m.level}:${m.code}`] = (counts[`${m.level}:${m.code}`] ?? 0) + 1; }
  console.log(counts, JSON.stringify(plan.notices()));
  console.log(out.filter((o) => o.kind === 'error' || o.messages.some((m) => m.code !== 'type-from-library')).map((o) => JSON.stringify([o.line, o.kind, o.subject, o.messages.filter((m) => m.code !== 'type-from-library'), o.remedies.filter((r) => r.kind !== 'type' || r.text.includes('?'))])).join('\n'));
  console.log(out.slice(0, 6).map((o) => JSON.stringify(o)).join('\n'));
});
