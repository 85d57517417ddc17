import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@leerspoor/platform-contract';

@Entity('holiday')
export class HolidayEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('date') day: LocalDate;
  @Column('text') name: string;
}
