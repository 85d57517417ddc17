import { Injectable } from '@nestjs/common';
import { type FileStreamReply } from '@leerspoor/platform-contract';
import { type Actor, Clock, zipName } from '@leerspoor/platform-server';
import { OutsideSettingRepository } from '../gate/outside-setting.repository.js';
import { grouped } from '../grouped.js';
import { PersonService } from '../person/person.service.js';
import { PresenceRepository } from './presence.repository.js';
import { type MeetingOnPaper, toolboxPaper } from './toolbox-paper.js';
import { toolboxPaperTexts } from './toolbox-paper-texts.js';
import { ToolboxReadingService } from './toolbox-reading.service.js';
import { ToolboxRepository } from './toolbox.repository.js';
import { keepsToolbox } from './toolbox.rules.js';
import { lineView } from './toolbox.view.js';

/** More meetings than any company holds in a year. */
const most = 2000;

/** The lists of people present, for an auditor; of a meeting that somebody else leads a lead has the own people only. */
@Injectable()
export class ToolboxPaperService {
  constructor(
    private readonly meetings: ToolboxRepository,
    private readonly presences: PresenceRepository,
    private readonly reading: ToolboxReadingService,
    private readonly people: PersonService,
    private readonly settings: OutsideSettingRepository,
    private readonly clock: Clock,
  ) {}

  async ofMeeting(actor: Actor, id: string): Promise<FileStreamReply> {
    const { people, ...meeting } = await this.reading.read(actor, id);
    const present = people.map(({ person, team, how, at }) => ({
      ...{ meetingId: id, personId: person.id, name: person.name, team, how, at: new Date(at) },
    }));
    const { title } = toolboxPaperTexts[actor.language];
    return this.paper(actor, title, `Toolbox ${meeting.day} ${meeting.topic}`, [{ ...meeting, people: present }]);
  }

  async ofYear(actor: Actor, year: number): Promise<FileStreamReply> {
    const reach = this.people.reach(actor);
    const query = { reach, me: actor.employeeId, language: actor.language, year, after: null, limit: most };
    const rows = (await this.meetings.page(query)).filter(({ state }) => state === 'closed').toReversed();
    const kept = rows.filter((row) => keepsToolbox(actor, row)).map(({ id }) => id);
    const others = rows.filter((row) => !keepsToolbox(actor, row)).map(({ id }) => id);
    const present = [...(await this.presences.ofMeetings(kept)), ...(await this.presences.ofMeetings(others, reach))];
    const byMeeting = grouped(present, ({ meetingId }) => meetingId);
    const meetings = rows.map((row) => ({ ...lineView(row), people: byMeeting.get(row.id) ?? [] }));
    const title = `${toolboxPaperTexts[actor.language].year} ${year}`;
    return this.paper(actor, title, title, meetings);
  }

  private async paper(
    { language, zone, name: madeBy }: Actor,
    title: string,
    name: string,
    meetings: readonly MeetingOnPaper[],
  ): Promise<FileStreamReply> {
    const company = await this.settings.companyName();
    const head = { title, company, zone, language, madeBy, madeAt: this.clock.now() };
    const { content } = toolboxPaper(head, meetings);
    return { name: `${zipName(name, title)}.pdf`, mediaType: 'application/pdf', content, length: null };
  }
}
