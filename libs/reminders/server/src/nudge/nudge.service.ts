import { Injectable } from '@nestjs/common';
import { addDays, type InputOf, type LocalDate, type ReplyOf } from '@leerspoor/platform-contract';
import { PeopleReader, reachOf } from '@leerspoor/people-server';
import { type Due, type NudgeMessage, nudgeRestDays, type sendNudge } from '@leerspoor/reminders-contract';
import { type Actor, Outbox, Problem } from '@leerspoor/platform-server';
import { DueSources, subjectKey } from '../due/due-sources.service.js';
import { NudgeRepository } from './nudge.repository.js';

/** What came of reminding one of several people. */
export interface Nudged {
  personId: string;
  outcome: 'sent' | 'already' | 'unreachable' | 'nothing-open' | 'self';
  /** First day on which this sender may nudge them again; null when nothing keeps them from it. */
  againOn: LocalDate | null;
}

/** A friendly word by hand. It shows in the app at once and goes with the mail of the day. */
@Injectable()
export class NudgeService {
  constructor(
    private readonly nudges: NudgeRepository,
    private readonly sources: DueSources,
    private readonly people: PeopleReader,
    private readonly outbox: Outbox,
  ) {}

  /** Throws `reminders.nothing-due`, `not-found` outside the sender's reach, and `reminders.nudged-recently`. */
  async send(
    actor: Actor,
    { kind, subjectId, message }: InputOf<typeof sendNudge>['body'],
  ): Promise<ReplyOf<typeof sendNudge>> {
    const due = (await this.sources.now([{ kind, subjectId }])).get(subjectKey({ kind, subjectId }));
    if (due?.personId === actor.employeeId) throw Problem.notFound('person');
    if (due) await this.requireReach(actor, [due.personId]);
    if (!due || due.muted !== undefined) throw Problem.conflict('reminders.nothing-due');
    const last = (await this.nudges.last(actor.employeeId, [due.personId], actor.zone)).get(due.personId);
    if (last !== undefined && addDays(last, nudgeRestDays) > actor.today) {
      throw Problem.conflict('reminders.nudged-recently', { values: { on: addDays(last, nudgeRestDays) } });
    }
    const [id] = await this.nudges.insert([due], actor.employeeId, { message, sender: actor.name }, actor.today);
    return { id: id as string, againOn: addDays(actor.today, nudgeRestDays) };
  }

  /**
   * The same word to several people, about everything of theirs that is in `dues`; says of each what came of it. As many
   * statements for two hundred as for two. Throws `not-found` when somebody is out of the sender's reach.
   */
  async sendAll(
    actor: Actor,
    personIds: readonly string[],
    dues: readonly Due[],
    message: NudgeMessage,
  ): Promise<Nudged[]> {
    const others = [...new Set(personIds)].filter((id) => id !== actor.employeeId);
    await this.requireReach(actor, others);
    const open = dues.filter(({ muted }) => muted === undefined);
    const busy = new Set(open.map(({ personId }) => personId));
    const last = await this.nudges.last(actor.employeeId, others, actor.zone);
    const deaf = await this.deaf(others);
    const said = [...new Set(personIds)].map((personId): Nudged => {
      const rested = addDays(last.get(personId) ?? addDays(actor.today, -nudgeRestDays), nudgeRestDays);
      if (personId === actor.employeeId) return { personId, outcome: 'self', againOn: null };
      if (!busy.has(personId)) return { personId, outcome: 'nothing-open', againOn: null };
      if (rested > actor.today) return { personId, outcome: 'already', againOn: rested };
      if (deaf.has(personId)) return { personId, outcome: 'unreachable', againOn: null };
      return { personId, outcome: 'sent', againOn: addDays(actor.today, nudgeRestDays) };
    });
    const hearing = new Set(said.flatMap(({ personId, outcome }) => (outcome === 'sent' ? [personId] : [])));
    const sent = open.filter(({ personId }) => hearing.has(personId));
    await this.nudges.insert(sent, actor.employeeId, { message, sender: actor.name }, actor.today);
    return said;
  }

  /** Those whom nothing reaches: no mail that works, and no way to open the app. */
  private async deaf(personIds: readonly string[]): Promise<Set<string>> {
    const contacts = [...(await this.people.reachability(personIds))];
    const refusals = await this.outbox.refusals(contacts.flatMap(([, { email }]) => (email === null ? [] : [email])));
    const mailWorks = (email: string | null) => email !== null && !refusals.has(email);
    return new Set(contacts.flatMap(([id, { canSignIn, email }]) => (canSignIn || mailWorks(email) ? [] : [id])));
  }

  private async requireReach(actor: Actor, personIds: readonly string[]): Promise<void> {
    const reached = await this.nudges.reached(reachOf(actor), personIds, actor.today);
    if (personIds.some((id) => !reached.has(id))) throw Problem.notFound('person');
  }
}
