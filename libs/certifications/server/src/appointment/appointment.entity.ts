import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@leerspoor/platform-contract';

/** A written appointment (aanwijzing). It counts from when both have signed; `endsOn` and `withdrawnOn` are first days without it. */
@Entity('appointment')
export class AppointmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('text') text: string;
  /** Null: everywhere. */
  @Column('uuid', { name: 'location_id', nullable: true }) locationId: string | null;
  @Column('text') installation: string;
  @Column('date', { name: 'starts_on' }) startsOn: LocalDate;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: LocalDate | null;
  @Column('timestamptz', { name: 'signed_by_employer_at', nullable: true }) signedByEmployerAt: Date | null;
  @Column('uuid', { name: 'signed_by_employer_by', nullable: true }) signedByEmployerBy: string | null;
  @Column('timestamptz', { name: 'signed_by_person_at', nullable: true }) signedByPersonAt: Date | null;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn: LocalDate | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy: string | null;
  @Column('text', { name: 'withdrawal_reason' }) withdrawalReason: string;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('int') version: number;
}
