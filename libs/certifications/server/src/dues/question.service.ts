import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@leerspoor/people-server';
import { Clock, TenantDatabase } from '@leerspoor/platform-server';
import { type DueRange } from '@leerspoor/reminders-server';
import { type Question } from './certificate-dues.repository.js';

/** Puts a question of the planner in the words of this domain, on the day it is at the company. */
@Injectable()
export class QuestionService {
  constructor(
    private readonly people: PeopleReader,
    private readonly clock: Clock,
    private readonly database: TenantDatabase,
  ) {}

  /** The same question for all who ask about a range in one piece of work. */
  between(days: DueRange): Promise<Question> {
    return this.database.once(this, days, () => this.ask({ days }));
  }

  certificates(certificateIds: readonly string[]): Promise<Question> {
    return this.ask({ certificateIds });
  }

  of(personIds: readonly string[]): Promise<Question> {
    return this.ask({ personIds });
  }

  private async ask(about: Partial<Question>): Promise<Question> {
    const { zone } = await this.people.calendar();
    return { today: this.clock.today(zone), zone, days: null, certificateIds: null, personIds: null, ...about };
  }
}
