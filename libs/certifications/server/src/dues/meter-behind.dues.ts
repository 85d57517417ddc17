import { Injectable } from '@nestjs/common';
import { heldOn, meterOf, meterTerm } from '@leerspoor/certifications-contract';
import { type Sql } from '@leerspoor/platform-server';
import { type Due } from '@leerspoor/reminders-contract';
import { type DueRange, DueSource } from '@leerspoor/reminders-server';
import { RenewalRepository } from '../renewal/renewal.repository.js';
import { byPerson, personCycles } from '../renewal/renewal.rules.js';
import { anythingCounts, CertificateDuesRepository, type Question } from './certificate-dues.repository.js';
import { meterDue } from './due.rules.js';
import { QuestionService } from './question.service.js';

/** Hours and points that somebody is behind with. Who is on pace hears nothing; the meter is worked out by the engine. */
@Injectable()
export class MeterBehindDues extends DueSource {
  readonly kind = 'meter-behind';

  constructor(
    private readonly dues: CertificateDuesRepository,
    private readonly facts: RenewalRepository,
    private readonly questions: QuestionService,
  ) {
    super();
  }

  override condition(): Sql {
    return anythingCounts;
  }

  async duesBetween(range: DueRange): Promise<Due[]> {
    return this.answer(await this.questions.between(range));
  }

  async dueNow(subjectIds: readonly string[]): Promise<Due[]> {
    return this.answer(await this.questions.certificates(subjectIds));
  }

  private async answer(question: Question): Promise<Due[]> {
    const cells = await this.dues.counting(question);
    if (cells.length === 0) return [];
    const typeIds = [...new Set(cells.map(({ typeId }) => typeId))];
    const people = byPerson(await this.facts.facts([...new Set(cells.map(({ personId }) => personId))], typeIds));
    return cells.flatMap(({ certificateId, ...cell }) => {
      const facts = people.get(cell.personId);
      const cycle = facts && heldOn(personCycles(facts, []).held.get(cell.typeId) ?? [], question.today);
      const term = cycle && meterTerm(cycle.policy, cycle, question.today);
      if (!term || certificateId === null) return [];
      const activities = facts.activities.filter(({ typeId }) => typeId === cell.typeId);
      const meter = meterOf(cycle.policy, term, activities, question.today);
      return meter?.behind ? [meterDue({ ...cell, certificateId }, meter)] : [];
    });
  }
}
