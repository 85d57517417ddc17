import { Injectable } from '@nestjs/common';
import { Clock, Outbox, type OutgoingMail } from '@leerspoor/platform-server';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { nameOf } from '../type/certificate-type.view.js';
import { type ParticipantRow } from './participant.repository.js';
import { calendarMessage } from './training-calendar.rules.js';
import { trainingLetter, type TrainingNews } from './training-letters.js';
import { TrainingPages } from './training-pages.service.js';
import { type TrainingRow } from './training.repository.js';

/** Tells people of a session by mail, with an entry for their calendar. Who has no address hears it in the app. */
@Injectable()
export class TrainingMail {
  constructor(
    private readonly outbox: Outbox,
    private readonly types: CertificateTypeService,
    private readonly pages: TrainingPages,
    private readonly clock: Clock,
  ) {}

  async tell(training: TrainingRow, people: readonly ParticipantRow[], news: TrainingNews): Promise<void> {
    const type = await this.types.find(training.typeId);
    const letters = people.flatMap((person) =>
      person.email === null
        ? []
        : [this.letter(training, nameOf(type, person.language), { ...person, email: person.email }, news)],
    );
    await this.outbox.queueAll(letters);
  }

  private letter(
    training: TrainingRow,
    typeName: string,
    person: ParticipantRow & { email: string },
    news: TrainingNews,
  ): OutgoingMail {
    const { name, email, firstName, language } = person;
    const method = news === 'invited' || news === 'moved' ? ('REQUEST' as const) : ('CANCEL' as const);
    const url = this.pages.training(training.id);
    const content = calendarMessage({
      ...training,
      method,
      typeName,
      language,
      url,
      stamp: this.clock.now(),
      organizer: { name: training.organiserName, email: training.organiserEmail ?? this.pages.sender },
      attendee: { name, email },
    });
    const letter = trainingLetter({
      ...training,
      news,
      language,
      firstName,
      typeName,
      organiser: training.organiserName,
      reason: training.cancelReason,
      urls: { training: url, certificates: this.pages.certificates },
    });
    const calendar = { method, name: 'training.ics', content };
    return { to: email, toName: name, kind: `certifications.training-${news}`, calendar, ...letter };
  }
}
