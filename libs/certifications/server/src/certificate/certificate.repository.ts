import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { IsNull } from 'typeorm';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { CertificateEntity, CertificateFileEntity } from './certificate.entity.js';
import { type FileRows } from './file-rows.js';

/** A certificate with the names and files around it. */
export type CertificateRow = CertificateEntity & FileRows & { recordedByName: string; decidedByName: string };

/** The columns of `FileRows`; `links` is the table `x` between the thing and its files, `own` what is of the thing. */
export const fileColumns = (links: Sql, own: Sql): Sql => sql`
  coalesce((
    select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes, 'shared', x.shared) order by x.added_at, f.id)
    from ${links} x join stored_file f on f.id = x.file_id
    where ${own} and x.removed_at is null and f.removed_at is null), '[]') as files,
  coalesce((
    select json_agg(json_build_object('name', f.name, 'at', to_char(x.removed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'by', coalesce((select full_name from person_card p where p.id = x.removed_by), ''), 'reason', x.removal_reason, 'shared', x.shared) order by x.removed_at desc)
    from ${links} x join stored_file f on f.id = x.file_id
    where ${own} and x.removed_at is not null), '[]') as "removedFiles"`;

export type NewCertificate = Pick<
  CertificateEntity,
  | 'personId'
  | 'typeId'
  | 'obtainedOn'
  | 'printedExpiresOn'
  | 'number'
  | 'issuer'
  | 'note'
  | 'source'
  | 'policyVersion'
  | 'state'
  | 'recordedBy'
  | 'recordedAt'
> & { trainingId?: string | null };

@Injectable()
export class CertificateRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(id: string): Promise<CertificateEntity | null> {
    return this.database.table(CertificateEntity).findOneBy({ id });
  }

  /** People who have this type of this day already, checked or waiting. */
  async holders(
    personIds: readonly string[],
    typeId: string,
    obtainedOn: LocalDate,
    except: string | null = null,
  ): Promise<string[]> {
    const rows = await this.database.rows<{ personId: string }>(sql`
      select person_id as "personId" from certificate
      where person_id = any(${personIds}) and type_id = ${typeId} and obtained_on = ${obtainedOn} and state in ('waiting', 'verified')
        and (${except}::uuid is null or id <> ${except}::uuid)`);
    return rows.map(({ personId }) => personId);
  }

  async insert(certificates: readonly NewCertificate[]): Promise<string[]> {
    const rows = certificates.map((certificate) => ({
      ...certificate,
      id: randomUUID(),
      importId: null,
      trainingId: certificate.trainingId ?? null,
      expiresOn: null,
      windowOpensOn: null,
      graceEndsOn: null,
      decidedBy: certificate.state === 'verified' ? certificate.recordedBy : null,
      decidedAt: certificate.state === 'verified' ? certificate.recordedAt : null,
      decisionReason: '',
      revokedOn: null,
      version: 1,
    }));
    await this.database.table(CertificateEntity).insert(rows);
    return rows.map(({ id }) => id);
  }

  /** False when somebody else changed it first, or when it is in another state meanwhile. */
  async update(
    { id, version, state }: Pick<CertificateEntity, 'id' | 'version' | 'state'>,
    change: Partial<CertificateEntity>,
  ): Promise<boolean> {
    const { affected } = await this.database
      .table(CertificateEntity)
      .update({ id, version, state }, { ...change, version: version + 1 });
    return affected === 1;
  }

  async attach(certificateIds: readonly string[], fileId: string, addedBy: string, addedAt: Date): Promise<void> {
    const rows = certificateIds.map((certificateId) => ({
      id: randomUUID(),
      certificateId,
      fileId,
      shared: certificateIds.length > 1,
      addedBy,
      addedAt,
      removalReason: '',
    }));
    await this.database.table(CertificateFileEntity).insert(rows);
  }

  file(certificateId: string, fileId: string): Promise<CertificateFileEntity | null> {
    return this.database.table(CertificateFileEntity).findOneBy({ certificateId, fileId, removedAt: IsNull() });
  }

  /** Takes a file away from a certificate; tells whether no other certificate has it. Null when it was away already. */
  async detach(certificateId: string, fileId: string, by: string, at: Date, reason: string): Promise<boolean | null> {
    const files = this.database.table(CertificateFileEntity);
    const { affected } = await files.update(
      { certificateId, fileId, removedAt: IsNull() },
      { removedAt: at, removedBy: by, removalReason: reason },
    );
    return affected === 1 ? (await files.countBy({ fileId, removedAt: IsNull() })) === 0 : null;
  }

  async detailed(id: string): Promise<CertificateRow | undefined> {
    return (await this.rows(sql`where c.id = ${id}`))[0];
  }

  ofPerson(personId: string, typeId: string): Promise<CertificateRow[]> {
    return this.rows(sql`where c.person_id = ${personId} and c.type_id = ${typeId}`);
  }

  ofIds(ids: readonly string[]): Promise<CertificateRow[]> {
    return this.rows(sql`where c.id = any(${ids})`);
  }

  private rows(where: Sql): Promise<CertificateRow[]> {
    return this.database.rows(sql`
      select c.id, c.person_id as "personId", c.type_id as "typeId", c.obtained_on as "obtainedOn", c.printed_expires_on as "printedExpiresOn",
             c.number, c.issuer, c.note, c.source, c.import_id as "importId", c.training_id as "trainingId", c.policy_version as "policyVersion", c.state,
             c.expires_on as "expiresOn", c.window_opens_on as "windowOpensOn", c.grace_ends_on as "graceEndsOn",
             c.recorded_by as "recordedBy", c.recorded_at as "recordedAt", c.decided_by as "decidedBy", c.decided_at as "decidedAt",
             c.decision_reason as "decisionReason", c.revoked_on as "revokedOn", c.version,
             coalesce((select full_name from person_card p where p.tenant_id = c.tenant_id and p.id = c.recorded_by), '') as "recordedByName",
             coalesce((select full_name from person_card p where p.tenant_id = c.tenant_id and p.id = c.decided_by), '') as "decidedByName",
             ${fileColumns(sql`certificate_file`, sql`x.certificate_id = c.id`)}
      from certificate c
      ${where}
      order by c.obtained_on desc, c.recorded_at desc, c.id`);
  }
}
