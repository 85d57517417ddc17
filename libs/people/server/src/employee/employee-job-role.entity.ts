import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('employee_job_role')
export class EmployeeJobRoleEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'employee_id' }) employeeId: string;
  @Column('uuid', { name: 'job_role_id' }) jobRoleId: string;
}
