import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@leerspoor/platform-contract';

/** A time under a mentor; `endsOn` is the first day without. */
@Entity('supervision')
export class SupervisionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('uuid', { name: 'mentor_id' }) mentorId: string;
  @Column('date', { name: 'starts_on' }) startsOn: LocalDate;
  @Column('date', { name: 'ends_on' }) endsOn: LocalDate;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('int') version: number;
}
