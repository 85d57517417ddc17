import { Injectable } from '@nestjs/common';
import { toolboxCodeOf, type ToolboxInvitation, type ToolboxMeeting } from '@leerspoor/certifications-contract';
import { ofLinkGuess, Throttle } from '@leerspoor/people-server';
import { type Actor, Clock, Problem } from '@leerspoor/platform-server';
import { ActivityService } from '../activity/activity.service.js';
import { PersonService } from '../person/person.service.js';
import { PresenceRepository } from './presence.repository.js';
import { ToolboxReadingService } from './toolbox-reading.service.js';
import { type MeetingRow, ToolboxRepository } from './toolbox.repository.js';
import { marksOf, wayOf } from './toolbox.rules.js';

/** Who is there: tapped by who keeps the list, or by oneself with the code. What counts follows the list once it is closed. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly meetings: ToolboxRepository,
    private readonly presences: PresenceRepository,
    private readonly reading: ToolboxReadingService,
    private readonly people: PersonService,
    private readonly activities: ActivityService,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  /** A phone may send marks late and twice; those that come after the closing correct the list. */
  async mark(
    actor: Actor,
    id: string,
    taps: readonly { personId: string; present: boolean; at: string }[],
  ): Promise<ToolboxMeeting> {
    await this.meetings.hold(id);
    const meeting = await this.reading.kept(actor, id);
    if (meeting.state === 'cancelled') throw Problem.conflict('certifications.toolbox-cancelled');
    const marks = marksOf(taps, this.clock.now());
    const ids = marks.map(({ personId }) => personId);
    const known = await this.presences.known(id, ids);
    // Who joined with the code may be of another team: they can be taken off, not put on.
    await this.people.all(
      actor,
      ids.filter((personId) => !known.has(personId)),
    );
    const presences = marks.map((mark) => ({ ...mark, how: wayOf(actor.employeeId, mark.personId) }));
    await this.presences.mark(id, presences, actor.employeeId);
    if (meeting.state === 'closed') await this.settle(actor, meeting);
    return this.reading.read(actor, id);
  }

  look(actor: Actor, typed: string, address: string): Promise<ToolboxInvitation> {
    return this.behind(actor, typed, address, async (meeting) =>
      invitation(actor, meeting, await this.presences.isPresent(meeting.id, actor.employeeId)),
    );
  }

  join(actor: Actor, typed: string, address: string): Promise<ToolboxInvitation> {
    return this.behind(actor, typed, address, async (meeting) => {
      const here = { personId: actor.employeeId, present: true, how: 'qr' as const, at: this.clock.now() };
      await this.presences.mark(meeting.id, [here], actor.employeeId);
      return invitation(actor, meeting, true);
    });
  }

  /** Makes what counts equal to the list: an activity for everybody who was there, none for the others. */
  async settle(actor: Actor, { id, typeId, topic, form, day }: MeetingRow): Promise<void> {
    const unsettled = await this.presences.unsettled(id);
    const came = unsettled.filter(({ present }) => present).map(({ personId }) => personId);
    const gone = unsettled.flatMap(({ present, activityId }) => (present || !activityId ? [] : [activityId]));
    const made = await this.activities.addOfToolbox(actor, {
      typeId,
      on: day,
      meeting: form === 'meeting',
      topic,
      personIds: came,
    });
    await this.activities.removeOfToolbox(actor, gone);
    await this.presences.settle(
      id,
      unsettled.map(({ personId }) => ({ personId, activityId: made.get(personId) ?? null })),
    );
  }

  private async behind<T>(
    actor: Actor,
    typed: string,
    address: string,
    work: (meeting: MeetingRow) => Promise<T>,
  ): Promise<T> {
    const code = toolboxCodeOf(typed);
    if (code === null) throw Problem.notFound('toolbox-code');
    const found = await this.throttle.guard([ofLinkGuess('toolbox', address)], async () => {
      const meeting = await this.meetings.byCode(code, this.clock.now(), actor.language);
      return meeting ? work(meeting) : null;
    });
    if (found === null) throw Problem.notFound('toolbox-code');
    return found;
  }
}

const invitation = (
  { name }: Actor,
  { topic, place, leaderName }: MeetingRow,
  present: boolean,
): ToolboxInvitation => ({ topic, place, leader: leaderName, name, present });
