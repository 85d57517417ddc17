import { Injectable } from '@nestjs/common';
import { type Absence, type AbsenceDraft } from '@leerspoor/people-contract';
import { type Actor, Audit, Problem } from '@leerspoor/platform-server';
import { reachOf } from '../access/reach.rules.js';
import { EmployeeRepository } from '../employee/employee.repository.js';
import { overlap } from '../employee/status.rules.js';
import { type AbsenceRow, AbsenceRepository } from './absence.repository.js';

/** Being away, and who stands in: for oneself, one's own people, or (HR) anybody. */
@Injectable()
export class AbsenceService {
  constructor(
    private readonly absences: AbsenceRepository,
    private readonly employees: EmployeeRepository,
    private readonly audit: Audit,
  ) {}

  async add(actor: Actor, employeeId: string, draft: AbsenceDraft): Promise<Absence> {
    await this.check(actor, employeeId, null, draft);
    const id = await this.absences.add(employeeId, draft);
    return this.recorded('absence.added', employeeId, id, draft);
  }

  async change(actor: Actor, employeeId: string, absenceId: string, draft: AbsenceDraft): Promise<Absence> {
    await this.mustReach(actor, employeeId);
    await this.one(employeeId, absenceId);
    await this.check(actor, employeeId, absenceId, draft);
    await this.absences.change(absenceId, draft);
    return this.recorded('absence.changed', employeeId, absenceId, draft);
  }

  async remove(actor: Actor, employeeId: string, absenceId: string): Promise<void> {
    await this.mustReach(actor, employeeId);
    const { startsOn, endsOn } = await this.one(employeeId, absenceId);
    await this.absences.remove(absenceId);
    await this.record('absence.removed', employeeId, absenceId, { startsOn, endsOn });
  }

  private async check(actor: Actor, employeeId: string, absenceId: string | null, draft: AbsenceDraft): Promise<void> {
    await this.mustReach(actor, employeeId);
    const { standInId } = draft;
    const known =
      standInId === null || (standInId !== employeeId && (await this.employees.exists(standInId, { kind: 'all' })));
    if (!known) throw Problem.invalid([{ path: 'standInId', code: 'unknown' }]);
    const others = await this.absences.others(employeeId, absenceId);
    if (others.some((other) => overlap(draft, other)))
      throw Problem.conflict('people.absence-overlap', { fields: [{ path: 'startsOn', code: 'date-range' }] });
  }

  private async mustReach(actor: Actor, employeeId: string): Promise<void> {
    if (!(await this.employees.exists(employeeId, reachOf(actor)))) throw Problem.notFound('employee');
  }

  private async one(employeeId: string, absenceId: string): Promise<AbsenceRow> {
    const row = await this.absences.one(absenceId, employeeId);
    if (!row) throw Problem.notFound('absence');
    return row;
  }

  private async recorded(
    action: string,
    employeeId: string,
    absenceId: string,
    { startsOn, endsOn }: AbsenceDraft,
  ): Promise<Absence> {
    await this.record(action, employeeId, absenceId, { startsOn, endsOn });
    const row = await this.one(employeeId, absenceId);
    return { id: row.id, startsOn: row.startsOn, endsOn: row.endsOn, standIn: row.standIn };
  }

  private record(
    action: string,
    employeeId: string,
    absenceId: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record({ action, subjectKind: 'absence', subjectId: absenceId, personId: employeeId, details });
  }
}
