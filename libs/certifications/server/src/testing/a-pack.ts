import { PackFilter } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { type UploadedFile } from '@leerspoor/platform-server';
import { type AskedPack, AuditPackService } from '../audit-pack/audit-pack.service.js';
import { MakePack } from '../audit-pack/make-pack.job.js';
import { CertificateRepository } from '../certificate/certificate.repository.js';
import { RecordingService } from '../certificate/recording.service.js';
import { type TestType } from './builders.js';
import { aPdf, type Stage } from './stage.js';

/** HR records a certificate with a document. */
export async function aProven(
  stage: Stage,
  personIds: string[],
  type: TestType,
  file?: UploadedFile,
): Promise<{ certificateId: string; fileId: string }> {
  const { house, hr } = stage;
  const proof = file ?? (await aPdf(house));
  const given = {
    typeId: type.id,
    personIds,
    obtainedOn: day('2026-01-10'),
    printedExpiry: null,
    number: 'N-7',
    note: '',
  };
  return stage.as(hr, async () => {
    const [recorded] = await house.get(RecordingService).record(hr, given, proof);
    const certificateId = recorded?.id ?? '';
    const row = await house.get(CertificateRepository).detailed(certificateId);
    return { certificateId, fileId: row?.files[0]?.id ?? '' };
  });
}

/** HR asks for a pack; the worker has not begun. */
export async function anAskedPack(
  stage: Stage,
  { filter, ...parts }: Partial<Omit<AskedPack, 'filter'>> & { filter?: Partial<AskedPack['filter']> } = {},
): Promise<{ id: string }> {
  const asked = { title: 'Audit Łódź', client: 'Bouw bv', asOf: day('2026-11-24'), withEvidence: true, ...parts };
  const { house, hr } = stage;
  return stage.as(hr, () => house.get(AuditPackService).ask(hr, { ...asked, filter: PackFilter.parse(filter ?? {}) }));
}

/** The worker does the work that the row asks for. */
export const makeIt = ({ house, tenantId }: Stage, packId: string): Promise<void> =>
  house.get(MakePack).handle({ tenantId, packId });
