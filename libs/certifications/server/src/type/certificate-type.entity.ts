import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Basis, type RenewalPolicy, type Wording } from '@leerspoor/certifications-contract';
import { type Ladder } from '@leerspoor/reminders-contract';

@Entity('certificate_type')
export class CertificateTypeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text', { name: 'code_norm' }) codeNorm: string;
  @Column('text', { name: 'name_nl' }) nameNl: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text') issuer: string;
  @Column('text', { name: 'library_code', nullable: true }) libraryCode: string | null;
  @Column('jsonb') policy: RenewalPolicy;
  @Column('int', { name: 'policy_version' }) policyVersion: number;
  @Column('text') wording: Wording;
  @Column('uuid', { name: 'add_on_of', nullable: true }) addOnOf: string | null;
  @Column('text') basis: Basis;
  @Column('text', { name: 'legal_text' }) legalText: string;
  @Column('text', { name: 'term_source' }) termSource: 'law' | 'norm' | 'own';
  @Column('text') certainty: 'high' | 'medium' | 'low';
  @Column('text', { array: true }) sectors: string[];
  @Column('boolean', { name: 'stores_image' }) storesImage: boolean;
  @Column('int', { name: 'minimum_age', nullable: true }) minimumAge: number | null;
  @Column('jsonb', { nullable: true }) ladder: Ladder | null;
  @Column('int', { name: 'price_cents', nullable: true }) priceCents: number | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  @Column('int') version: number;
}

/** One version of a type's policy. A released version never changes. */
@Entity('certificate_type_policy')
export class CertificateTypePolicyEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('int') version: number;
  @Column('jsonb') policy: RenewalPolicy;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null;
}

@Entity('certificate_equivalence')
export class CertificateEquivalenceEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('uuid', { name: 'satisfied_by_id' }) satisfiedById: string;
}

@Entity('certificate_prerequisite')
export class CertificatePrerequisiteEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('uuid', { name: 'needs_id' }) needsId: string;
}
