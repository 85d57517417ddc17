import {
  type AuditedAppointment,
  type AuditedPerson,
  type AuditedSignature,
  type AuditLink,
} from '@leerspoor/certifications-contract';
import { addDays } from '@leerspoor/platform-contract';
import { wallClock } from '@leerspoor/platform-server';
import { type PersonInPack } from '../audit-pack/pack-material.js';
import { type AuditLinkRow } from './audit-link.row.js';

export const auditLinkView = (row: AuditLinkRow, now: Date): AuditLink => ({
  id: row.id,
  packId: row.packId,
  title: row.title,
  auditor: row.auditor,
  purpose: row.purpose,
  asOf: row.asOf,
  opensEvidence: row.opensEvidence,
  offersPack: row.offersPack,
  madeBy: row.madeByName,
  madeAt: row.madeAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  state: row.withdrawnAt ? 'withdrawn' : row.expiresAt > now ? 'open' : 'ended',
  withdrawnBy: row.withdrawnByName,
  looks: row.looks,
  lastLookAt: row.lastLookAt?.toISOString() ?? null,
});

/** A person as an outsider sees them: how things stand, no reasons and no notes. */
export const auditedPersonView = (
  { person, lines, appointments, activities, documents }: PersonInPack,
  zone: string,
): AuditedPerson => ({
  id: person.id,
  name: person.name,
  team: person.team,
  jobRoles: person.jobRoles,
  lines: lines.map((line) => ({
    typeId: line.typeId,
    code: line.code,
    name: line.name,
    status: line.status,
    wording: line.wording,
    from: line.from,
    expires: line.expires,
    date: line.date,
    wanted: line.wanted,
    blocked: line.blocked,
    number: line.number,
    issuer: line.issuer,
    basis: line.basis,
    satisfiedBy: line.satisfiedBy,
    documents: documents
      .filter(({ proofId }) => proofId === line.certificateId)
      .map(({ proofId: certificateId, fileId }) => ({ certificateId, fileId })),
  })),
  appointments: appointments.map((one) => appointmentOf(one, zone)),
  activities: activities.map(({ id, code, name, on, subject }) => ({
    ...{ id, code, name, on, subject },
    fileIds: documents.filter(({ proofId }) => proofId === id).map(({ fileId }) => fileId),
  })),
});

type Packed = PersonInPack['appointments'][number];

const appointmentOf = (one: Packed, zone: string): AuditedAppointment => ({
  id: one.id,
  code: one.code,
  name: one.name,
  role: one.role,
  location: one.location,
  installation: one.installation,
  startsOn: one.startsOn,
  lastDay: one.endsOn === null ? null : addDays(one.endsOn, -1),
  state: one.state,
  employer: signatureOf(one.employer, zone),
  employee: signatureOf(one.employee, zone),
});

const signatureOf = ({ name, at, way }: Packed['employer'], zone: string): AuditedSignature => ({
  name,
  on: wallClock(at, zone).day,
  way,
});
