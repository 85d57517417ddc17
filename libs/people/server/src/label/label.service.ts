import { Injectable } from '@nestjs/common';
import { type Label } from '@leerspoor/people-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { changesOf } from '../employee/changes.rules.js';
import { type LabelKind, LabelRepository } from './label.repository.js';

/** Locations and job roles: lists of names that people carry. */
@Injectable()
export class LabelService {
  constructor(
    private readonly labels: LabelRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, kind: LabelKind, archived: boolean): Promise<Label[]> {
    return this.labels.all(kind, actor.today, archived);
  }

  async create(actor: Actor, kind: LabelKind, name: string): Promise<Label> {
    const id = await this.labels.add(kind, name);
    await this.record(kind, 'created', id, { name });
    return this.one(actor, kind, id);
  }

  /** Throws `people.in-use` when one is archived that people who work here carry, or `people.name-taken`. */
  async update(
    actor: Actor,
    kind: LabelKind,
    id: string,
    { name, archived }: { name: string; archived: boolean },
  ): Promise<Label> {
    const before = await this.one(actor, kind, id);
    if (archived && !before.archived && before.people > 0)
      throw Problem.conflict('people.in-use', { values: { people: before.people } });
    await this.labels.change(kind, id, name, archived ? this.clock.now() : null);
    await this.record(kind, 'changed', id, changesOf({ ...before }, { name, archived }));
    return this.one(actor, kind, id);
  }

  tags(actor: Actor): Promise<{ tag: string; people: number }[]> {
    return this.labels.tags(actor.today);
  }

  private async one(actor: Actor, kind: LabelKind, id: string): Promise<Label> {
    const label = (await this.labels.all(kind, actor.today, true)).find((one) => one.id === id);
    if (!label) throw Problem.notFound(kind);
    return label;
  }

  private record(
    kind: LabelKind,
    what: 'created' | 'changed',
    id: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record({ action: `${kind}.${what}`, subjectKind: kind, subjectId: id, details });
  }
}
