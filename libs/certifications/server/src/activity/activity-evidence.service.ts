import { Injectable } from '@nestjs/common';
import { type EvidenceFile } from '@leerspoor/certifications-contract';
import { type Actor, Audit, Clock, Files, Problem, type UploadedFile } from '@leerspoor/platform-server';
import { isOwn, sightOf, visibleTo } from '../certificate/certificate.rules.js';
import { LegalHoldService } from '../legal-hold/legal-hold.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { type ActivityEntity } from './activity.entity.js';
import { ActivityRepository } from './activity.repository.js';

/** What proves an activity: who may add a file, who may look, and that every look is noted. */
@Injectable()
export class ActivityEvidenceService {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly types: CertificateTypeService,
    private readonly holds: LegalHoldService,
    private readonly files: Files,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file as proof of these activities. Throws `certifications.no-image` for a type of which none may be kept. */
  async keep(actor: Actor, typeId: string, activityIds: readonly string[], file: UploadedFile): Promise<EvidenceFile> {
    const { storesImage } = await this.types.find(typeId);
    if (!storesImage) throw Problem.conflict('certifications.no-image');
    const stored = await this.files.accept(file, 'evidence');
    await this.activities.attach(activityIds, stored.id, actor.employeeId, this.clock.now());
    return stored;
  }

  /** HR for others, the person to what HR recorded of them: a file alone makes nothing count. */
  async add(actor: Actor, activityId: string, file: UploadedFile): Promise<EvidenceFile> {
    const activity = await this.visible(actor, activityId);
    const stored = await this.keep(actor, activity.typeId, [activityId], file);
    await this.note('evidence.added', activity, stored.id);
    return stored;
  }

  async open(actor: Actor, activityId: string, fileId: string) {
    const activity = await this.visible(actor, activityId);
    const kept = await this.activities.file(activityId, fileId);
    if (!kept || visibleTo(sightOf(actor, activity.personId), [kept]).length === 0) throw Problem.notFound('file');
    const file = await this.files.open(fileId);
    await this.note('evidence.viewed', activity, fileId);
    return file;
  }

  /** HR takes a wrong file away; never of themselves, never under a legal hold. The bytes go with the last activity. */
  async remove(actor: Actor, activityId: string, fileId: string, reason: string): Promise<void> {
    const activity = await this.visible(actor, activityId);
    if (isOwn(actor, activity.personId)) throw Problem.conflict('certifications.own-evidence');
    if (!(await this.activities.file(activityId, fileId))) throw Problem.notFound('file');
    await this.holds.refuseDocument(activity.personId, fileId);
    const isLast = await this.activities.detach(activityId, fileId, actor.employeeId, this.clock.now(), reason);
    if (isLast === null) throw Problem.stale();
    if (isLast) await this.files.remove(fileId);
    await this.note('evidence.removed', activity, fileId);
  }

  private async visible(actor: Actor, id: string): Promise<ActivityEntity> {
    const activity = await this.activities.find(id);
    const isThere = activity?.removedAt === null && sightOf(actor, activity.personId) !== 'none';
    if (!activity || !isThere) throw Problem.notFound('activity');
    return activity;
  }

  private note(action: string, { id, personId, typeId }: ActivityEntity, fileId: string): Promise<void> {
    return this.audit.record({ action, subjectKind: 'activity', subjectId: id, personId, details: { typeId, fileId } });
  }
}
