import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@leerspoor/platform-contract';

/** How somebody signed; empty: not yet. */
export type Way = '' | 'session' | 'paper';

/** A written appointment (aanwijzing). It counts from when both have signed; `endsOn` and `withdrawnOn` are first days without it. */
@Entity('appointment')
export class AppointmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('text') role: string;
  @Column('text') text: string;
  /** Null: everywhere. */
  @Column('uuid', { name: 'location_id', nullable: true }) locationId: string | null;
  @Column('text') installation: string;
  @Column('date', { name: 'starts_on' }) startsOn: LocalDate;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: LocalDate | null;
  @Column('uuid', { name: 'signer_id', nullable: true }) signerId: string | null;
  /** The exact words, fixed when they were offered; empty before. */
  @Column('text') document: string;
  @Column('text', { name: 'document_hash' }) documentHash: string;
  @Column('timestamptz', { name: 'offered_at', nullable: true }) offeredAt: Date | null;
  @Column('timestamptz', { name: 'signed_by_employer_at', nullable: true }) signedByEmployerAt: Date | null;
  @Column('uuid', { name: 'signed_by_employer_by', nullable: true }) signedByEmployerBy: string | null;
  @Column('text', { name: 'employer_typed' }) employerTyped: string;
  @Column('text', { name: 'employer_way' }) employerWay: Way;
  @Column('timestamptz', { name: 'signed_by_person_at', nullable: true }) signedByPersonAt: Date | null;
  @Column('text', { name: 'person_typed' }) personTyped: string;
  @Column('text', { name: 'person_way' }) personWay: Way;
  @Column('uuid', { name: 'paper_id', nullable: true }) paperId: string | null;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn: LocalDate | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy: string | null;
  @Column('text', { name: 'withdrawal_reason' }) withdrawalReason: string;
  /** In whose place this one comes, and which one came in its place. */
  @Column('uuid', { name: 'replaces_id', nullable: true }) replacesId: string | null;
  @Column('uuid', { name: 'replaced_by_id', nullable: true }) replacedById: string | null;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('int') version: number;
}
