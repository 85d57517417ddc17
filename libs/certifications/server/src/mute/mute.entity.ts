import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@leerspoor/platform-contract';

/** A time in which something does not count; `endsOn` is the first day on which it does again. */
export abstract class MuteEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('date', { name: 'starts_on' }) startsOn: LocalDate;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: LocalDate | null;
  @Column('text') reason: string;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null;
  @Column('int') version: number;
}

/** Mutes a requirement. */
@Entity('exemption')
export class ExemptionEntity extends MuteEntity {}

/** Mutes a certificate. */
@Entity('suspension')
export class SuspensionEntity extends MuteEntity {}
