import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { isDerived } from '@leerspoor/certifications-contract';
import { Audit, Clock } from '@leerspoor/platform-server';
import { type LibraryEntry } from '../library/library-entry.js';
import { library } from '../library/library.rules.js';
import { LibraryService } from '../library/library.service.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { CertificateTypeRepository } from '../type/certificate-type.repository.js';
import { codeNorm } from '../type/certificate-type.rules.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { IntakeRepository } from './intake.repository.js';
import {
  type CertificateImage,
  type CertificateTrace,
  type Chains,
  type IntakeSnapshot,
  type IntakeType,
  type IntakeWrite,
} from './intake.js';
import { ownTypeDraft } from './own-type.rules.js';

/** What the audit trail says about one certificate. */
export type CertificateNote = (id: string) => Record<string, unknown>;

/**
 * Certificates in bulk, for imports: thousands in one transaction, in batches of about a thousand. The dates that follow from
 * a chain are worked out by the same engine as everywhere; all of it can be put back exactly, as long as nobody touched it.
 */
@Injectable()
export class CertificateIntake {
  constructor(
    private readonly intake: IntakeRepository,
    private readonly typeRows: CertificateTypeRepository,
    private readonly types: CertificateTypeService,
    private readonly libraryService: LibraryService,
    private readonly renewals: RenewalService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Types and certificates. With `hold` nobody else changes certificates until the transaction ends. */
  async snapshot({ hold = false } = {}): Promise<IntakeSnapshot> {
    if (hold) await this.intake.hold();
    const all = await this.typeRows.all();
    const known = new Set(all.flatMap(({ libraryCode, codeNorm: code }) => [libraryCode ?? '', code]));
    const missing = library.filter(({ code }) => !known.has(code) && !known.has(codeNorm(code)));
    const keyOf = (code: string) => all.find(({ libraryCode }) => libraryCode === code)?.id ?? `library:${code}`;
    return {
      types: all.filter(({ archivedAt, policy }) => archivedAt === null && !isDerived(policy)).map(ofCompany),
      library: missing.filter(({ policy }) => !isDerived(policy)).map((entry) => ofLibrary(entry, keyOf)),
      certificates: await this.intake.certificates(),
    };
  }

  /**
   * Makes types: those of the library with what they stand on, others as types of the company's own. Answers the id of each
   * by its key, and everything that was made.
   */
  async applyTypes(
    wanted: readonly Pick<IntakeType, 'key' | 'libraryCode' | 'nameNl'>[],
    madeBy: string | null,
  ): Promise<{ ids: Map<string, string>; made: string[] }> {
    const before = new Set((await this.typeRows.all()).map(({ id }) => id));
    const codes = wanted.flatMap(({ libraryCode }) => (libraryCode === null ? [] : [libraryCode]));
    if (codes.length > 0) await this.libraryService.adopt({ employeeId: madeBy }, codes);
    const ids = new Map<string, string>();
    for (const { key, libraryCode, nameNl } of wanted) {
      if (libraryCode === null) ids.set(key, await this.types.create(ownTypeDraft(nameNl, await this.codes()), madeBy));
    }
    const after = await this.typeRows.all();
    for (const { key, libraryCode } of wanted) {
      const type = libraryCode === null ? undefined : after.find((one) => one.libraryCode === libraryCode);
      if (type) ids.set(key, type.id);
    }
    return { ids, made: after.map(({ id }) => id).filter((id) => !before.has(id)) };
  }

  private async codes(): Promise<ReadonlySet<string>> {
    return new Set((await this.typeRows.all()).map(({ codeNorm: code }) => code));
  }

  images(ids: readonly string[]): Promise<Map<string, CertificateImage>> {
    return this.intake.images(ids);
  }

  /** Adds and changes certificates. Their ends count once `rebuild` was called for them. */
  async applyBatch(
    writes: readonly IntakeWrite[],
    importId: string,
    by: string | null,
    note: CertificateNote,
  ): Promise<void> {
    const added = writes.filter(({ isNew }) => isNew);
    const changed = writes.filter(({ isNew }) => !isNew);
    if (added.length > 0) await this.intake.insert(added, { importId, by, at: this.clock.now() });
    if (changed.length > 0) await this.intake.update(changed);
    await this.audit.recordAll(
      writes.map(({ id, personId, isNew }) => ({
        action: isNew ? 'certificate.recorded' : 'certificate.corrected',
        subjectKind: 'certificate',
        subjectId: id,
        personId,
        details: note(id),
      })),
    );
  }

  /** Works the chains of these people and types out anew. */
  async rebuild({ personIds, typeIds }: Chains): Promise<void> {
    if (personIds.length > 0 && typeIds.length > 0) await this.renewals.rebuild(personIds, typeIds);
  }

  /** Of these certificates, those that nobody touched since: only they can be put back. */
  async untouched(traces: readonly CertificateTrace[]): Promise<string[]> {
    const now = await this.intake.images(traces.map(({ id }) => id));
    return traces.filter(({ id, after }) => isDeepStrictEqual(now.get(id), after)).map(({ id }) => id);
  }

  /** Puts those back that were changed, removes those that were added (unless something refers to them by now). Answers which were. */
  async restoreBatch(traces: readonly CertificateTrace[], note: CertificateNote): Promise<Set<string>> {
    const changed = traces.filter(({ before }) => before !== null);
    await this.intake.putBack(changed.map(({ before }) => before as CertificateImage));
    const added = traces.filter(({ before }) => before === null).map(({ id }) => id);
    const removed = await this.intake.remove('certificate', added);
    const restored = new Set([...changed.map(({ id }) => id), ...removed]);
    await this.audit.recordAll(
      traces
        .filter(({ id }) => restored.has(id))
        .map(({ id, before, after }) => ({
          action: before === null ? 'certificate.removed' : 'certificate.corrected',
          subjectKind: 'certificate',
          subjectId: id,
          personId: after['person_id'] as string,
          details: note(id),
        })),
    );
    return restored;
  }

  /** Removes types that were made, as far as nothing uses them. */
  async restoreTypes(ids: readonly string[]): Promise<void> {
    // Add-ons point at their base: a base goes in the second round.
    const gone = new Set(await this.intake.remove('certificate_type', ids));
    await this.intake.remove(
      'certificate_type',
      ids.filter((id) => !gone.has(id)),
    );
  }

  /** Everything that requirements name, so that nothing is removed that a rule looks for. */
  async idsInRules(): Promise<ReadonlySet<string>> {
    return new Set(await this.intake.idsInRules());
  }
}

function ofCompany(type: CertificateTypeEntity): IntakeType {
  const { id, code, nameNl, nameEn, libraryCode, policy, wording, ladder, addOnOf } = type;
  return { key: id, id, code, nameNl, nameEn, libraryCode, policy, wording, ladder, addOnOf };
}

function ofLibrary(entry: LibraryEntry, keyOf: (code: string) => string): IntakeType {
  const { code, nameNl, nameEn, policy, wording = 'through', addOnOf } = entry;
  return {
    key: `library:${code}`,
    id: null,
    code,
    nameNl,
    nameEn,
    libraryCode: code,
    policy,
    wording,
    ladder: null,
    addOnOf: addOnOf === undefined ? null : keyOf(addOnOf),
  };
}
