import { Controller } from '@nestjs/common';
import {
  addToolboxPhoto,
  cancelToolboxMeeting,
  changeToolboxMeeting,
  closeToolboxMeeting,
  downloadToolboxList,
  downloadToolboxYear,
  joinToolboxMeeting,
  listToolboxMeetings,
  listToolboxPeople,
  markToolboxPresence,
  openToolboxPhoto,
  readToolboxCode,
  readToolboxCounts,
  readToolboxMeeting,
  readToolboxStart,
  startToolboxMeeting,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import {
  type Actor,
  Handles,
  Input,
  Origin,
  type RequestOrigin,
  Uploaded,
  type UploadedFile,
  Who,
} from '@leerspoor/platform-server';
import { PresenceService } from './presence.service.js';
import { ToolboxCountService } from './toolbox-count.service.js';
import { ToolboxPaperService } from './toolbox-paper.service.js';
import { ToolboxReadingService } from './toolbox-reading.service.js';
import { ToolboxService } from './toolbox.service.js';

@Controller()
export class ToolboxController {
  constructor(
    private readonly toolbox: ToolboxService,
    private readonly reading: ToolboxReadingService,
    private readonly presence: PresenceService,
    private readonly counting: ToolboxCountService,
    private readonly papers: ToolboxPaperService,
  ) {}

  @Handles(readToolboxStart)
  startFacts(@Input() _: InputOf<typeof readToolboxStart>, @Who() actor: Actor) {
    return this.reading.start(actor);
  }

  @Handles(listToolboxMeetings)
  list(@Input() { query }: InputOf<typeof listToolboxMeetings>, @Who() actor: Actor) {
    return this.reading.list(actor, { year: query.year ?? null, after: query.after ?? null, limit: query.limit });
  }

  @Handles(startToolboxMeeting)
  start(@Input() { body }: InputOf<typeof startToolboxMeeting>, @Who() actor: Actor) {
    return this.toolbox.start(actor, body);
  }

  @Handles(readToolboxMeeting)
  read(@Input() { params }: InputOf<typeof readToolboxMeeting>, @Who() actor: Actor) {
    return this.reading.read(actor, params.meetingId);
  }

  @Handles(changeToolboxMeeting)
  change(@Input() { params, body }: InputOf<typeof changeToolboxMeeting>, @Who() actor: Actor) {
    return this.toolbox.change(actor, params.meetingId, body);
  }

  @Handles(listToolboxPeople)
  people(@Input() { params }: InputOf<typeof listToolboxPeople>, @Who() actor: Actor) {
    return this.reading.peopleFor(actor, params.meetingId);
  }

  @Handles(markToolboxPresence)
  mark(@Input() { params, body }: InputOf<typeof markToolboxPresence>, @Who() actor: Actor) {
    return this.presence.mark(actor, params.meetingId, body.marks);
  }

  @Handles(closeToolboxMeeting)
  close(@Input() { params }: InputOf<typeof closeToolboxMeeting>, @Who() actor: Actor) {
    return this.toolbox.close(actor, params.meetingId);
  }

  @Handles(cancelToolboxMeeting)
  cancel(@Input() { params }: InputOf<typeof cancelToolboxMeeting>, @Who() actor: Actor) {
    return this.toolbox.cancel(actor, params.meetingId);
  }

  @Handles(addToolboxPhoto)
  addPhoto(@Input() { params }: InputOf<typeof addToolboxPhoto>, @Who() actor: Actor, @Uploaded() file: UploadedFile) {
    return this.toolbox.addPhoto(actor, params.meetingId, file);
  }

  @Handles(openToolboxPhoto)
  openPhoto(@Input() { params }: InputOf<typeof openToolboxPhoto>, @Who() actor: Actor) {
    return this.toolbox.openPhoto(actor, params.meetingId);
  }

  @Handles(downloadToolboxList)
  listOf(@Input() { params }: InputOf<typeof downloadToolboxList>, @Who() actor: Actor) {
    return this.papers.ofMeeting(actor, params.meetingId);
  }

  @Handles(downloadToolboxYear)
  year(@Input() { params }: InputOf<typeof downloadToolboxYear>, @Who() actor: Actor) {
    return this.papers.ofYear(actor, params.year);
  }

  @Handles(readToolboxCounts)
  counts(@Input() { query }: InputOf<typeof readToolboxCounts>, @Who() actor: Actor) {
    return this.counting.read(actor, query.typeId ?? null, query.year ?? null);
  }

  @Handles(readToolboxCode)
  look(
    @Input() { params }: InputOf<typeof readToolboxCode>,
    @Who() actor: Actor,
    @Origin() { address }: RequestOrigin,
  ) {
    return this.presence.look(actor, params.code, address);
  }

  @Handles(joinToolboxMeeting)
  join(
    @Input() { params }: InputOf<typeof joinToolboxMeeting>,
    @Who() actor: Actor,
    @Origin() { address }: RequestOrigin,
  ) {
    return this.presence.join(actor, params.code, address);
  }
}
