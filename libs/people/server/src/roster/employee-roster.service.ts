import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { Audit } from '@leerspoor/platform-server';
import { AccessService } from '../access/access.service.js';
import { RosterRepository, type ThingTable } from './roster.repository.js';
import { RosterUndoRepository } from './roster-undo.repository.js';
import {
  type EmployeeImage,
  type EmployeeTrace,
  type RosterSnapshot,
  type RosterThings,
  type RosterWrite,
} from './roster.js';

/** What a bulk change made or took back into use besides people; to be given back to `restoreThings`. */
export interface ThingTrace {
  made: Record<ThingTable, string[]>;
  revived: Record<ThingTable, { id: string; archivedAt: string }[]>;
}

const kinds: readonly ThingTable[] = ['team', 'location', 'job_role'];

/** What the audit trail says about one person. */
export type AuditNote = (id: string) => Record<string, unknown>;

interface Ended {
  ends_on: string | null;
}

/**
 * People in bulk, for imports and connections: thousands in one transaction, in batches of about a thousand. Everything it
 * does can be put back exactly, as long as nobody touched it since.
 */
@Injectable()
export class EmployeeRoster {
  constructor(
    private readonly roster: RosterRepository,
    private readonly undo: RosterUndoRepository,
    private readonly access: AccessService,
    private readonly audit: Audit,
  ) {}

  /** Everybody and everything they belong to. With `hold` nobody else changes people until the transaction ends. */
  async snapshot(today: LocalDate, { hold = false } = {}): Promise<RosterSnapshot> {
    if (hold) await this.roster.hold();
    return {
      employees: await this.roster.employees(),
      teams: await this.roster.things('team'),
      locations: await this.roster.things('location'),
      jobRoles: await this.roster.things('job_role'),
      adminIds: await this.roster.adminIds(today),
    };
  }

  /** Nobody else changes people until the transaction ends. */
  async hold(): Promise<void> {
    await this.roster.hold();
  }

  /** Makes what people will belong to; of what is `used`, takes archived ones back into use. Call before `applyBatch`. */
  async applyThings(made: RosterThings, used: ReadonlySet<string>): Promise<ThingTrace> {
    const things = { team: made.teams, location: made.locations, job_role: made.jobRoles };
    const trace: ThingTrace = {
      made: { team: [], location: [], job_role: [] },
      revived: { team: [], location: [], job_role: [] },
    };
    for (const kind of kinds) {
      await this.roster.addThings(kind, things[kind]);
      trace.made[kind] = things[kind].map(({ id }) => id);
      trace.revived[kind] = await this.roster.revive(kind, [...used]);
    }
    return trace;
  }

  /** What is stored about these people. */
  images(ids: readonly string[]): Promise<Map<string, EmployeeImage>> {
    return this.roster.images(ids);
  }

  /**
   * Lets go of the addresses and numbers of those who will be changed, so that two people can swap them. Call it for all of
   * them, in batches, before the first is changed.
   */
  async prepare(ids: readonly string[]): Promise<void> {
    await this.roster.free(ids);
  }

  /**
   * Adds and changes people. Give them in `arrivalOrder`, without a circle among the leads. `before` holds the images of those
   * who are changed; `note` tells the audit trail what changed and why.
   */
  async applyBatch(
    writes: readonly RosterWrite[],
    before: ReadonlyMap<string, EmployeeImage>,
    note: AuditNote,
  ): Promise<void> {
    const added = writes.filter(({ isNew }) => isNew);
    const changed = writes.filter(({ isNew }) => !isNew);
    if (added.length > 0) await this.roster.insert(added);
    if (changed.length > 0) await this.roster.update(changed);
    await this.roster.setEmployments(writes);
    await this.roster.setJobRoles(writes);
    for (const write of changed) if (comesBack(write, before.get(write.id))) await this.access.dropPapers(write.id);
    await this.audit.recordAll(
      writes.map(({ id, isNew }) => ({
        action: isNew ? 'employee.created' : 'employee.changed',
        subjectKind: 'employee',
        subjectId: id,
        personId: id,
        details: note(id),
      })),
    );
  }

  /** Of these people, those about whom nothing has changed since: only they can be put back. */
  async untouched(traces: readonly EmployeeTrace[]): Promise<string[]> {
    const now = await this.roster.images(traces.map(({ id }) => id));
    return traces.filter(({ id, after }) => isDeepStrictEqual(now.get(id), after)).map(({ id }) => id);
  }

  /** First step of putting back, in batches for all who are put back: lets go of what is unique and of who leads them. */
  async loosen(traces: readonly EmployeeTrace[]): Promise<void> {
    await this.undo.loosen(traces.map(({ id }) => id));
    await this.undo.unlink(traces.flatMap(({ id, before }) => (before === null ? [] : [id])));
  }

  /** Second step, in batches of those who were changed: they are again as they were, but for their leads. */
  async restoreBatch(traces: readonly EmployeeTrace[], note: AuditNote): Promise<void> {
    await this.undo.putBack(imagesBefore(traces));
    await this.undo.putPartsBack(
      traces.map(({ id }) => id),
      imagesBefore(traces),
    );
    await this.trail(
      traces.map(({ id }) => id),
      'employee.changed',
      note,
    );
  }

  /** Third step, in batches: the leads of those who were changed. */
  async restoreLeads(traces: readonly EmployeeTrace[]): Promise<void> {
    await this.undo.putLeadsBack(imagesBefore(traces));
  }

  /**
   * Last step, in batches of those who were added, in the order of `removalOrder`: removes them. Whoever is referred to by
   * now stays as they are; answers who went.
   */
  async removeBatch(traces: readonly EmployeeTrace[], note: AuditNote): Promise<Set<string>> {
    const removed = new Set(
      await this.undo.remove(
        'employee',
        traces.map(({ id }) => id),
      ),
    );
    await this.undo.keepUnique(traces.filter(({ id }) => !removed.has(id)).map(({ after }) => after));
    await this.trail([...removed], 'employee.removed', note);
    return removed;
  }

  /** Removes what was made, and puts away what was taken back into use, as far as nobody uses it; `inUse` names what others use. */
  async restoreThings({ made, revived }: ThingTrace, inUse: ReadonlySet<string>): Promise<void> {
    for (const kind of kinds) {
      await this.undo.remove(
        kind,
        made[kind].filter((id) => !inUse.has(id)),
      );
      await this.roster.retire(kind, revived[kind]);
    }
  }

  private trail(ids: readonly string[], action: string, note: AuditNote): Promise<void> {
    return this.audit.recordAll(
      ids.map((id) => ({ action, subjectKind: 'employee', subjectId: id, personId: id, details: note(id) })),
    );
  }
}

const imagesBefore = (traces: readonly EmployeeTrace[]) =>
  traces.flatMap(({ before }) => (before === null ? [] : [before]));

/** Somebody whose work had ended gets a new employment: old card and invitation stay dead, nobody knows where they have been. */
function comesBack({ employments }: RosterWrite, before: EmployeeImage | undefined): boolean {
  const known = (before?.['employments'] ?? []) as Ended[];
  return known.length > 0 && employments.length > known.length && known.every(({ ends_on }) => ends_on !== null);
}
