import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { type ActivityEntity } from '../activity/activity.entity.js';
import { ActivityRepository } from '../activity/activity.repository.js';
import { wrongActivity } from '../activity/activity.rules.js';
import { type ActivityDetails } from '../activity/activity.service.js';
import { isOwn } from '../certificate/certificate.rules.js';
import { PersonService } from '../person/person.service.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';

/** HR decides about what somebody says to have done, as about a document: approve (corrected), or send back with a reason. */
@Injectable()
export class ActivityCheckService {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly renewals: RenewalService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `certifications.activity-there` when the same counts already: recorded by hand meanwhile, or handed in twice. */
  async approve(
    actor: Actor,
    id: string,
    { version, ...details }: ActivityDetails & { version: number },
  ): Promise<{ version: number }> {
    const activity = await this.waiting(actor, id);
    const { policy } = await this.types.find(activity.typeId);
    const wrong = wrongActivity(details, policy, actor.today);
    if (wrong.length > 0) throw Problem.invalid(wrong);
    if (await this.activities.isThere({ ...activity, ...details }, { except: id, orWaits: false }))
      throw Problem.conflict('certifications.activity-there');
    const action = isOwn(actor, activity.personId) ? 'activity.self-approved' : 'activity.approved';
    const shown = ({ on, kind, amount, subject }: ActivityDetails) => ({ on, kind, amount, subject });
    await this.decide(actor, { ...activity, version }, { ...details, state: 'verified' }, action, {
      before: shown(activity),
      after: shown(details),
    });
    await this.renewals.rebuild([activity.personId], [activity.typeId]);
    return { version: version + 1 };
  }

  async sendBack(actor: Actor, id: string, version: number, reason: string): Promise<{ version: number }> {
    const activity = await this.waiting(actor, id);
    const change = { state: 'sent-back' as const, decisionReason: reason };
    await this.decide(actor, { ...activity, version }, change, 'activity.sent-back', {});
    return { version: version + 1 };
  }

  private async waiting(actor: Actor, id: string): Promise<ActivityEntity> {
    const activity = await this.activities.find(id);
    if (!activity) throw Problem.notFound('activity');
    await this.people.one(actor, activity.personId);
    if (isOwn(actor, activity.personId) && !(await this.people.isAlone(actor)))
      throw Problem.conflict('certifications.own-evidence');
    if (activity.state !== 'waiting' || activity.removedAt !== null) throw Problem.stale();
    return activity;
  }

  private async decide(
    actor: Actor,
    { id, version, personId, typeId }: ActivityEntity,
    change: Partial<ActivityEntity>,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    const decided = { ...change, decidedBy: actor.employeeId, decidedAt: this.clock.now() };
    if (!(await this.activities.update(id, version, decided))) throw Problem.stale();
    const noted = { action, subjectKind: 'activity', subjectId: id, personId, details: { typeId, ...details } };
    await this.audit.record(noted);
  }
}
