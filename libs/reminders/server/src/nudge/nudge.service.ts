import { Injectable } from '@nestjs/common';
import { addDays, type InputOf, type ReplyOf } from '@leerspoor/platform-contract';
import { reachOf } from '@leerspoor/people-server';
import { type Due, nudgeRestDays, type sendNudge } from '@leerspoor/reminders-contract';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { DueSources, subjectKey } from '../due/due-sources.service.js';
import { NudgeRepository } from './nudge.repository.js';

/** A friendly word by hand. It shows in the app at once and goes with the mail of the day. */
@Injectable()
export class NudgeService {
  constructor(
    private readonly nudges: NudgeRepository,
    private readonly sources: DueSources,
  ) {}

  /** Throws `reminders.nothing-due`, `not-found` outside the sender's reach, and `reminders.nudged-recently`. */
  async send(
    actor: Actor,
    { kind, subjectId, message }: InputOf<typeof sendNudge>['body'],
  ): Promise<ReplyOf<typeof sendNudge>> {
    const due = (await this.sources.now([{ kind, subjectId }])).get(subjectKey({ kind, subjectId }));
    if (due) await this.requireReach(actor, due);
    if (!due || due.muted !== undefined) throw Problem.conflict('reminders.nothing-due');
    const last = await this.nudges.last(actor.employeeId, due.personId, actor.zone);
    if (last !== undefined && addDays(last, nudgeRestDays) > actor.today) {
      throw Problem.conflict('reminders.nudged-recently', { values: { on: addDays(last, nudgeRestDays) } });
    }
    const id = await this.nudges.insert(due, actor.employeeId, { message, sender: actor.name }, actor.today);
    return { id, againOn: addDays(actor.today, nudgeRestDays) };
  }

  private async requireReach(actor: Actor, { personId }: Due): Promise<void> {
    const reached = personId !== actor.employeeId && (await this.nudges.reaches(reachOf(actor), personId, actor.today));
    if (!reached) throw Problem.notFound('person');
  }
}
