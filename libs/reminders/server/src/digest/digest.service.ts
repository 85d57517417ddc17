import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { PeopleReader } from '@leerspoor/people-server';
import { type Due, type SkipReason } from '@leerspoor/reminders-contract';
import { CONFIG, type Config, Outbox, type OutgoingMail } from '@leerspoor/platform-server';
import { DueSources, subjectKey } from '../due/due-sources.service.js';
import { mayMail } from '../plan/calendar.rules.js';
import { type Hours, type PlanOutcome } from '../plan/planning.service.js';
import { StopLinkService } from '../preference/stop-link.service.js';
import { digestMail, streamOf } from './digest-letter.js';
import { DigestRepository } from './digest.repository.js';
import { mayGoToday, type Message, messagesOf, skipReason, type Waiting } from './digest.rules.js';

interface Letter {
  message: Message;
  mail: OutgoingMail | null;
}

/** Sends what waits: one message per person and day. A constant number of statements, however many people. */
@Injectable()
export class DigestService {
  constructor(
    private readonly rows: DigestRepository,
    private readonly people: PeopleReader,
    private readonly sources: DueSources,
    private readonly stops: StopLinkService,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In the transaction of the plan. Returns how many messages went out. */
  async send(hours: Hours, { facts, stopKey }: PlanOutcome): Promise<number> {
    const { day } = hours.now;
    const waiting = (await this.rows.waiting(day)).filter(mayGoToday);
    if (waiting.length === 0) return 0;
    const going = await this.stillNeeded(await this.readyToGo(waiting, hours), facts, day);
    const letters = await this.write(messagesOf(going), day, stopKey);
    if (letters.length > 0) await this.handOver(letters, day);
    return letters.length;
  }

  /** Whoever is away, is still to come, or has quiet hours gets it later. */
  private async readyToGo(waiting: Waiting[], { calendar, now }: Hours): Promise<Waiting[]> {
    const away = await this.people.absentOn(now.day);
    return waiting.filter(({ recipientId, recipient: { quiet, startsOn } }) => {
      const here = !away.has(recipientId) && (startsOn === null || startsOn <= now.day);
      return here && mayMail(calendar, quiet, now);
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
  private async write(messages: Message[], today: LocalDate, stopKey: Buffer): Promise<Letter[]> {
    const letters: Letter[] = [];
    for (const message of messages) {
      try {
        letters.push({ message, mail: this.mailOf(message, today, stopKey) });
      } catch (error) {
        await this.rows.postpone(
          message.lines.map(({ id }) => id),
          (error as Error).message.slice(0, 500),
        );
      }
    }
    return letters;
  }

  private mailOf({ lines, recipientId, recipient }: Message, today: LocalDate, stopKey: Buffer): OutgoingMail | null {
    const mailed = lines.filter(({ noMail }) => noMail === null);
    const { address } = recipient;
    if (mailed.length === 0 || address === null) return null;
    const stream = streamOf(mailed);
    const stop = stream && { stream, token: this.stops.token(recipientId, stream, stopKey) };
    return digestMail(mailed, { ...recipient, address }, today, this.config.PUBLIC_URL, stop);
  }

  private async handOver(letters: readonly Letter[], day: LocalDate): Promise<void> {
    const mails = letters.flatMap(({ mail }) => (mail === null ? [] : [mail]));
    const mailIds = new Map((await this.outbox.queueAll(mails)).map((id, at) => [mails[at], id]));
    const digests = letters.map(({ message, mail }) => ({
      message,
      id: randomUUID(),
      mailId: mail && (mailIds.get(mail) ?? null),
    }));
    await this.rows.sent(
      digests.map(({ id, mailId, message: { recipientId, seq } }) => ({ id, recipientId, seq, mailId })),
      digests.flatMap(({ id: digestId, message }) => message.lines.map(({ id, noMail }) => ({ id, digestId, noMail }))),
      day,
    );
  }
}
