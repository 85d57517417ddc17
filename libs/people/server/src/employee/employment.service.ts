import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Employee } from '@leerspoor/people-contract';
import { type Actor, Audit, Problem } from '@leerspoor/platform-server';
import { AccessService } from '../access/access.service.js';
import { EmployeeRepository } from './employee.repository.js';
import { EmployeeService } from './employee.service.js';
import { type Days, overlap } from './status.rules.js';

/** Coming, leaving and coming back. Employments of one person never overlap. */
@Injectable()
export class EmploymentService {
  constructor(
    private readonly people: EmployeeService,
    private readonly employees: EmployeeRepository,
    private readonly access: AccessService,
    private readonly audit: Audit,
  ) {}

  /** A new employment. Card and invitation from before are dead: nobody knows where they have been. */
  async add(actor: Actor, employeeId: string, startsOn: LocalDate): Promise<Employee> {
    const { employments } = await this.people.card(actor, employeeId);
    refuseOverlap({ startsOn, endsOn: null }, employments);
    await this.employees.addEmployment(employeeId, startsOn);
    await this.access.dropPapers(employeeId);
    await this.record('employee.joined', employeeId, { startsOn });
    return this.people.get(actor, employeeId);
  }

  /** Sets or corrects the days. Throws `people.last-admin` when the company would be without an administrator. */
  async change(actor: Actor, employeeId: string, employmentId: string, days: Days): Promise<Employee> {
    const { employments } = await this.people.card(actor, employeeId);
    const before = employments.find(({ id }) => id === employmentId);
    if (!before) throw Problem.notFound('employment');
    refuseOverlap(
      days,
      employments.filter(({ id }) => id !== employmentId),
    );
    if (days.endsOn !== null) await this.access.keepAnAdmin(actor, employeeId);
    await this.employees.changeEmployment(employmentId, days);
    const { startsOn, endsOn } = before;
    await this.record('employee.employment-changed', employeeId, { before: { startsOn, endsOn }, after: days });
    return this.people.get(actor, employeeId);
  }

  private record(action: string, id: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'employee', subjectId: id, personId: id, details });
  }
}

function refuseOverlap(days: Days, others: readonly Days[]): void {
  if (others.some((other) => overlap(days, other)))
    throw Problem.conflict('people.employment-overlap', { fields: [{ path: 'startsOn', code: 'date-range' }] });
}
