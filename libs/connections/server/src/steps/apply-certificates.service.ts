import { Injectable } from '@nestjs/common';
import { type CertificateImage, CertificateIntake, type IntakeWrite } from '@leerspoor/certifications-server';
import { type CertificatePlan } from '../certificates/certificate-plan.rules.js';
import { type MadeByImport } from '../import/made.js';
import { ImportRowRepository } from '../import/import-row.repository.js';
import { chunks, type Work } from './work.js';

type Write = IntakeWrite & { line: number };

/** Writes a planned list of certificates, inside the transaction of applying. */
@Injectable()
export class ApplyCertificates {
  constructor(
    private readonly intake: CertificateIntake,
    private readonly rows: ImportRowRepository,
  ) {}

  async apply(work: Work, plan: CertificatePlan): Promise<MadeByImport> {
    const by = work.row.actedBy ?? work.row.createdBy;
    const { ids, made } = await this.intake.applyTypes(plan.made(), by);
    const writes = plan
      .writes()
      .map(({ typeKey, ...write }): Write => ({ ...write, typeId: ids.get(typeKey) ?? typeKey }));
    work.expect(writes.length * 3);
    const before = await this.before(writes);
    for (const batch of chunks(writes)) {
      await this.intake.applyBatch(batch, work.id, by, () => ({ importId: work.id }));
      await work.turn(batch.length);
    }
    await this.rebuild(work, writes);
    await this.trace(work, writes, before);
    return { things: null, typeIds: made };
  }

  private async before(writes: readonly Write[]): Promise<Map<string, CertificateImage>> {
    const images = new Map<string, CertificateImage>();
    for (const batch of chunks(writes.filter(({ isNew }) => !isNew))) {
      for (const [id, image] of await this.intake.images(batch.map(({ id }) => id))) images.set(id, image);
    }
    return images;
  }

  /** In batches of people, so that no chain is torn apart. */
  private async rebuild(work: Work, writes: readonly Write[]): Promise<void> {
    const typeIds = [...new Set(writes.map(({ typeId }) => typeId))];
    const people = [...new Set(writes.map(({ personId }) => personId))];
    for (const personIds of chunks(people)) {
      await this.intake.rebuild({ personIds, typeIds });
      await work.turn(Math.round((writes.length * personIds.length) / people.length));
    }
  }

  private async trace(
    work: Work,
    writes: readonly Write[],
    before: ReadonlyMap<string, CertificateImage>,
  ): Promise<void> {
    for (const batch of chunks(writes)) {
      const after = await this.intake.images(batch.map(({ id }) => id));
      const traces = batch.map(({ id, line }) => ({
        line,
        id,
        before: before.get(id) ?? null,
        after: after.get(id) as CertificateImage,
      }));
      await this.rows.trace(work.id, work.sheet, traces);
      await work.turn(batch.length);
    }
  }
}
