import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@leerspoor/platform-contract';

/** How many people with a certificate a place must have. */
@Entity('coverage')
export class CoverageEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('uuid', { name: 'location_id' }) locationId: string;
  @Column('int') minimum: number;
  @Column('int', { array: true, nullable: true }) weekdays: number[] | null;
  @Column('date', { name: 'applies_from' }) appliesFrom: LocalDate;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: LocalDate | null;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('int') version: number;
}
