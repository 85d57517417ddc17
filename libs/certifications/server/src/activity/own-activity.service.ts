import { Injectable } from '@nestjs/common';
import { type Activity } from '@leerspoor/certifications-contract';
import { type Actor, Audit, Clock, Problem, type UploadedFile } from '@leerspoor/platform-server';
import { isOwn } from '../certificate/certificate.rules.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { ActivityEvidenceService } from './activity-evidence.service.js';
import { type ActivityEntity } from './activity.entity.js';
import { ActivityRepository } from './activity.repository.js';
import { wrongActivity } from './activity.rules.js';

export interface OwnActivity extends Omit<Activity, 'id' | 'registered'> {
  typeId: string;
  note: string;
  replacesId: string | null;
}

/** What somebody says to have done: handed in, and taken back as long as HR has not approved it. Nothing of it counts yet. */
@Injectable()
export class OwnActivityService {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly types: CertificateTypeService,
    private readonly evidence: ActivityEvidenceService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `certifications.activity-there` when the same waits or counts already. */
  async handIn(
    actor: Actor,
    { replacesId, ...given }: OwnActivity,
    file?: UploadedFile,
  ): Promise<{ activityId: string }> {
    const { typeId, on, kind } = given;
    const personId = actor.employeeId;
    const type = await this.types.inUse(typeId);
    if (!file && type.storesImage) throw Problem.invalid([{ path: 'file', code: 'required' }]);
    const wrong = wrongActivity(given, type.policy, actor.today);
    if (wrong.length > 0) throw Problem.invalid(wrong);
    // First: who sends it again because the answer was lost hears that it arrived, not that what it replaces is gone.
    if (await this.activities.isThere({ ...given, personId }, { orWaits: true }))
      throw Problem.conflict('certifications.activity-there');
    const replaced = replacesId === null ? null : await this.own(actor, replacesId);
    if (replaced && replaced.typeId !== typeId) throw Problem.invalid([{ path: 'replacesId', code: 'unknown' }]);
    if (replaced) await this.takeOut(actor, replaced, replaced.version);
    const [id] = (await this.activities.insert([
      {
        ...{ ...given, personId, registered: true, source: 'upload' as const, state: 'waiting' as const },
        ...{ recordedBy: personId, recordedAt: this.clock.now() },
      },
    ])) as [string];
    if (file) await this.evidence.keep(actor, typeId, [id], file);
    await this.note('activity.handed-in', { id, personId, typeId, on, kind, amount: given.amount });
    return { activityId: id };
  }

  async withdraw(actor: Actor, id: string, version: number): Promise<void> {
    const activity = await this.own(actor, id);
    await this.takeOut(actor, activity, version);
    await this.note('activity.withdrawn', activity);
  }

  private async own(actor: Actor, id: string): Promise<ActivityEntity> {
    const activity = await this.activities.find(id);
    if (!activity || !isOwn(actor, activity.personId)) throw Problem.notFound('activity');
    if (activity.state === 'verified' || activity.removedAt !== null) throw Problem.stale();
    return activity;
  }

  private async takeOut(actor: Actor, { id }: ActivityEntity, version: number): Promise<void> {
    const change = { removedAt: this.clock.now(), removedBy: actor.employeeId };
    if (!(await this.activities.update(id, version, change))) throw Problem.stale();
  }

  private note(
    action: string,
    {
      id,
      personId,
      typeId,
      on,
      kind,
      amount,
    }: Pick<ActivityEntity, 'id' | 'personId' | 'typeId' | 'on' | 'kind' | 'amount'>,
  ): Promise<void> {
    const details = { typeId, on, kind, amount };
    return this.audit.record({ action, subjectKind: 'activity', subjectId: id, personId, details });
  }
}
