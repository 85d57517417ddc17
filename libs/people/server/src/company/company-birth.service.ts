import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Language } from '@leerspoor/platform-contract';
import { Audit, Clock, Problem, TenantDatabase } from '@leerspoor/platform-server';
import { AccountRepository } from '../account/account.repository.js';
import { MembershipRepository } from '../account/membership.repository.js';
import { EmployeeRepository } from '../employee/employee.repository.js';
import { Hasher } from '../sign-in/hasher.js';
import { CompanyRepository } from './company.repository.js';
import { publicHolidays } from './public-holidays.rules.js';

export interface NewCompany {
  companyName: string;
  firstName: string;
  prefix: string;
  lastName: string;
  email: string;
  password: string;
  language: Language;
  /** Employee number of the first person. */
  number?: string;
  /** Runs the installation too: the very first account. */
  platformAdmin?: boolean;
}

export interface BornCompany {
  tenantId: string;
  employeeId: string;
  accountId: string;
  membershipId: string;
}

const zone = 'Europe/Amsterdam';

/** Makes a company with its first person, who is HR and administrator. Not to be called inside another company. */
@Injectable()
export class CompanyBirth {
  constructor(
    private readonly companies: CompanyRepository,
    private readonly employees: EmployeeRepository,
    private readonly accounts: AccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly hasher: Hasher,
    private readonly database: TenantDatabase,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `people.email-taken` when the address has an account. `first` runs in the same transaction, before anything else. */
  async create(company: NewCompany, first: () => Promise<void> = () => Promise.resolve()): Promise<BornCompany> {
    const passwordHash = await this.hasher.hash(company.password);
    const tenantId = randomUUID();
    return this.database.runAs({ tenantId }, async () => {
      await this.companies.create(company.companyName);
      await first();
      const today = this.clock.today(zone);
      const year = Number(today.slice(0, 4));
      await this.companies.addHolidays([...publicHolidays(year), ...publicHolidays(year + 1)], false);
      const account = await this.accounts.create(company.email, passwordHash, company.language);
      if (!account) throw Problem.conflict('people.email-taken', { fields: [{ path: 'email', code: 'taken' }] });
      if (company.platformAdmin) await this.accounts.makePlatformAdmin(account.id);
      const employeeId = await this.employees.add(employeeOf(company, today));
      const { id: membershipId } = await this.memberships.ensure(tenantId, employeeId);
      await this.memberships.open(membershipId, account);
      await this.memberships.setHats(membershipId, ['company-admin', 'hr']);
      await this.audit.record({
        action: 'company.created',
        subjectKind: 'company',
        personId: employeeId,
        details: { name: company.companyName },
      });
      return { tenantId, employeeId, accountId: account.id, membershipId };
    });
  }
}

const employeeOf = (
  { firstName, prefix, lastName, email, language, number = '1' }: NewCompany,
  startsOn: ReturnType<Clock['today']>,
) => ({
  ...{ number, firstName, prefix, lastName, email, language, startsOn },
  ...{
    mobile: null,
    contractType: '',
    weeklyHours: null,
    leadId: null,
    teamId: null,
    locationId: null,
    jobRoleIds: [],
    tags: [],
  },
});
