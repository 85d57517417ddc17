import { fold } from '@leerspoor/platform-contract';
import { type NamedThing } from './employee-snapshot.js';

/** Teams, locations or job roles by name: the one that is here, or one that will be made. */
export class Things {
  private readonly byName = new Map<string, NamedThing>();
  private readonly byId = new Map<string, string>();
  readonly made: NamedThing[] = [];

  constructor(
    known: readonly NamedThing[],
    private readonly newId: () => string,
  ) {
    for (const thing of known) {
      this.byName.set(fold(thing.name), thing);
      this.byId.set(thing.id, thing.name);
    }
  }

  /** Null for a name without letters or digits. */
  idFor(name: string): string | null {
    const key = fold(name);
    if (key === '') return null;
    const known = this.byName.get(key);
    if (known) return known.id;
    const thing = { id: this.newId(), name };
    this.byName.set(key, thing);
    this.byId.set(thing.id, name);
    this.made.push(thing);
    return thing.id;
  }

  nameOf(id: string | null): string {
    return id === null ? '' : (this.byId.get(id) ?? '');
  }

  /** Those that somebody still points at; a row that fails after all must not leave a team behind. */
  needed(used: ReadonlySet<string>): NamedThing[] {
    return this.made.filter(({ id }) => used.has(id));
  }
}
