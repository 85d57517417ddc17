import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Employee, type EmployeeChange, type EmployeeDraft, type EmployeeRow } from '@leerspoor/people-contract';
import { type Actor, Audit, Problem } from '@leerspoor/platform-server';
import { AccessService } from '../access/access.service.js';
import { type Reach, reachOf } from '../access/reach.rules.js';
import { changesOf } from './changes.rules.js';
import { type EmployeeFilter, EmployeeListRepository } from './employee-list.repository.js';
import { EmployeeRepository } from './employee.repository.js';
import { employeeRowView, employeeView } from './employee.view.js';
import { ReferenceRepository, type References } from './reference.repository.js';
import { type EmployeeCard } from './employee.row.js';

/** The record of a person is open to the person, to those above in the line, to HR, and to administrators (who give access). */
const keepers = ['hr', 'company-admin'];

@Injectable()
export class EmployeeService {
  constructor(
    private readonly employees: EmployeeRepository,
    private readonly lists: EmployeeListRepository,
    private readonly references: ReferenceRepository,
    private readonly access: AccessService,
    private readonly audit: Audit,
  ) {}

  async list(
    actor: Actor,
    filter: EmployeeFilter,
  ): Promise<{ items: EmployeeRow[]; next: string | null; total: number | null }> {
    const reach = reachOf(actor, keepers);
    const rows = await this.lists.page(filter, reach, actor.today);
    const items = rows.slice(0, filter.limit).map((row) => employeeRowView(row, actor.today));
    const next = rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null;
    if (filter.after) return { items, next, total: null };
    return { items, next, total: next === null ? items.length : await this.lists.count(filter, reach, actor.today) };
  }

  async get(actor: Actor, id: string): Promise<Employee> {
    return this.view(actor, await this.card(actor, id));
  }

  async create(actor: Actor, draft: EmployeeDraft): Promise<Employee> {
    await this.check(draft);
    const id = await this.employees.add(draft);
    await this.record('employee.created', id, { startsOn: draft.startsOn });
    return this.get(actor, id);
  }

  /** Throws `stale` when somebody else was first, `people.lead-cycle` when the line would bite its tail. */
  async update(actor: Actor, id: string, change: EmployeeChange): Promise<Employee> {
    const before = await this.card(actor, id);
    await this.check(change);
    await this.keepLine(before, change.leadId);
    if (!(await this.employees.change(id, change))) throw Problem.stale();
    const changes = changesOf(
      { ...before, jobRoleIds: before.jobRoles.map((role) => role.id).sort() },
      { ...change, version: before.version, jobRoleIds: [...change.jobRoleIds].sort() },
    );
    await this.record('employee.changed', id, changes);
    return this.get(actor, id);
  }

  /** The person as stored, within reach. Throws `not-found`. */
  async card(actor: Actor, id: string, reach: Reach = reachOf(actor, keepers)): Promise<EmployeeCard> {
    const card = await this.employees.card(id, reach, actor.today);
    if (!card) throw Problem.notFound('employee');
    return card;
  }

  async view(actor: Actor, card: EmployeeCard): Promise<Employee> {
    const access = actor.permissions.has('access.edit') ? await this.access.of(card.id) : null;
    return employeeView(card, actor.today, access);
  }

  private async check(references: References): Promise<void> {
    const missing = await this.references.missing(references);
    if (missing.length > 0) throw Problem.invalid(missing.map((path) => ({ path, code: 'unknown' })));
  }

  private async keepLine(before: EmployeeCard, leadId: string | null): Promise<void> {
    if (leadId === null || leadId === before.leadId) return;
    await this.references.holdLine();
    if (await this.references.leadsTo(leadId, before.id))
      throw Problem.conflict('people.lead-cycle', { fields: [{ path: 'leadId', code: 'choice' }] });
  }

  private record(
    action: string,
    id: string,
    details: Record<string, unknown> | { startsOn: LocalDate },
  ): Promise<void> {
    return this.audit.record({ action, subjectKind: 'employee', subjectId: id, personId: id, details });
  }
}
