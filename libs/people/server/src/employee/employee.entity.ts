import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '@leerspoor/platform-contract';

@Entity('employee')
export class EmployeeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('text', { name: 'first_name' }) firstName: string;
  @Column('text') prefix: string;
  @Column('text', { name: 'last_name' }) lastName: string;
  @Column('text', { name: 'full_name' }) fullName: string;
  @Column('text', { name: 'sort_name' }) sortName: string;
  @Column('text', { name: 'sort_key' }) sortKey: string;
  @Column('text', { name: 'search_norm' }) searchNorm: string;
  @Column('text', { name: 'email_norm', nullable: true }) email: string | null;
  @Column('text', { nullable: true }) mobile: string | null;
  @Column('text', { name: 'contract_type' }) contractType: string;
  @Column('numeric', { name: 'weekly_hours', nullable: true }) weeklyHours: number | null;
  @Column('uuid', { name: 'lead_id', nullable: true }) leadId: string | null;
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('uuid', { name: 'location_id', nullable: true }) locationId: string | null;
  @Column('text', { array: true }) tags: string[];
  @Column('text') language: Language;
  @Column('int') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
