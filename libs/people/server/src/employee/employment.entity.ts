import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@leerspoor/platform-contract';

@Entity('employment')
export class EmploymentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'employee_id' }) employeeId: string;
  @Column('date', { name: 'starts_on' }) startsOn: LocalDate;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: LocalDate | null;
}
