import { Inject, Injectable } from '@nestjs/common';
import {
  certificateLinks,
  type ToolboxLine,
  type ToolboxMeeting,
  type ToolboxPerson,
} from '@leerspoor/certifications-contract';
import { type Named } from '@leerspoor/people-contract';
import { type Actor, Clock, CONFIG, type Config, Problem } from '@leerspoor/platform-server';
import { PersonService } from '../person/person.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { PresenceRepository } from './presence.repository.js';
import { type MeetingRow, ToolboxRepository } from './toolbox.repository.js';
import { keepsToolbox } from './toolbox.rules.js';
import { lineView, presenceView, toolboxView } from './toolbox.view.js';

/** Toolbox meetings as far as somebody may see them: who keeps the list everybody on it, another lead the own people. */
@Injectable()
export class ToolboxReadingService {
  constructor(
    private readonly meetings: ToolboxRepository,
    private readonly presences: PresenceRepository,
    private readonly people: PersonService,
    private readonly types: CertificateTypeService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Types in use that count so many a year, by name. */
  async counted(actor: Actor): Promise<Named[]> {
    const choices = await this.types.choices(actor);
    return choices.filter(({ policy }) => policy.model === 'count').map(({ id, name }) => ({ id, name }));
  }

  async start(actor: Actor) {
    const { topics, places } = await this.meetings.earlier(actor.employeeId);
    const years = await this.meetings.years(this.people.reach(actor), actor.employeeId);
    const now = Number(actor.today.slice(0, 4));
    return {
      types: await this.counted(actor),
      topics,
      places,
      open: (await this.meetings.open(actor.employeeId, actor.language)).map(lineView),
      years: years.includes(now) ? years : [now, ...years],
    };
  }

  async list(
    actor: Actor,
    { year, after, limit }: { year: number | null; after: string | null; limit: number },
  ): Promise<{ items: ToolboxLine[]; next: string | null }> {
    const reach = this.people.reach(actor);
    const query = { reach, me: actor.employeeId, language: actor.language, year, after, limit: limit + 1 };
    const rows = await this.meetings.page(query);
    const items = rows.slice(0, limit).map(lineView);
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** What does not concern who asks is not there. */
  async read(actor: Actor, id: string): Promise<ToolboxMeeting> {
    const row = await this.find(actor, id);
    const keeps = keepsToolbox(actor, row);
    const present = await this.presences.ofMeetings([id], keeps ? undefined : this.people.reach(actor));
    if (!keeps && present.length === 0) throw Problem.notFound('toolbox');
    const { code, codeEndsAt } = row;
    const lives = keeps && code !== null && codeEndsAt !== null && codeEndsAt > this.clock.now();
    const joining = lives
      ? { code, url: this.config.PUBLIC_URL + certificateLinks.joinToolbox(code), until: codeEndsAt }
      : null;
    return toolboxView(row, { people: present.map(presenceView), joining, keeps });
  }

  async peopleFor(actor: Actor, id: string): Promise<ToolboxPerson[]> {
    const meeting = await this.kept(actor, id);
    const found = await this.presences.people(this.people.reach(actor), actor.employeeId, meeting);
    return found.map(({ id: personId, name, ...rest }) => ({ person: { id: personId, name }, ...rest }));
  }

  /** For who keeps the list; for others it is not there. */
  async kept(actor: Actor, id: string): Promise<MeetingRow> {
    const row = await this.find(actor, id);
    if (!keepsToolbox(actor, row)) throw Problem.notFound('toolbox');
    return row;
  }

  /** Of somebody who can lead a meeting: within reach, and working here on its day. */
  async leaderName(actor: Actor, personId: string, { day }: MeetingRow): Promise<string> {
    const leader = await this.meetings.leader(this.people.reach(actor), personId, day);
    if (!leader) throw Problem.notFound('person');
    return leader.name;
  }

  private async find(actor: Actor, id: string): Promise<MeetingRow> {
    const row = await this.meetings.find(id, actor.language);
    if (!row) throw Problem.notFound('toolbox');
    return row;
  }
}
