import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@leerspoor/platform-contract';

@Entity('audit_link')
export class AuditLinkEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'pack_id' }) packId: string;
  /** SHA-256 of the token; the token itself is nowhere. */
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('text') auditor: string;
  @Column('text') purpose: string;
  /** Null: the day on which somebody looks. */
  @Column('date', { name: 'as_of', nullable: true }) asOf: LocalDate | null;
  @Column('boolean', { name: 'opens_evidence' }) opensEvidence: boolean;
  @Column('boolean', { name: 'offers_pack' }) offersPack: boolean;
  @Column('uuid', { name: 'made_by' }) madeBy: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('int') looks: number;
  @Column('timestamptz', { name: 'last_look_at', nullable: true }) lastLookAt: Date | null;
}
