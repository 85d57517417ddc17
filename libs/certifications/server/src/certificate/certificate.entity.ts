import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CertificateSource, type CertificateState } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';

@Entity('certificate')
export class CertificateEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'type_id' }) typeId: string;
  @Column('date', { name: 'obtained_on' }) obtainedOn: LocalDate;
  /** The date on the document, as first day not valid. */
  @Column('date', { name: 'printed_expires_on', nullable: true }) printedExpiresOn: LocalDate | null;
  @Column('text') number: string;
  @Column('text') issuer: string;
  @Column('text') note: string;
  @Column('text') source: CertificateSource;
  @Column('uuid', { name: 'import_id', nullable: true }) importId: string | null;
  /** The session that gave it. */
  @Column('uuid', { name: 'training_id', nullable: true }) trainingId: string | null;
  @Column('int', { name: 'policy_version' }) policyVersion: number;
  @Column('text') state: CertificateState;
  /** Read model of the chain, kept by RenewalService: null while it is not checked, and for what never ends. */
  @Column('date', { name: 'expires_on', nullable: true }) expiresOn: LocalDate | null;
  @Column('date', { name: 'window_opens_on', nullable: true }) windowOpensOn: LocalDate | null;
  @Column('date', { name: 'grace_ends_on', nullable: true }) graceEndsOn: LocalDate | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('text', { name: 'decision_reason' }) decisionReason: string;
  @Column('date', { name: 'revoked_on', nullable: true }) revokedOn: LocalDate | null;
  @Column('int') version: number;
}

@Entity('certificate_file')
export class CertificateFileEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'certificate_id' }) certificateId: string;
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
