import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type RenewalPolicy } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import {
  CertificateEquivalenceEntity,
  CertificatePrerequisiteEntity,
  CertificateTypeEntity,
  CertificateTypePolicyEntity,
} from './certificate-type.entity.js';

export interface NameRow {
  id: string;
  nameNl: string;
  nameEn: string;
}

/** That somebody obtained a type on a day. */
export interface Obtained {
  personId: string;
  typeId: string;
  from: LocalDate;
}

/** A type with what stands around it, for showing. */
export type TypeRow = CertificateTypeEntity & {
  addOnNameNl: string | null;
  addOnNameEn: string | null;
  satisfiedBy: NameRow[];
  prerequisites: NameRow[];
  certificates: number;
  requirements: number;
};

@Injectable()
export class CertificateTypeRepository {
  constructor(private readonly database: TenantDatabase) {}

  list(archived: boolean): Promise<TypeRow[]> {
    return this.rows(sql`where ${archived} or t.archived_at is null`);
  }

  async withContext(id: string): Promise<TypeRow | undefined> {
    return (await this.rows(sql`where t.id = ${id}`))[0];
  }

  find(id: string): Promise<CertificateTypeEntity | null> {
    return this.database.table(CertificateTypeEntity).findOneBy({ id });
  }

  /** All types, also archived ones. */
  all(): Promise<CertificateTypeEntity[]> {
    return this.database.table(CertificateTypeEntity).find({ order: { codeNorm: 'ASC' } });
  }

  /** Adds a type with the first version of its policy. */
  async insert(
    type: Omit<CertificateTypeEntity, 'policyVersion' | 'version' | 'archivedAt'>,
    madeBy: string | null,
  ): Promise<void> {
    await this.database
      .table(CertificateTypeEntity)
      .insert({ ...type, policyVersion: 1, version: 1, archivedAt: null });
    await this.addPolicy(type.id, 1, type.policy, madeBy);
  }

  /** False when somebody else changed it first. */
  async update(id: string, version: number, change: Partial<CertificateTypeEntity>): Promise<boolean> {
    const { affected } = await this.database
      .table(CertificateTypeEntity)
      .update({ id, version }, { ...change, version: version + 1 });
    return affected === 1;
  }

  async addPolicy(typeId: string, version: number, policy: RenewalPolicy, madeBy: string | null): Promise<void> {
    await this.database
      .table(CertificateTypePolicyEntity)
      .insert({ id: randomUUID(), typeId, version, policy, madeBy });
  }

  /** Puts every certificate of a type under this version of its policy. */
  async movePolicy(typeId: string, version: number): Promise<void> {
    await this.database.rows(sql`update certificate set policy_version = ${version} where type_id = ${typeId}`);
  }

  async setSatisfiedBy(typeId: string, ids: readonly string[]): Promise<void> {
    const table = this.database.table(CertificateEquivalenceEntity);
    await table.delete({ typeId });
    if (ids.length > 0) await table.insert(ids.map((satisfiedById) => ({ id: randomUUID(), typeId, satisfiedById })));
  }

  async setPrerequisites(typeId: string, ids: readonly string[]): Promise<void> {
    const table = this.database.table(CertificatePrerequisiteEntity);
    await table.delete({ typeId });
    if (ids.length > 0) await table.insert(ids.map((needsId) => ({ id: randomUUID(), typeId, needsId })));
  }

  /** What people did not hold on the day that they obtained something, of the types that come before it; `at` is the place in the list. */
  lacking(obtained: readonly Obtained[]): Promise<(NameRow & { at: number })[]> {
    return this.database.rows(sql`
      select o.at - 1 as at, t.id, t.name_nl as "nameNl", t.name_en as "nameEn"
      from unnest(${obtained.map(({ personId }) => personId)}::uuid[], ${obtained.map(({ typeId }) => typeId)}::uuid[],
                  ${obtained.map(({ from }) => from)}::date[]) with ordinality as o(person_id, type_id, day, at)
      join certificate_prerequisite n on n.type_id = o.type_id
      join certificate_type t on t.id = n.needs_id
      where not exists (
        select from certificate c
        where c.person_id = o.person_id and c.state in ('verified', 'revoked') and c.obtained_on <= o.day
          and (c.expires_on is null or c.expires_on > o.day) and (c.revoked_on is null or c.revoked_on > o.day)
          and (c.type_id = n.needs_id or c.type_id in (select satisfied_by_id from certificate_equivalence e where e.type_id = n.needs_id)))
      order by o.at, t.code_norm`);
  }

  names(ids: readonly string[]): Promise<NameRow[]> {
    return this.database.rows(sql`
      select id, name_nl as "nameNl", name_en as "nameEn" from certificate_type where id = any(${ids}::uuid[]) order by code_norm`);
  }

  /** Beside what satisfies it already. */
  async addSatisfiedBy(typeId: string, ids: readonly string[]): Promise<void> {
    await this.database.rows(sql`
      insert into certificate_equivalence (type_id, satisfied_by_id) select ${typeId}, unnest(${ids}::uuid[]) on conflict do nothing`);
  }

  private rows(where: Sql): Promise<TypeRow[]> {
    return this.database.rows(sql`
      select t.id, t.code, t.code_norm as "codeNorm", t.name_nl as "nameNl", t.name_en as "nameEn", t.issuer, t.library_code as "libraryCode",
             t.policy, t.policy_version as "policyVersion", t.wording, t.add_on_of as "addOnOf", t.basis, t.legal_text as "legalText",
             t.term_source as "termSource", t.certainty, t.sectors, t.stores_image as "storesImage", t.minimum_age as "minimumAge", t.ladder, t.price_cents as "priceCents", t.archived_at as "archivedAt", t.version,
             b.name_nl as "addOnNameNl", b.name_en as "addOnNameEn",
             coalesce((select json_agg(json_build_object('id', s.id, 'nameNl', s.name_nl, 'nameEn', s.name_en) order by s.code_norm)
                       from certificate_equivalence e join certificate_type s on s.id = e.satisfied_by_id where e.type_id = t.id), '[]') as "satisfiedBy",
             coalesce((select json_agg(json_build_object('id', s.id, 'nameNl', s.name_nl, 'nameEn', s.name_en) order by s.code_norm)
                       from certificate_prerequisite e join certificate_type s on s.id = e.needs_id where e.type_id = t.id), '[]') as prerequisites,
             coalesce(held.count, 0) as certificates,
             (select count(*) from requirement r where r.type_id = t.id and r.ends_on is null) as requirements
      from certificate_type t
      left join certificate_type b on b.id = t.add_on_of
      left join (select type_id, count(*) from certificate where state in ('waiting', 'verified') group by 1) held on held.type_id = t.id
      ${where}
      order by t.code_norm`);
  }
}
