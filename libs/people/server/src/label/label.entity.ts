import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a location and a job role have in common: a name, and whether it is still given out. */
abstract class LabelEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { name: 'name_norm' }) nameNorm: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
}

@Entity('location')
export class LocationEntity extends LabelEntity {}

@Entity('job_role')
export class JobRoleEntity extends LabelEntity {}
