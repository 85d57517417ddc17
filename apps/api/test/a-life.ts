import {
  addAppointment,
  addActivitiesWithEvidence,
  addRequirement,
  addType,
  exempt,
  handIn,
  offerAppointment,
  recordWithEvidence,
  suspend,
  TypeDraft,
} from '@leerspoor/certifications-contract';
import { uploadImport } from '@leerspoor/connections-contract';
import { addAbsence } from '@leerspoor/people-contract';
import { type TestCompany } from './a-company.js';

export const aPdf = (mark: string) => ({
  name: `${mark}.pdf`,
  mediaType: 'application/pdf',
  bytes: Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%${mark}\n%%EOF\n`,
  ),
});

export interface Life {
  typeId: string;
  certificateId: string;
  requirementId: string;
}

/** Something of everything in a company, made through its doors; `mark` stands in every text that a person can type. */
export async function aLife({ people }: TestCompany, mark: string): Promise<Life> {
  const { hr, employee, lead } = people;
  const type = await hr.client.call(addType, {
    body: TypeDraft.parse({
      ...{ code: mark.slice(0, 8), nameNl: `${mark} pas`, nameEn: `${mark} pass`, issuer: mark, legalText: mark },
      ...{ policy: { model: 'fixed', period: 'P5Y', window: 'P3M' }, wording: 'through', basis: 'own' },
      ...{ termSource: 'own', certainty: 'low', sectors: [], storesImage: true, ladder: null },
      ...{ addOnOfId: null, satisfiedByIds: [] },
    }),
  });
  const typeId = type.id;
  const { id: requirementId } = await hr.client.call(addRequirement, {
    body: {
      ...{ typeId, rule: { any: [{ kind: 'everybody' }] }, basis: 'own', source: mark },
      ...{ leadTime: null, blocksWork: true, appliesFrom: '2026-01-01' },
    },
  });
  const papers = { obtainedOn: '2026-11-02', number: mark, issuer: mark, note: mark };
  const recorded = await hr.client.call(recordWithEvidence, {
    body: { typeId, personIds: [employee.id], ...papers },
    file: aPdf(mark),
  });
  await lead.client.call(handIn, {
    body: { typeId, obtainedOn: '2026-11-03', number: mark, note: mark },
    file: aPdf(`${mark} lead`),
  });
  const counted = await hr.client.call(addType, {
    body: TypeDraft.parse({
      ...{
        code: `${mark.slice(0, 6)} u`,
        nameNl: `${mark} uren`,
        nameEn: `${mark} hours`,
        issuer: mark,
        legalText: mark,
      },
      ...{ policy: { model: 'hours', period: 'P5Y', window: 'P1Y', required: 7 }, wording: 'through', basis: 'own' },
      ...{ termSource: 'own', certainty: 'low', sectors: [], storesImage: true, ladder: null },
      ...{ addOnOfId: null, satisfiedByIds: [] },
    }),
  });
  await hr.client.call(addActivitiesWithEvidence, {
    body: { typeId: counted.id, personIds: [employee.id], on: '2026-11-02', kind: 'hours', amount: 7, note: mark },
    file: aPdf(`${mark} uren`),
  });
  const muted = { typeId, startsOn: '2026-11-20', endsOn: null, reason: mark };
  await hr.client.call(exempt, { body: { personId: lead.id, ...muted } });
  await hr.client.call(suspend, { body: { personId: employee.id, ...muted } });
  await employee.client.call(addAbsence, {
    params: { employeeId: employee.id },
    body: { startsOn: '2026-11-20', endsOn: null, standInId: lead.id },
  });
  const appointed = await hr.client.call(addType, {
    body: TypeDraft.parse({
      ...{
        code: `${mark.slice(0, 6)}-A`,
        nameNl: `${mark} vak`,
        nameEn: `${mark} skill`,
        issuer: mark,
        legalText: mark,
      },
      ...{ policy: { model: 'appointment', period: 'P3Y', window: 'P3M' }, wording: 'through', basis: 'own' },
      ...{ termSource: 'own', certainty: 'low', sectors: [], storesImage: true, ladder: null },
      ...{ addOnOfId: null, satisfiedByIds: [] },
    }),
  });
  const appointment = await hr.client.call(addAppointment, {
    body: {
      ...{ personId: employee.id, typeId: appointed.id, role: mark, text: mark, installation: mark },
      ...{ locationId: null, startsOn: '2026-11-20', lastDay: null, signerId: null },
    },
  });
  await hr.client.call(offerAppointment, {
    params: { appointmentId: appointment.id },
    body: { version: appointment.version },
  });
  await hr.client.call(uploadImport, {
    file: { name: `${mark}.csv`, bytes: Buffer.from(`Nummer;Naam\n1;${mark}\n`), mediaType: 'text/csv' },
  });
  return { typeId, certificateId: recorded.certificates[0]?.id ?? '', requirementId };
}
