import { setImmediate as breathe } from 'node:timers/promises';
import { type PdfColumn, PdfPaper } from '@leerspoor/platform-server';
import { countsOf, isLacking, type PackedLine, type PackMaterial, type PersonInPack } from './pack-material.js';
import { type PackTexts, packTexts } from './pack-texts.js';
import { dayText, endDay, momentText, scopeFacts, signatureText } from './pack-words.js';

const peopleAtOnce = 20;

/** An empty paper for the overview: its bytes come while `writeOverview` fills it. */
export const overviewPaper = ({ head }: PackMaterial): PdfPaper =>
  new PdfPaper({
    title: head.title,
    language: head.language,
    head: head.company,
    foot: [head.title, `${packTexts[head.language].asOf} ${dayText(head.asOf)}`].join(' · '),
    createdAt: head.madeAt,
    landscape: true,
  });

/** Cover, how everybody stands per team, and what lacks. */
export async function writeOverview(paper: PdfPaper, material: PackMaterial): Promise<void> {
  const t = packTexts[material.head.language];
  cover(paper, material, t);
  paper.newPage();
  paper.heading(t.statusPerPerson);
  for (const [team, people] of byTeam(material.people)) {
    paper.heading(team || t.noTeam, 3);
    await table(paper, people, t, ({ lines }) => lines);
  }
  appointmentTable(paper, material, t);
  paper.newPage();
  paper.heading(t.lacking);
  const lacking = material.people.filter(({ lines }) => lines.some(isLacking));
  if (lacking.length === 0) paper.text(t.nothingLacking);
  else await table(paper, lacking, t, ({ lines }) => lines.filter(isLacking));
  paper.end();
}

function cover(paper: PdfPaper, material: PackMaterial, t: PackTexts): void {
  const { head } = material;
  const counts = countsOf(material);
  paper.heading(head.title, 1);
  paper.facts([
    [t.company, head.company],
    ...(head.client ? [[t.client, head.client] as const] : []),
    [t.asOf, dayText(head.asOf)],
    ...scopeFacts(head.scope, t),
    [t.withEvidence, head.withEvidence ? t.yes : t.no],
    [t.madeBy, head.madeBy],
    [t.madeAt, momentText(head.madeAt, head.zone)],
  ]);
  paper.heading(t.counts);
  paper.facts([
    [t.people, String(counts.people)],
    [t.certificates, String(counts.certificates)],
    [t.appointments, String(material.people.reduce((sum, { appointments }) => sum + appointments.length, 0))],
    [t.documents, String(counts.documents)],
    [t.lacking, String(counts.lacking)],
  ]);
}

function byTeam(people: readonly PersonInPack[]): Map<string, PersonInPack[]> {
  const teams = new Map<string, PersonInPack[]>();
  for (const one of people) teams.set(one.person.team, [...(teams.get(one.person.team) ?? []), one]);
  return teams;
}

const columns = ({ column }: PackTexts): PdfColumn[] => [
  { title: column.person, share: 17, bold: true },
  { title: column.type, share: 22 },
  { title: column.status, share: 12 },
  { title: column.from, share: 9 },
  { title: column.validThrough, share: 11 },
  { title: column.certificateNumber, share: 12 },
  { title: column.issuer, share: 13 },
  { title: column.basis, share: 11 },
];

async function table(
  paper: PdfPaper,
  people: readonly PersonInPack[],
  t: PackTexts,
  linesOf: (person: PersonInPack) => readonly PackedLine[],
): Promise<void> {
  const rows = paper.table(columns(t));
  for (const [at, one] of people.entries()) {
    const lines = linesOf(one);
    if (lines.length === 0) rows.row([one.person.name, t.nobodyHas, '', '', '', '', '', '']);
    for (const line of lines) rows.row([one.person.name, ...cells(line, t)]);
    if (at % peopleAtOnce === 0) await breathe();
  }
  rows.end();
}

/** Who was appointed as what; nothing where nobody was. */
function appointmentTable(paper: PdfPaper, { head, people }: PackMaterial, t: PackTexts): void {
  const appointed = people.filter(({ appointments }) => appointments.length > 0);
  if (appointed.length === 0) return;
  const { column } = t;
  paper.newPage();
  paper.heading(t.appointments);
  const rows = paper.table([
    { title: column.person, share: 15, bold: true },
    { title: column.role, share: 20 },
    { title: column.type, share: 17 },
    { title: column.where, share: 10 },
    { title: column.startsOn, share: 8 },
    { title: column.validThrough, share: 8 },
    { title: column.status, share: 9 },
    { title: column.employer, share: 15 },
  ]);
  for (const { person, appointments } of appointed) {
    for (const one of appointments) {
      const end = one.endsOn === null ? t.endless : dayText(endDay(one.endsOn, 'through'));
      const signed = signatureText(one.employer, head.zone, t);
      const { role, name, location, startsOn, state } = one;
      const where = location ?? t.everywhere;
      rows.row([person.name, role, name, where, dayText(startsOn), end, t.appointmentStates[state], signed]);
    }
  }
  rows.end();
}

const cells = (line: PackedLine, t: PackTexts): string[] => [
  line.satisfiedBy ? `${line.name} (${t.column.because} ${line.satisfiedBy})` : line.name,
  t.status[line.status],
  dayText(line.from),
  endText(line, t),
  line.number,
  line.issuer,
  line.basis ? t.basis[line.basis] : '',
];

const endText = ({ expires, wording, from }: PackedLine, t: PackTexts): string => {
  if (expires === null) return from === null ? '' : t.endless;
  const day = dayText(endDay(expires, wording));
  return wording === 'until' ? `${day} (${t.column.validUntil.toLowerCase()})` : day;
};
