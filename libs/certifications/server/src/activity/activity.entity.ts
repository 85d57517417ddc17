import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ActivityKind, type ActivitySource, type ActivityState } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';

const amount = { from: Number, to: (value: number) => value };

/** Something that somebody did and that counts for a certificate. */
@Entity('renewal_activity')
export class ActivityEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('date', { name: 'done_on' }) on: LocalDate;
  @Column('text') kind: ActivityKind;
  @Column('numeric', { transformer: amount }) amount: number;
  @Column('numeric', { transformer: amount }) practical: number;
  @Column('numeric', { transformer: amount }) elearning: number;
  @Column('numeric', { name: 'in_person', transformer: amount }) inPerson: number;
  @Column('text') subject: string;
  @Column('text') course: string;
  @Column('boolean') registered: boolean;
  @Column('boolean') meeting: boolean;
  @Column('text') source: ActivitySource;
  /** Only what is verified counts. */
  @Column('text') state: ActivityState;
  @Column('text') note: string;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  /** Why it was sent back; for the person to read. */
  @Column('text', { name: 'decision_reason' }) decisionReason: string;
  @Column('uuid', { name: 'removed_by', nullable: true }) removedBy: string | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
  @Column('int') version: number;
}

/** A file that proves it; as `CertificateFileEntity`. */
@Entity('activity_file')
export class ActivityFileEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'activity_id' }) activityId: string;
  @Column('uuid', { name: 'file_id' }) fileId: string;
  /** Proves it for several people at once, such as a list of names: for HR only. */
  @Column('boolean') shared: boolean;
  @Column('uuid', { name: 'added_by', nullable: true }) addedBy: string | null;
  @Column('timestamptz', { name: 'added_at' }) addedAt: Date;
  /** When HR took it away: a wrong file. The reason is for the person to read. */
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
  @Column('uuid', { name: 'removed_by', nullable: true }) removedBy: string | null;
  @Column('text', { name: 'removal_reason' }) removalReason: string;
}
