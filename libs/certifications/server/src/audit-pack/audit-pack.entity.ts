import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PackCounts, type PackFilter, type PackState } from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';

@Entity('audit_pack')
export class AuditPackEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') title: string;
  @Column('text') client: string;
  @Column('date', { name: 'as_of' }) asOf: LocalDate;
  @Column('jsonb') filter: PackFilter;
  @Column('boolean', { name: 'with_evidence' }) withEvidence: boolean;
  /** In which the papers are written: of who asked. */
  @Column('text') language: Language;
  @Column('text') state: PackState;
  /** How often the work began. */
  @Column('int') attempts: number;
  /** Which beginning of the work may finish it: a later one takes over from one that fell silent. */
  @Column('uuid', { nullable: true }) claim: string | null;
  @Column('int', { name: 'progress_done' }) progressDone: number;
  @Column('int', { name: 'progress_total' }) progressTotal: number;
  @Column('jsonb', { nullable: true }) counts: PackCounts | null;
  @Column('uuid', { name: 'file_id', nullable: true }) fileId: string | null;
  @Column('uuid', { name: 'made_by' }) madeBy: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('timestamptz', { name: 'touched_at' }) touchedAt: Date;
  @Column('timestamptz', { name: 'ready_at', nullable: true }) readyAt: Date | null;
}

/** Somebody who is in a pack, with which types and documents. */
@Entity('audit_pack_person')
export class AuditPackPersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'pack_id' }) packId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'type_ids', array: true }) typeIds: string[];
  /** Files, and appointments of which the paper was drawn. */
  @Column('uuid', { name: 'file_ids', array: true }) fileIds: string[];
}
