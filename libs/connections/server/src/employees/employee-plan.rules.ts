import { type FieldChange, type ImportNotice, type RowKind } from '@leerspoor/connections-contract';
import { type RowOutcome, type StagedRow } from '../row/row.rules.js';
import { fullNameOf } from '../value/name.rules.js';
import { changesBetween, type Names } from './employee-diff.rules.js';
import { type Placed, Placing, type PlacingInput } from './employee-placing.rules.js';
import { settleEmails, settleLeads } from './employee-settling.rules.js';
import { type EmployeeWrite, type NamedThing } from './employee-snapshot.js';
import { worksOrComes, wouldEnd } from './employment.rules.js';

export interface EmployeePlanInput extends PlacingInput {
  /** Number of the person meant by a text in the lead column, by folded text. */
  leads: ReadonlyMap<string, string>;
}

export interface MadeThings {
  teams: NamedThing[];
  locations: NamedThing[];
  jobRoles: NamedThing[];
}

/** More than this share of the people who work here must be confirmed to end (security H4). */
const endingShare = 0.2;
const mostNames = 8;

/**
 * Everything a list of people amounts to, worked out without changing anything: the dry run shows it, applying it writes it.
 * Give it all rows (in any number of batches), settle it, and ask for the outcomes.
 */
export class EmployeePlan {
  private readonly placing: Placing;
  private readonly names: Names;

  constructor(private readonly input: EmployeePlanInput) {
    this.placing = new Placing(input);
    const { teams, locations, jobRoles } = this.placing.rules.organisation;
    this.names = {
      team: (id) => teams.nameOf(id),
      location: (id) => locations.nameOf(id),
      jobRole: (id) => jobRoles.nameOf(id),
      person: (id) => this.nameOf(id),
    };
  }

  private nameOf(id: string | null): string {
    const state = id === null ? undefined : (this.placing.drafts.get(id)?.after ?? this.placing.states.get(id));
    return state ? fullNameOf(state) : '';
  }

  read(rows: readonly StagedRow[]): void {
    this.placing.read(rows);
  }

  /**
   * Run to its end when every row is in: finds leads, breaks circles, and sees to it that no address is given twice. Goes
   * step by step, so that others can have their turn in between.
   */
  *settle(): Generator<void> {
    settleEmails(this.placing);
    yield* settleLeads(this.placing, this.input.leads);
  }

  /** What happens to each row, in the order of the file. */
  *outcomes(): Generator<RowOutcome> {
    for (const placed of this.placing.placed) yield this.outcome(placed);
  }

  private outcome(placed: Placed): RowOutcome {
    const { reading, draft } = placed;
    const changes =
      draft?.before && draft.reading === reading ? changesBetween(draft.before, draft.after, this.names) : [];
    const shown = draft?.after ?? { ...reading.name, number: reading.number };
    return {
      line: reading.row.line,
      kind: kindOf(placed, changes),
      messages: reading.notes.messages,
      changes,
      remedies: reading.row.skip ? [] : reading.notes.remedies,
      subject: { number: shown.number || null, person: fullNameOf(shown) || null, certificate: null, reminder: null },
    };
  }

  /** Everybody who is added or changed; `line` is the row that tells so. */
  writes(): (EmployeeWrite & { line: number })[] {
    return [...this.placing.drafts.values()]
      .filter(({ before, after }) => before === null || changesBetween(before, after, this.names).length > 0)
      .map(({ before, after, reading }) => ({ ...after, isNew: before === null, line: reading.row.line }));
  }

  /** Which fields of whom get another value, by id of the person; for the audit trail, which keeps no values. */
  changedFields(): Map<string, string[]> {
    const changed = new Map<string, string[]>();
    for (const { before, after } of this.placing.drafts.values()) {
      if (before !== null)
        changed.set(
          after.id,
          changesBetween(before, after, this.names).map(({ field }) => field),
        );
    }
    return changed;
  }

  /** Teams, locations and job roles that have to be made. */
  made(): MadeThings {
    const states = [...this.placing.drafts.values()].map(({ after }) => after);
    const used = new Set(
      states.flatMap(({ teamId, locationId, jobRoleIds }) => [teamId ?? '', locationId ?? '', ...jobRoleIds]),
    );
    const { teams, locations, jobRoles } = this.placing.rules.organisation;
    return { teams: teams.needed(used), locations: locations.needed(used), jobRoles: jobRoles.needed(used) };
  }

  private atWork() {
    return [...this.placing.states.values()].filter(({ employments }) => worksOrComes(employments, this.input.today));
  }

  /** How many people would stop working here, when that is so many that it must be confirmed. */
  endings(): { people: number; percent: number } | null {
    const working = this.atWork().length;
    const people = [...this.placing.drafts.values()].filter(
      ({ before, after }) => before !== null && wouldEnd(before.employments, after.employments),
    ).length;
    return people > working * endingShare ? { people, percent: Math.round((people / working) * 100) } : null;
  }

  notices(): ImportNotice[] {
    const made = this.made();
    const absent = this.atWork().filter(({ id }) => !this.placing.drafts.has(id)).length;
    const damaged = this.placing.placed.filter(({ reading }) =>
      reading.notes.messages.some(({ code }) => code === 'name-damaged' || code === 'email-damaged'),
    ).length;
    return [
      ...counted('damaged-letters', 'rows', damaged),
      ...listed('new-teams', made.teams),
      ...listed('new-locations', made.locations),
      ...listed('new-job-roles', made.jobRoles),
      ...counted('not-in-file', 'people', absent),
    ];
  }
}

function counted(code: ImportNotice['code'], what: string, count: number): ImportNotice[] {
  return count === 0 ? [] : [{ code, values: { [what]: count } }];
}

/** A notice that names the first of a list. */
export function listed(code: ImportNotice['code'], things: readonly { name: string }[]): ImportNotice[] {
  const names = things.slice(0, mostNames).map(({ name }) => name);
  return things.length === 0 ? [] : [{ code, values: { count: things.length, names: names.join(', ') } }];
}

function kindOf({ reading, draft, repeats }: Placed, changes: readonly FieldChange[]): RowKind {
  if (reading.row.skip) return 'skipped';
  if (repeats) return 'unchanged';
  if (draft === null || reading.notes.failed) return 'error';
  if (draft.before === null) return 'new';
  return draft.reading !== reading || changes.length > 0 ? 'changed' : 'unchanged';
}
