import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { PeopleReader, type PersonFacts } from '@leerspoor/people-server';
import { type SkipReason } from '@leerspoor/reminders-contract';
import { CONFIG, type Config, Outbox, type OutgoingMail } from '@leerspoor/platform-server';
import { DueSources, subjectKey } from '../due/due-sources.service.js';
import { mayMail } from '../plan/calendar.rules.js';
import { hasLeft, isAway } from '../plan/circle.rules.js';
import { type Hours } from '../plan/planning.service.js';
import { RouteService, type Routes } from '../preference/route.service.js';
import { StopLinkService } from '../preference/stop-link.service.js';
import { digestMail, streamOf } from './digest-letter.js';
import { DigestRepository } from './digest.repository.js';
import { type Message, messagesOf, skipReason, type Waiting } from './digest.rules.js';

interface Skipped {
  id: string;
  reason: SkipReason;
}

interface Letter {
  message: Message;
  mail: OutgoingMail | null;
}

/** Sends what waits: one message per person and day. Inside a company; a constant number of statements, however many people. */
@Injectable()
export class DigestService {
  constructor(
    private readonly rows: DigestRepository,
    private readonly people: PeopleReader,
    private readonly sources: DueSources,
    private readonly routes: RouteService,
    private readonly stops: StopLinkService,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Returns how many messages went out. */
  async send(hours: Hours): Promise<number> {
    const waiting = (await this.rows.waiting(hours.now.day)).filter(({ mailed, weight }) => !mailed || weight === 'legal');
    if (waiting.length === 0) return 0;
    const members = await this.people.byIds(unique(waiting.flatMap(({ recipientId, personId }) => [recipientId, personId])));
    const routes = await this.routes.to(unique(waiting.map(({ recipientId }) => recipientId)));
    const ready = await this.readyToGo(waiting, members, routes, hours);
    const going = await this.stillNeeded(ready, members, hours.now.day);
    const letters = await this.write(messagesOf(going, routes.of), members, routes, hours.now.day);
    return letters.length === 0 ? 0 : this.handOver(letters, hours.now.day);
  }

  /** Whoever is away, or has quiet hours, gets it later. */
  private async readyToGo(waiting: Waiting[], members: Map<string, PersonFacts>, routes: Routes, { calendar, now }: Hours): Promise<Waiting[]> {
    const circle = { members, hr: [], away: await this.people.absentOn(now.day) };
    return waiting.filter(({ recipientId }) => {
      const { quiet } = routes.of(recipientId);
      return !isAway(circle, recipientId, now.day) && mayMail(calendar, quiet, now);
    });
  }

  /** Reads every fact again: what is solved, changed or about somebody who left is not said, and why is written down. */
  private async stillNeeded(waiting: Waiting[], members: Map<string, PersonFacts>, today: LocalDate): Promise<Waiting[]> {
    const facts = await this.sources.now(waiting);
    const circle = { members, hr: [], away: new Map<string, never>() };
    const skipped = waiting.flatMap((line): Skipped[] => {
      const left = hasLeft(circle, line.recipientId, today) || hasLeft(circle, line.personId, today);
      const reason = left ? 'left' : skipReason(line, facts.get(subjectKey(line)));
      return reason === null ? [] : [{ id: line.id, reason }];
    });
    if (skipped.length === 0) return waiting;
    await this.rows.skip(skipped);
    const gone = new Set(skipped.map(({ id }) => id));
    return waiting.filter(({ id }) => !gone.has(id));
  }

  /** A message that cannot be made never keeps back the others: it is tried again, and parked in the end. */
  private async write(messages: Message[], members: Map<string, PersonFacts>, routes: Routes, today: LocalDate): Promise<Letter[]> {
    const key = await this.stops.key();
    const letters: Letter[] = [];
    for (const message of messages) {
      try {
        const person = members.get(message.recipientId) as PersonFacts;
        letters.push({ message, mail: this.mailOf(message, person, routes.of(message.recipientId).address, today, key) });
      } catch (error) {
        await this.rows.postpone(message.lines.map(({ id }) => id), (error as Error).message.slice(0, 500));
      }
    }
    return letters;
  }

  private mailOf({ lines, recipientId }: Message, person: PersonFacts, address: string | null, today: LocalDate, key: Buffer): OutgoingMail | null {
    const mailed = lines.filter(({ noMail }) => noMail === null);
    if (mailed.length === 0 || address === null) return null;
    const stream = streamOf(mailed);
    const stop = stream && { stream, token: this.stops.token(recipientId, stream, key) };
    return digestMail(mailed, { ...person, address }, today, this.config.PUBLIC_URL, stop);
  }

  private async handOver(letters: Letter[], day: LocalDate): Promise<number> {
    const opened = await this.rows.open(letters.map(({ message }) => message), day);
    const won = letters.filter(({ message }) => opened.has(message.recipientId));
    const digestOf = ({ message }: Letter) => opened.get(message.recipientId) as string;
    const withMail = won.filter(({ mail }) => mail !== null);
    const mailIds = await this.outbox.queueAll(withMail.map(({ mail }) => mail as OutgoingMail));
    if (mailIds.length > 0) {
      await this.rows.attach(withMail.map((letter, at) => ({ digestId: digestOf(letter), mailId: mailIds[at] as string })));
    }
    await this.rows.sent(won.flatMap((letter) => letter.message.lines.map(({ id, noMail }) => ({ id, mail: noMail, digestId: digestOf(letter) }))));
    return won.length;
  }
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
