import { Injectable } from '@nestjs/common';
import { type Outcome } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { reminderPolicy } from '@leerspoor/reminders-contract';
import { type GivenDates, printedExpires, wrongDates } from '../certificate/certificate.rules.js';
import { grouped } from '../grouped.js';
import { PersonService } from '../person/person.service.js';
import { RenewalRepository } from '../renewal/renewal.repository.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { nameOf } from '../type/certificate-type.view.js';
import { type OutcomeDates, outcomeOf } from './outcome.rules.js';

export interface Candidate {
  personId: string;
  type: CertificateTypeEntity;
  from: LocalDate;
  printed: LocalDate | null;
}

/** What documents come to, before anybody decides: the same engine that counts them afterwards. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly earnings: RenewalRepository,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
  ) {}

  async preview(
    actor: Actor,
    { personId, typeId, ...dates }: GivenDates & { personId: string; typeId: string },
  ): Promise<Outcome> {
    const person = await this.people.one(actor, personId);
    const type = await this.types.inUse(typeId);
    const wrong = wrongDates(dates, type, actor.today);
    if (wrong.length > 0) throw Problem.invalid(wrong);
    const candidate = { personId, type, from: dates.obtainedOn, printed: printedExpires(dates, type) };
    const [outcome] = await this.all([candidate], actor.today);
    return {
      ...(outcome as OutcomeDates),
      personName: person.name,
      typeName: nameOf(type, actor.language),
      wording: type.wording,
    };
  }

  /** In the order of the candidates, by one statement however many there are. */
  async all(candidates: readonly Candidate[], today: LocalDate): Promise<OutcomeDates[]> {
    const family = candidates.flatMap(({ type }) => (type.addOnOf === null ? [type.id] : [type.id, type.addOnOf]));
    const people = candidates.map(({ personId }) => personId);
    const earnings = grouped(await this.earnings.earnings(people, family), ({ personId }) => personId);
    return candidates.map(({ personId, type, from, printed }) => {
      const { id, addOnOf, policy, wording, ladder } = type;
      const proposed = { typeId: id, addOnOf, policy, wording, from, printed };
      return outcomeOf(earnings.get(personId) ?? [], proposed, ladder ?? reminderPolicy['certificate-expires'], today);
    });
  }
}
