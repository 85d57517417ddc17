import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '@leerspoor/platform-contract';

@Entity('company')
export class CompanyEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('int', { name: 'work_days', array: true }) workDays: number[];
  /** 'HH:MM:SS', as PostgreSQL tells a time. */
  @Column('time') opens: string;
  @Column('time') closes: string;
  @Column('text', { array: true }) languages: Language[];
  @Column('int') version: number;
}
