import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('team')
export class TeamEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { name: 'name_norm' }) nameNorm: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  /** From the top down to the team itself, which is the last. */
  @Column('uuid', { array: true }) path: string[];
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
}
