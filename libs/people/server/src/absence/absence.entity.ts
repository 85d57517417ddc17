import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@leerspoor/platform-contract';

@Entity('absence')
export class AbsenceEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'employee_id' }) employeeId: string;
  @Column('date', { name: 'starts_on' }) startsOn: LocalDate;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: LocalDate | null;
  @Column('uuid', { name: 'stand_in_id', nullable: true }) standInId: string | null;
}
