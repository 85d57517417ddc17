import { Injectable } from '@nestjs/common';
import { isDerived, type Outcome } from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { reminderPolicy } from '@leerspoor/reminders-contract';
import { type GivenDates, printedExpires, wrongDates } from '../certificate/certificate.rules.js';
import { grouped } from '../grouped.js';
import { PersonService } from '../person/person.service.js';
import { RenewalRepository } from '../renewal/renewal.repository.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { CertificateTypeRepository } from '../type/certificate-type.repository.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { nameOf } from '../type/certificate-type.view.js';
import { type OutcomeDates, outcomeOf } from './outcome.rules.js';

export interface Candidate {
  personId: string;
  type: CertificateTypeEntity;
  from: LocalDate;
  printed: LocalDate | null;
}

type Counted = OutcomeDates & Pick<Outcome, 'lacking'>;

/** What documents come to, before anybody decides: the same engine that counts them afterwards. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly earnings: RenewalRepository,
    private readonly types: CertificateTypeService,
    private readonly typeRows: CertificateTypeRepository,
    private readonly people: PersonService,
  ) {}

  async preview(
    actor: Actor,
    { personId, typeId, ...dates }: GivenDates & { personId: string; typeId: string },
  ): Promise<Outcome> {
    const person = await this.people.one(actor, personId);
    const type = await this.types.inUse(typeId);
    if (isDerived(type.policy)) throw Problem.conflict('certifications.derived');
    const wrong = wrongDates(dates, type, actor.today);
    if (wrong.length > 0) throw Problem.invalid(wrong);
    const candidate = { personId, type, from: dates.obtainedOn, printed: printedExpires(dates, type) };
    const [outcome] = await this.all([candidate], actor.today, actor.language);
    return {
      ...(outcome as Counted),
      personName: person.name,
      typeName: nameOf(type, actor.language),
      wording: type.wording,
    };
  }

  /** In the order of the candidates, by three statements however many there are. */
  async all(candidates: readonly Candidate[], today: LocalDate, language: Language): Promise<Counted[]> {
    const family = candidates.flatMap(({ type }) => (type.addOnOf === null ? [type.id] : [type.id, type.addOnOf]));
    const people = candidates.map(({ personId }) => personId);
    const earnings = grouped(await this.earnings.earnings(people, family), ({ personId }) => personId);
    const activities = await this.earnings.activities(people, family);
    const obtained = candidates.map(({ personId, type, from }) => ({ personId, typeId: type.id, from }));
    const lacking = await this.typeRows.lacking(obtained);
    return candidates.map(({ personId, type, from, printed }, at) => {
      const { id, addOnOf, policy, wording, ladder } = type;
      const proposed = { typeId: id, addOnOf, policy, wording, from, printed };
      const own = activities.filter((activity) => activity.personId === personId && activity.typeId === id);
      return {
        ...outcomeOf(
          earnings.get(personId) ?? [],
          own,
          proposed,
          ladder ?? reminderPolicy['certificate-expires'],
          today,
        ),
        lacking: lacking.filter((lack) => lack.at === at).map((lack) => nameOf(lack, language)),
      };
    });
  }
}
