import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { toolboxCodeLength, type ToolboxForm, type ToolboxMeeting } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Files, Problem, type UploadedFile } from '@leerspoor/platform-server';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { PresenceRepository } from './presence.repository.js';
import { PresenceService } from './presence.service.js';
import { ToolboxReadingService } from './toolbox-reading.service.js';
import { type MeetingRow, ToolboxRepository } from './toolbox.repository.js';
import { changesOf, codeEnds, codeFrom } from './toolbox.rules.js';

interface Begun {
  typeId: string | null;
  topic: string;
  place: string;
  form: ToolboxForm;
  day: LocalDate | null;
}

interface Changed {
  version: number;
  topic: string;
  place: string;
  leaderId: string;
}

/** Begins, changes, closes and calls off toolbox meetings, and keeps their photo. */
@Injectable()
export class ToolboxService {
  constructor(
    private readonly meetings: ToolboxRepository,
    private readonly presences: PresenceRepository,
    private readonly presence: PresenceService,
    private readonly reading: ToolboxReadingService,
    private readonly types: CertificateTypeService,
    private readonly files: Files,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async start(actor: Actor, { typeId: asked, topic, place, form, day }: Begun): Promise<ToolboxMeeting> {
    const held = day ?? actor.today;
    if (held > actor.today) throw Problem.invalid([{ path: 'day', code: 'date-range' }]);
    const typeId = await this.typeFor(actor, asked);
    const now = this.clock.now();
    const joinable = form === 'meeting' && held === actor.today;
    const id = await this.meetings.insert({
      ...{ typeId, topic, place, form, leaderId: actor.employeeId, day: held, begunAt: now },
      begunBy: actor.employeeId,
      code: joinable ? codeFrom(randomBytes(toolboxCodeLength)) : null,
      codeEndsAt: joinable ? codeEnds(now) : null,
    });
    await this.note('toolbox.started', id, { typeId, topic, on: held });
    return this.reading.read(actor, id);
  }

  /** While it is open. Throws `stale` when a colleague was first, `certifications.toolbox-closed` once it is closed. */
  async change(actor: Actor, id: string, { version, ...said }: Changed): Promise<ToolboxMeeting> {
    const meeting = await this.going(actor, id);
    if (meeting.state === 'closed') throw Problem.conflict('certifications.toolbox-closed');
    const { topic, place, leaderId, leaderName } = meeting;
    const leader =
      said.leaderId === leaderId ? leaderName : await this.reading.leaderName(actor, said.leaderId, meeting);
    if (!(await this.meetings.change(id, version, said))) throw Problem.stale();
    const changed = changesOf({ topic, place, leader: leaderName }, { ...said, leader });
    await this.note('toolbox.changed', id, { ...noteOf(meeting), ...changed });
    return this.reading.read(actor, id);
  }

  async close(actor: Actor, id: string): Promise<ToolboxMeeting> {
    const meeting = await this.going(actor, id);
    if (meeting.state === 'closed') return this.reading.read(actor, id);
    if (meeting.present === 0) throw Problem.conflict('certifications.toolbox-empty');
    await this.meetings.end(id, 'closed', actor.employeeId, this.clock.now());
    await this.presence.settle(actor, meeting);
    await this.note('toolbox.closed', id, noteOf(meeting));
    return this.reading.read(actor, id);
  }

  async cancel(actor: Actor, id: string): Promise<ToolboxMeeting> {
    const meeting = await this.going(actor, id);
    await this.meetings.end(id, 'cancelled', actor.employeeId, this.clock.now());
    if (meeting.state === 'closed') {
      await this.presences.clear(id);
      await this.presence.settle(actor, meeting);
    }
    await this.note('toolbox.cancelled', id, noteOf(meeting));
    return this.reading.read(actor, id);
  }

  /** What replaces a photo throws the one before away. */
  async addPhoto(actor: Actor, id: string, file: UploadedFile): Promise<ToolboxMeeting> {
    const meeting = await this.going(actor, id);
    const stored = await this.files.accept(file, 'evidence');
    await this.meetings.setFile(id, stored.id);
    if (meeting.fileId !== null) await this.files.remove(meeting.fileId);
    await this.note('toolbox.photo-added', id, noteOf(meeting));
    return this.reading.read(actor, id);
  }

  async openPhoto(actor: Actor, id: string) {
    const meeting = await this.reading.kept(actor, id);
    if (meeting.fileId === null) throw Problem.notFound('file');
    const file = await this.files.open(meeting.fileId);
    await this.note('toolbox.photo-viewed', id, noteOf(meeting));
    return file;
  }

  /** The one that was chosen, or the only one there is. */
  private async typeFor(actor: Actor, asked: string | null): Promise<string> {
    if (asked !== null) await this.types.inUse(asked);
    const counted = await this.reading.counted(actor);
    if (counted.length === 0) throw Problem.conflict('certifications.toolbox-no-type');
    const [only, ...others] = asked === null ? counted : counted.filter(({ id }) => id === asked);
    if (!only) throw Problem.invalid([{ path: 'typeId', code: 'choice' }]);
    if (others.length > 0) throw Problem.conflict('certifications.toolbox-which-type');
    return only.id;
  }

  /** Held until the transaction ends: what is cancelled stays as it is. */
  private async going(actor: Actor, id: string): Promise<MeetingRow> {
    await this.meetings.hold(id);
    const meeting = await this.reading.kept(actor, id);
    if (meeting.state === 'cancelled') throw Problem.conflict('certifications.toolbox-cancelled');
    return meeting;
  }

  private note(action: string, id: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'toolbox', subjectId: id, details });
  }
}

const noteOf = ({ typeId, topic, day }: MeetingRow) => ({ typeId, topic, on: day });
