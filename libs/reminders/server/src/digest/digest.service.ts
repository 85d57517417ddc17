import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { PeopleReader } from '@leerspoor/people-server';
import { type Due, type SkipReason } from '@leerspoor/reminders-contract';
import { CONFIG, type Config, Outbox, type OutgoingMail } from '@leerspoor/platform-server';
import { DueSources, subjectKey } from '../due/due-sources.service.js';
import { mayMail } from '../plan/calendar.rules.js';
import { type Going } from '../plan/planning.repository.js';
import { type Hours, PlanningService, type PlanOutcome } from '../plan/planning.service.js';
import { StopLinkService } from '../preference/stop-link.service.js';
import { digestMail, streamOf } from './digest-letter.js';
import { DigestRepository } from './digest.repository.js';
import {
  type Line,
  lineOf,
  mayGoToday,
  type Message,
  messagesOf,
  notOvertaken,
  skipReason,
  type Waiting,
} from './digest.rules.js';

interface Letter {
  message: Message;
  mail: OutgoingMail | null;
}

/** A message that could not be made, and why. */
interface Failure {
  lines: Message['lines'];
  words: string;
}

/** Sends what waits: one message per person and day. A constant number of statements, however many people. */
@Injectable()
export class DigestService {
  constructor(
    private readonly rows: DigestRepository,
    private readonly planning: PlanningService,
    private readonly people: PeopleReader,
    private readonly sources: DueSources,
    private readonly stops: StopLinkService,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In the transaction of the plan: says what may be said now, and writes down what has come up together with what of it was said. */
  async send(hours: Hours, outcome: PlanOutcome): Promise<void> {
    const { day } = hours.now;
    const going = await this.readyToGo(hours, outcome);
    const { letters, failures } = this.write(messagesOf(going), day, outcome.stopKey);
    await this.planning.keep(outcome, day, letters.length > 0 ? await this.handOver(letters) : undefined);
    for (const { lines, words } of failures) {
      await this.rows.postpone(
        lines.map(({ id }) => id),
        words,
      );
    }
  }

  /** Whoever is away, is still to come, or has quiet hours gets it later. */
  private async readyToGo(hours: Hours, outcome: PlanOutcome): Promise<Line[]> {
    const { calendar, now } = hours;
    const fresh = await this.addressed(outcome, now.day);
    const older = outcome.waiting ? notOvertaken(await this.rows.waiting(now.day), outcome.fresh) : [];
    if (fresh.length === 0 && older.length === 0) return [];
    const away = outcome.away ?? (await this.people.absentOn(now.day));
    const mayGo = (line: Line) => {
      const { recipientId, recipient } = line;
      const isHere = !away.has(recipientId) && (recipient.startsOn === null || recipient.startsOn <= now.day);
      return isHere && mayGoToday(line) && mayMail(calendar, recipient.quiet, now);
    };
    return [...(await this.stillNeeded(older.filter(mayGo), outcome.facts, now.day)), ...fresh.filter(mayGo)];
  }

  /** What has come up, with who gets it. */
  private async addressed({ fresh }: PlanOutcome, day: LocalDate): Promise<Line[]> {
    const sayable = fresh.filter(({ missed }) => !missed);
    if (sayable.length === 0) return [];
    const known = await this.rows.addressees([...new Set(sayable.map(({ recipientId }) => recipientId))], day);
    return sayable.flatMap((one) => {
      const addressee = known.get(one.recipientId);
      return addressee ? [lineOf(one, addressee)] : [];
    });
  }

  /** Looks at every fact again: what is solved, changed or about somebody who left is not said, and why is written down. */
  private async stillNeeded(waiting: Waiting[], facts: readonly Due[], today: LocalDate): Promise<Waiting[]> {
    const now = await this.factsNow(waiting, facts);
    const skipped: { id: string; reason: SkipReason }[] = [];
    const needed = waiting.filter((line) => {
      const reason = skipReason(line, now.get(subjectKey(line)), today);
      if (reason !== null) skipped.push({ id: line.id, reason });
      return reason === null;
    });
    if (skipped.length > 0) await this.rows.skip(skipped);
    return needed;
  }

  /** What the plan read in this same transaction is fresh; the domains are asked again only about the rest. */
  private async factsNow(waiting: readonly Waiting[], facts: readonly Due[]): Promise<Map<string, Due>> {
    const wanted = new Set(waiting.map(subjectKey));
    const known = new Map(facts.map((due) => [subjectKey(due), due] as const).filter(([key]) => wanted.has(key)));
    const unknown = waiting.filter((line) => !known.has(subjectKey(line)));
    return unknown.length === 0 ? known : new Map([...known, ...(await this.sources.now(unknown))]);
  }

  /** A message that cannot be made never keeps back the others: it is tried again, and parked in the end. */
  private write(messages: readonly Message[], today: LocalDate, stopKey: Buffer) {
    const letters: Letter[] = [];
    const failures: Failure[] = [];
    for (const message of messages) {
      try {
        letters.push({ message, mail: this.mailOf(message, today, stopKey) });
      } catch (error) {
        failures.push({ lines: message.lines, words: (error as Error).message.slice(0, 500) });
      }
    }
    return { letters, failures };
  }

  private mailOf({ lines, recipientId, recipient }: Message, today: LocalDate, stopKey: Buffer): OutgoingMail | null {
    const mailed = lines.filter(({ noMail }) => noMail === null);
    const { address } = recipient;
    if (mailed.length === 0 || address === null) return null;
    const stream = streamOf(mailed);
    const stop = stream && { stream, token: this.stops.token(recipientId, stream, stopKey) };
    return digestMail(mailed, { ...recipient, address }, today, this.config.PUBLIC_URL, stop);
  }

  private async handOver(letters: readonly Letter[]): Promise<Going> {
    const mails = letters.flatMap(({ mail }) => (mail === null ? [] : [mail]));
    const mailIds = new Map((await this.outbox.queueAll(mails)).map((id, at) => [mails[at], id]));
    const digests = letters.map(({ message, mail }) => ({
      message,
      id: randomUUID(),
      mailId: mail && (mailIds.get(mail) ?? null),
    }));
    return {
      digests: digests.map(({ id, mailId, message: { recipientId, seq } }) => ({ id, recipientId, seq, mailId })),
      lines: digests.flatMap(({ id: digestId, message }) =>
        message.lines.map(({ id, noMail }) => ({ id, digestId, noMail })),
      ),
    };
  }
}
