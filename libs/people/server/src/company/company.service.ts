import { Injectable } from '@nestjs/common';
import { type InputOf, type LocalDate } from '@leerspoor/platform-contract';
import { type Company, type Holiday, type updateCompany } from '@leerspoor/people-contract';
import { Audit, Problem } from '@leerspoor/platform-server';
import { changesOf } from '../employee/changes.rules.js';
import { CompanyRepository } from './company.repository.js';
import { companyView } from './company.view.js';
import { publicHolidays } from './public-holidays.rules.js';

/** Settings of the company: its name, its hours, the days it is closed, its languages. */
@Injectable()
export class CompanyService {
  constructor(
    private readonly companies: CompanyRepository,
    private readonly audit: Audit,
  ) {}

  async get(): Promise<Company> {
    return companyView(await this.companies.get(), await this.companies.holidays());
  }

  async update({ version, ...settings }: InputOf<typeof updateCompany>['body']): Promise<Company> {
    const before = await this.get();
    const after = {
      ...settings,
      workDays: [...new Set(settings.workDays)].sort(),
      languages: [...new Set(settings.languages)],
    };
    if (!(await this.companies.change(version, after))) throw Problem.stale();
    await this.record('company.changed', before.id, changesOf(before, after));
    return this.get();
  }

  async addHoliday(holiday: Holiday): Promise<Company> {
    await this.companies.addHolidays([holiday], true);
    return this.changedHolidays({ added: [holiday.day] });
  }

  async addPublicHolidays(year: number): Promise<Company> {
    await this.companies.addHolidays(publicHolidays(year), false);
    return this.changedHolidays({ year });
  }

  async removeHoliday(day: LocalDate): Promise<Company> {
    if (!(await this.companies.removeHoliday(day))) throw Problem.notFound('holiday');
    return this.changedHolidays({ removed: [day] });
  }

  private async changedHolidays(details: Record<string, unknown>): Promise<Company> {
    const company = await this.get();
    await this.record('company.holidays-changed', company.id, details);
    return company;
  }

  private record(action: string, id: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'company', subjectId: id, details });
  }
}
