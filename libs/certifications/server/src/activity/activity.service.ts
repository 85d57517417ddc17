import { Injectable } from '@nestjs/common';
import { type Activity, type Confirmable } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Problem, type UploadedFile } from '@leerspoor/platform-server';
import { CellGuard } from '../cell/cell-guard.service.js';
import { isOwn } from '../certificate/certificate.rules.js';
import { PersonService } from '../person/person.service.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { ActivityEvidenceService } from './activity-evidence.service.js';
import { type ActivityEntity } from './activity.entity.js';
import { ActivityRepository } from './activity.repository.js';
import { wrongActivity } from './activity.rules.js';

export interface ActivityDetails extends Omit<Activity, 'id'> {
  note: string;
}

/** Who was at a toolbox of one type, and what it was about. */
export interface OfToolbox {
  typeId: string;
  on: LocalDate;
  /** With people present; otherwise read by oneself. */
  meeting: boolean;
  topic: string;
  personIds: readonly string[];
}

/** What people did that counts for a certificate: recorded, corrected and taken out for others, never for oneself. */
@Injectable()
export class ActivityService {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly renewals: RenewalService,
    private readonly guard: CellGuard,
    private readonly evidence: ActivityEvidenceService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async add(
    actor: Actor,
    {
      typeId,
      personIds,
      seen,
      ...details
    }: ActivityDetails & { typeId: string; personIds: readonly string[]; seen?: number | null },
    file?: UploadedFile,
  ): Promise<{ ids: string[] }> {
    const people = (await this.people.all(actor, personIds)).map(({ id }) => id);
    if (people.some((id) => isOwn(actor, id))) throw Problem.conflict('certifications.own-evidence');
    this.check(await this.types.inUse(typeId), details, actor.today);
    await this.guard.require(actor, people, typeId, seen);
    const common = {
      ...details,
      typeId,
      source: 'manual' as const,
      recordedBy: actor.employeeId,
      recordedAt: this.clock.now(),
    };
    const ids = await this.activities.insert(people.map((personId) => ({ ...common, personId })));
    if (file) await this.evidence.keep(actor, typeId, ids, file);
    await this.renewals.rebuild(people, [typeId]);
    const { on, kind, amount } = details;
    await this.audit.recordAll(
      people.map((personId, at) => ({
        action: kind === 'confirmation' ? 'activity.confirmed' : 'activity.added',
        subjectKind: 'activity',
        subjectId: ids[at] as string,
        personId,
        details: { typeId, on, kind, amount },
      })),
    );
    return { ids };
  }

  async correct(actor: Actor, id: string, { version, ...details }: ActivityDetails & { version: number }) {
    const activity = await this.changeable(actor, id);
    if (activity.removedAt !== null) throw Problem.stale();
    this.check(await this.types.find(activity.typeId), details, actor.today);
    const before = { on: activity.on, kind: activity.kind, amount: activity.amount, subject: activity.subject };
    const after = { on: details.on, kind: details.kind, amount: details.amount, subject: details.subject };
    return this.change({ ...activity, version }, details, 'activity.corrected', { before, after });
  }

  async remove(actor: Actor, id: string, version: number, removed: boolean) {
    const activity = await this.changeable(actor, id);
    const change = removed
      ? { removedAt: this.clock.now(), removedBy: actor.employeeId }
      : { removedAt: null, removedBy: null };
    const { on, kind, amount } = activity;
    return this.change({ ...activity, version }, change, removed ? 'activity.removed' : 'activity.restored', {
      on,
      kind,
      amount,
    });
  }

  /**
   * What a toolbox counts as for everybody who was there. The list of the meeting is the proof, so it also counts for who led
   * it and for people of another team. Answers the new id for each person.
   */
  async addOfToolbox(
    actor: Actor,
    { typeId, on, meeting, topic, personIds }: OfToolbox,
  ): Promise<ReadonlyMap<string, string>> {
    if (personIds.length === 0) return new Map();
    const common = {
      ...{ typeId, on, kind: 'count' as const, amount: 1, practical: 0, elearning: 0, inPerson: 0 },
      ...{ subject: topic, course: '', registered: true, meeting, note: '', source: 'meeting' as const },
      ...{ recordedBy: actor.employeeId, recordedAt: this.clock.now() },
    };
    const ids = await this.activities.insert(personIds.map((personId) => ({ ...common, personId })));
    await this.renewals.rebuild([...personIds], [typeId]);
    const made = personIds.map((personId, at) => [personId, ids[at] as string] as const);
    await this.audit.recordAll(
      made.map(([personId, id]) => ({
        action: 'activity.added',
        subjectKind: 'activity',
        subjectId: id,
        personId,
        details: { typeId, on, kind: 'count', topic },
      })),
    );
    return new Map(made);
  }

  /** They were not there after all: it does not count any more, the trail keeps it. */
  async removeOfToolbox(actor: Actor, ids: readonly string[]): Promise<void> {
    const removed = await this.activities.removeAll(ids, actor.employeeId, this.clock.now());
    const [first] = removed;
    if (!first) return;
    const people = removed.map(({ personId }) => personId);
    await this.renewals.rebuild(people, [first.typeId]);
    await this.audit.recordAll(
      removed.map(({ id, personId, typeId, on, subject }) => ({
        action: 'activity.removed',
        subjectKind: 'activity',
        subjectId: id,
        personId,
        details: { typeId, on, kind: 'count', topic: subject },
      })),
    );
  }

  confirmable(actor: Actor): Promise<Confirmable[]> {
    return this.activities.confirmable(this.people.reach(actor), actor.employeeId, actor.today, actor.language);
  }

  private check(type: CertificateTypeEntity, details: ActivityDetails, today: LocalDate): void {
    const wrong = wrongActivity(details, type.policy, today);
    if (wrong.length > 0) throw Problem.invalid(wrong);
  }

  private async changeable(actor: Actor, id: string): Promise<ActivityEntity> {
    const activity = await this.activities.find(id);
    if (!activity) throw Problem.notFound('activity');
    await this.people.one(actor, activity.personId);
    if (isOwn(actor, activity.personId)) throw Problem.conflict('certifications.own-evidence');
    // What waits is decided about in the queue; what came back is the person's.
    if (activity.state !== 'verified') throw Problem.stale();
    if (activity.source === 'meeting') throw Problem.conflict('certifications.of-toolbox');
    return activity;
  }

  private async change(
    { id, version, personId, typeId }: ActivityEntity,
    change: Partial<ActivityEntity>,
    action: string,
    details: Record<string, unknown>,
  ): Promise<{ version: number }> {
    if (!(await this.activities.update(id, version, change))) throw Problem.stale();
    await this.renewals.rebuild([personId], [typeId]);
    await this.audit.record({
      action,
      subjectKind: 'activity',
      subjectId: id,
      personId,
      details: { typeId, ...details },
    });
    return { version: version + 1 };
  }
}
