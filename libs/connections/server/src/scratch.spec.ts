import fs from 'node:fs';
import { randomUUID } from 'node:crypto';
import { day } from '@leerspoor/platform-contract';
import { openTable } from './table/table.reader.js';
import { keptRows, survey } from './reading/survey.js';
import { guessKind, guessMapping } from './guess/guess.rules.js';
import { EmployeePlan } from './employees/employee-plan.rules.js';
it.each(['afas-medewerkers.csv', 'transport-personeelslijst.csv', 'transport-certificaten.csv'])('%s', async (file) => {
  const table = await openTable({ stream: () => fs.createReadStream(`/work/shared/data/hr/${file}`) });
  console.log(table.format, table.encoding, JSON.stringify(table.separator), table.quotesIgnored);
  const s = await survey(table, 0);
  const kind = guessKind(s.columns);
  const mapping = guessMapping(kind, s.columns);
  console.log(s.rows, kind, s.columns.map((c, i) => `${c.header}→${mapping.fields[i]}`).join(', '), JSON.stringify(s.dropped), mapping.dateOrder, mapping.expiry);
  if (kind !== 'employees') return;
  const plan = new EmployeePlan({ snapshot: { employees: [], teams: [], locations: [], jobRoles: [], adminIds: [] }, mapping, today: day('2026-11-24'), newId: randomUUID, leads: new Map() });
  for await (const rows of keptRows(table, 0, s)) plan.read(rows.map((r) => ({ line: r.line, cells: r.cells, marks: r.marks ?? [], samePerson: null, skip: false })));
  [...plan.settle()];
  const out = [...plan.outcomes()];
  const counts: Record<string, number> = {};
  for (const o of out) { counts[o.kind] = (counts[o.kind] ?? 0) + 1; for (const m of o.messages) counts[`${m.level}:${m.code}`] = (counts[`${m.level}:${m.code}`] ?? 0) + 1; }
  console.log(counts, JSON.stringify(plan.notices()), plan.endings());
  console.log(out.filter((o) => o.messages.length).slice(0, 12).map((o) => JSON.stringify([o.line, o.kind, o.subject.person, o.messages, o.remedies])).join('\n'));
});
