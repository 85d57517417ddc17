import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Basis, type Clause, type RequirementRule } from '@leerspoor/certifications-contract';
import { type LocalDate, type Period } from '@leerspoor/platform-contract';

@Entity('requirement')
export class RequirementEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('jsonb') rule: RequirementRule;
  /** The rule in the words that statements compare with people (`compiled`): whoever it names has one of `tokens`. */
  @Column('text', { array: true }) tokens: string[];
  @Column('jsonb', { nullable: true }) clauses: Clause[] | null;
  @Column('text') basis: Basis;
  @Column('text') source: string;
  @Column('text', { name: 'lead_time', nullable: true }) leadTime: Period | null;
  @Column('boolean', { name: 'blocks_work' }) blocksWork: boolean;
  @Column('date', { name: 'applies_from' }) appliesFrom: LocalDate;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: LocalDate | null;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null;
  @Column('int') version: number;
}
