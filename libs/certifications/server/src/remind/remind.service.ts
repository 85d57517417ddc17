import { Injectable } from '@nestjs/common';
import { type remindPeople } from '@leerspoor/certifications-contract';
import { type InputOf, type ReplyOf } from '@leerspoor/platform-contract';
import { type Actor } from '@leerspoor/platform-server';
import { NudgeService } from '@leerspoor/reminders-server';
import { CertificateDuesRepository } from '../dues/certificate-dues.repository.js';
import { expiryDue, lackDue } from '../dues/due.rules.js';
import { QuestionService } from '../dues/question.service.js';
import { PersonService } from '../person/person.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';

/** Several people at once: what each has to do is worked out here, who hears it is up to reminders. */
@Injectable()
export class RemindService {
  constructor(
    private readonly people: PersonService,
    private readonly types: CertificateTypeService,
    private readonly questions: QuestionService,
    private readonly facts: CertificateDuesRepository,
    private readonly nudges: NudgeService,
  ) {}

  async remind(
    actor: Actor,
    { personIds, typeId, message }: InputOf<typeof remindPeople>['body'],
  ): Promise<ReplyOf<typeof remindPeople>> {
    const people = await this.people.all(actor, personIds);
    if (typeId !== null) await this.types.inUse(typeId);
    const ids = people.map(({ id }) => id);
    const { expiring, lacking } = await this.facts.toDo(await this.questions.of(ids), typeId);
    const dues = [
      ...expiring.flatMap(({ certificateId, ...cell }) =>
        certificateId === null ? [] : [expiryDue({ ...cell, certificateId })],
      ),
      ...lacking.map(lackDue),
    ];
    const said = new Map((await this.nudges.sendAll(actor, ids, dues, message)).map((one) => [one.personId, one]));
    return {
      people: people.flatMap(({ id, name }) => {
        const one = said.get(id);
        return one ? [{ person: { id, name }, outcome: one.outcome, againOn: one.againOn }] : [];
      }),
    };
  }
}
