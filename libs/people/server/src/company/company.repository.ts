import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type Holiday } from '@leerspoor/people-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { CompanyEntity } from './company.entity.js';
import { HolidayEntity } from './holiday.entity.js';

export interface CompanySettings {
  name: string;
  timeZone: string;
  workDays: number[];
  opens: string;
  closes: string;
  languages: Language[];
}

@Injectable()
export class CompanyRepository {
  constructor(private readonly database: TenantDatabase) {}

  async get(): Promise<CompanyEntity> {
    const company = await this.database.table(CompanyEntity).findOne({ where: {} });
    if (!company) throw new Error('A company without settings.');
    return company;
  }

  holidays(): Promise<HolidayEntity[]> {
    return this.database.table(HolidayEntity).find({ order: { day: 'ASC' } });
  }

  /** False when somebody else changed them meanwhile. */
  async change(version: number, settings: CompanySettings): Promise<boolean> {
    const { affected } = await this.database
      .table(CompanyEntity)
      .update({ version }, { ...settings, version: version + 1 });
    if (affected !== 1) return false;
    await this.database.rows(
      sql`update identity.tenant set name = ${settings.name} where id = ${this.database.tenantId}`,
    );
    return true;
  }

  /** Adds days; one that is there gets the new name when `rename` is set, and else stays. */
  async addHolidays(holidays: readonly Holiday[], rename: boolean): Promise<void> {
    for (const { day, name } of holidays) {
      await this.database.rows(sql`
        insert into holiday (day, name) values (${day}, ${name})
        on conflict (tenant_id, day) do update set name = case when ${rename} then excluded.name else holiday.name end`);
    }
  }

  async removeHoliday(day: LocalDate): Promise<boolean> {
    return (await this.database.table(HolidayEntity).delete({ day })).affected === 1;
  }

  /** The registry row and the settings of a new company: the one place where a company is born. */
  async create(name: string): Promise<void> {
    await this.database.rows(sql`insert into identity.tenant (id, name) values (${this.database.tenantId}, ${name})`);
    await this.database.rows(sql`insert into company (id, name) values (${randomUUID()}, ${name})`);
  }
}
