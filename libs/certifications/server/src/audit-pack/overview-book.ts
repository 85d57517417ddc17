import { strongest } from '@leerspoor/certifications-contract';
import { type Sheet, type SheetCell } from '@leerspoor/platform-server';
import { type PackedChange } from './pack-content.repository.js';
import { type PackMaterial } from './pack-material.js';
import { packTexts } from './pack-texts.js';
import { detailText, endDay, momentText, signatureText } from './pack-words.js';

/** The sheets of the workbook; changes are read while they are written. */
export function overviewSheets(material: PackMaterial, changes: AsyncIterable<PackedChange>): Sheet[] {
  const { sheets } = packTexts[material.head.language];
  return [
    { name: sheets.status, rows: statusRows(material), widths: [26, 14, 20, 12, 32, 18, 13, 13, 13, 18, 24, 18] },
    {
      name: sheets.certificates,
      rows: certificateRows(material),
      widths: [26, 14, 20, 12, 32, 13, 13, 18, 24, 14, 24, 24],
    },
    { name: sheets.requirements, rows: requirementRows(material), widths: [26, 14, 20, 12, 32, 18, 40, 13, 12] },
    ...(material.people.some(({ appointments }) => appointments.length > 0)
      ? [
          {
            name: sheets.appointments,
            rows: appointmentRows(material),
            widths: [26, 14, 20, 14, 32, 32, 20, 30, 13, 13, 20, 13, 40, 40],
          },
        ]
      : []),
    ...(material.people.some(({ toolboxes }) => toolboxes.length > 0)
      ? [{ name: sheets.toolboxes, rows: toolboxRows(material), widths: [26, 14, 20, 13, 40, 16, 26, 24, 30] }]
      : []),
    { name: sheets.history, rows: changeRows(material, changes), widths: [18, 24, 26, 28, 32, 60] },
  ];
}

function* statusRows({ head, people }: PackMaterial): Generator<SheetCell[]> {
  const t = packTexts[head.language];
  const c = t.column;
  yield [
    c.person,
    c.number,
    t.team,
    c.code,
    c.type,
    c.status,
    c.from,
    c.validThrough,
    c.since,
    c.certificateNumber,
    c.issuer,
    c.basis,
  ];
  for (const { person, lines } of people) {
    for (const line of lines) {
      const basis = strongest(line.why.map((why) => why.basis));
      yield [
        person.name,
        person.number,
        person.team,
        line.code,
        line.name,
        t.status[line.status],
        { day: line.from },
        { day: endDay(line.expires, 'through') },
        { day: line.date },
        line.number,
        line.issuer,
        basis ? t.basis[basis] : '',
      ];
    }
  }
}

function* certificateRows({ head, people }: PackMaterial): Generator<SheetCell[]> {
  const t = packTexts[head.language];
  const c = t.column;
  yield [
    c.person,
    c.number,
    t.team,
    c.code,
    c.type,
    c.from,
    c.validThrough,
    c.certificateNumber,
    c.issuer,
    c.revokedOn,
    c.recordedBy,
    c.decidedBy,
  ];
  for (const { person, certificates } of people) {
    for (const certificate of certificates) {
      yield [
        person.name,
        person.number,
        person.team,
        certificate.code,
        certificate.name,
        { day: certificate.obtainedOn },
        { day: endDay(certificate.expiresOn, 'through') },
        certificate.number,
        certificate.issuer,
        { day: certificate.revokedOn },
        certificate.recordedBy,
        certificate.decidedBy,
      ];
    }
  }
}

/** Who must hold what, and why: a line for every requirement that names somebody. */
function* requirementRows({ head, people }: PackMaterial): Generator<SheetCell[]> {
  const t = packTexts[head.language];
  const c = t.column;
  yield [c.person, c.number, t.team, c.code, c.type, c.basis, c.source, c.due, c.blocks];
  for (const { person, lines } of people) {
    for (const { code, name, why } of lines) {
      for (const { basis, source, due, blocksWork } of why)
        yield [
          person.name,
          person.number,
          person.team,
          code,
          name,
          t.basis[basis],
          source,
          { day: due },
          blocksWork ? t.yes : t.no,
        ];
    }
  }
}

/** Who was appointed as what, and who signed it when. */
function* appointmentRows({ head, people }: PackMaterial): Generator<SheetCell[]> {
  const t = packTexts[head.language];
  const c = t.column;
  yield [
    ...[c.person, c.number, t.team, c.code, c.type, c.role, c.where, c.installation],
    ...[c.startsOn, c.validThrough, c.status, c.revokedOn, c.employer, c.employee],
  ];
  for (const { person, appointments } of people) {
    for (const one of appointments)
      yield [
        ...[person.name, person.number, person.team, one.code, one.name, one.role],
        ...[one.location ?? t.everywhere, one.installation],
        { day: one.startsOn },
        { day: endDay(one.endsOn, 'through') },
        t.appointmentStates[one.state],
        { day: one.withdrawnOn },
        signatureText(one.employer, head.zone, t),
        signatureText(one.employee, head.zone, t),
      ];
  }
}

function* toolboxRows({ head, people }: PackMaterial): Generator<SheetCell[]> {
  const t = packTexts[head.language];
  const c = t.column;
  yield [c.person, c.number, t.team, c.heldOn, c.topic, c.form, c.place, c.leader, c.type];
  for (const { person, toolboxes } of people) {
    for (const { day, topic, form, place, leader, type } of toolboxes)
      yield [person.name, person.number, person.team, { day }, topic, t.forms[form], place, leader, type];
  }
}

async function* changeRows({ head }: PackMaterial, changes: AsyncIterable<PackedChange>): AsyncGenerator<string[]> {
  const t = packTexts[head.language];
  const c = t.column;
  yield [c.moment, c.who, c.person, c.what, c.type, c.details];
  for await (const { at, actor, person, action, type, details } of changes)
    yield [momentText(at, head.zone), actor, person, t.actions[action] ?? action, type ?? '', detailText(details)];
}

/** The same changes as a table of text. */
export const changeTable = changeRows;
