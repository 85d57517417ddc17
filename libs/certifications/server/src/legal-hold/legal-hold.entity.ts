import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@leerspoor/platform-contract';

@Entity('legal_hold')
export class LegalHoldEntity {
  @PrimaryColumn('uuid') id: string;
  /** Either a person or a pack. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('uuid', { name: 'pack_id', nullable: true }) packId: string | null;
  @Column('text') reason: string;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn: LocalDate | null;
  @Column('uuid', { name: 'made_by' }) madeBy: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
