import { type Mapping } from '@leerspoor/connections-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type KnownPerson, PersonIndex } from '../match/person.rules.js';
import { CellReader, type StagedRow } from '../row/row.rules.js';
import { fullNameOf } from '../value/name.rules.js';
import { addPeriod, changedEmployee, type DraftRules, newEmployee } from './employee-draft.rules.js';
import { canBeSame, matchEmployee } from './employee-match.rules.js';
import { type EmployeeReading, readEmployeeRow } from './employee-row.rules.js';
import { type EmployeeSnapshot, type EmployeeState, type NamedThing } from './employee-snapshot.js';
import { wouldEnd } from './employment.rules.js';
import { Things } from './things.rules.js';

export interface PlacingInput {
  snapshot: EmployeeSnapshot;
  mapping: Mapping;
  today: LocalDate;
  newId: () => string;
}

/** A person whom the file is about, and the first row that says so. */
export interface Draft {
  reading: EmployeeReading;
  before: EmployeeState | null;
  after: EmployeeState;
}

/** A row and whom it is about: nobody when it is left out, failed, or says again what an earlier one said. */
export interface Placed {
  reading: EmployeeReading;
  draft: Draft | null;
  repeats: boolean;
}

/** Finds out row by row who is meant: somebody who is here, somebody of an earlier row, or somebody new. */
export class Placing {
  readonly rules: DraftRules;
  readonly states: ReadonlyMap<string, EmployeeState>;
  readonly placed: Placed[] = [];
  /** By id of the person. */
  readonly drafts = new Map<string, Draft>();
  private readonly reader: CellReader;
  private readonly here: PersonIndex;
  private readonly byNumber = new Map<string, Draft>();
  private readonly essences = new Map<string, number>();
  private readonly admins: Set<string>;
  private nextNumber: number;

  constructor(private readonly input: PlacingInput) {
    const { snapshot, mapping, today, newId } = input;
    this.reader = new CellReader(mapping, today);
    const things = (known: readonly NamedThing[]) => new Things(known, newId);
    const organisation = {
      teams: things(snapshot.teams),
      locations: things(snapshot.locations),
      jobRoles: things(snapshot.jobRoles),
    };
    this.rules = { organisation, emptyClears: mapping.emptyClears, wholeNames: this.reader.has('name'), today };
    this.states = new Map(snapshot.employees.map((state) => [state.id, state]));
    this.here = new PersonIndex(snapshot.employees.map((state) => this.known(state)));
    this.admins = new Set(snapshot.adminIds);
    this.nextNumber =
      snapshot.employees.reduce(
        (most, { number }) => (/^\d{1,9}$/.test(number) ? Math.max(most, Number(number)) : most),
        0,
      ) + 1;
  }

  known(state: EmployeeState): KnownPerson {
    return { ...state, team: this.rules.organisation.teams.nameOf(state.teamId) };
  }

  /** Takes in rows, in the order of the file. */
  read(rows: readonly StagedRow[]): void {
    for (const row of rows) this.placed.push(this.place(readEmployeeRow(this.reader, row)));
  }

  private place(reading: EmployeeReading): Placed {
    const nobody: Placed = { reading, draft: null, repeats: false };
    const { row, notes } = reading;
    if (row.skip || notes.failed) return nobody;
    const essence = this.reader.essence(row);
    const twin = this.essences.get(essence);
    if (twin !== undefined) {
      notes.notice('same-as-line', null, { line: twin });
      return { ...nobody, repeats: true };
    }
    this.essences.set(essence, row.line);
    const found = matchEmployee(reading, this.here);
    if (notes.failed) return nobody;
    const earlier = found ? this.drafts.get(found.id) : this.byNumber.get(reading.number);
    if (earlier) return { ...nobody, draft: this.again(earlier, reading) };
    return { ...nobody, draft: found ? this.change(found.id, reading) : this.add(reading) };
  }

  /** A second row about one person: another period, or an error that names the first. */
  private again(first: Draft, reading: EmployeeReading): Draft | null {
    const { name, notes } = reading;
    if (canBeSame(name, first.after) && addPeriod(first, reading, notes) && !notes.failed) {
      notes.notice('second-period', 'number', { line: first.reading.row.line });
      return first;
    }
    if (!notes.failed) this.twice(reading, first.after, first.reading.row.line);
    return null;
  }

  private twice(reading: EmployeeReading, other: EmployeeState, line: number): void {
    reading.notes.error('number-twice', 'number', { number: other.number, line, name: fullNameOf(other) });
    this.reader.offerCell(reading.row, 'number', reading.notes);
  }

  private change(id: string, reading: EmployeeReading): Draft | null {
    const before = this.states.get(id) as EmployeeState;
    const after = changedEmployee(before, reading, this.rules);
    if (after === null || !this.keepsAnAdmin(before, after, reading)) return null;
    const holder = after.number === before.number ? undefined : this.holderOf(after.number);
    if (!holder) return this.keep({ reading, before, after });
    this.twice(reading, holder.person, holder.line);
    return null;
  }

  /** The last administrator who can sign in cannot leave by a file. */
  private keepsAnAdmin(before: EmployeeState, after: EmployeeState, { notes }: EmployeeReading): boolean {
    if (!this.admins.has(before.id) || !wouldEnd(before.employments, after.employments)) return true;
    if (this.admins.size > 1) return this.admins.delete(before.id);
    notes.error('last-admin', 'endsOn', { name: fullNameOf(before) });
    return false;
  }

  /** Who has a number already: by an earlier row, or in the company (line 0). */
  private holderOf(number: string): { person: EmployeeState; line: number } | undefined {
    const draft = this.byNumber.get(number);
    if (draft) return { person: draft.after, line: draft.reading.row.line };
    const person = this.states.get(this.here.number(number)?.id ?? '');
    return person && { person, line: 0 };
  }

  private add(reading: EmployeeReading): Draft | null {
    const { notes, name, row } = reading;
    if (name.firstName === '') {
      notes.error('name-missing', 'firstName', { name: name.lastName });
      this.reader.offerCell(row, this.rules.wholeNames ? 'name' : 'firstName', notes);
      return null;
    }
    const number = reading.number || this.madeNumber(reading);
    return number === ''
      ? null
      : this.keep({ reading, before: null, after: newEmployee(this.input.newId(), number, reading, this.rules) });
  }

  private keep(draft: Draft): Draft {
    this.drafts.set(draft.after.id, draft);
    this.byNumber.set(draft.after.number, draft);
    return draft;
  }

  /** A list without numbers gets them; in a list with numbers an empty one is an omission. */
  private madeNumber({ row, notes }: EmployeeReading): string {
    if (this.reader.has('number')) {
      notes.error('number-missing', 'number');
      this.reader.offerCell(row, 'number', notes);
      return '';
    }
    const number = String(this.nextNumber);
    this.nextNumber += 1;
    notes.notice('number-made', 'number', { number });
    return number;
  }
}
