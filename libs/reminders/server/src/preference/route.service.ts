import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@leerspoor/people-server';
import { type QuietHours } from '@leerspoor/reminders-contract';
import { Outbox } from '@leerspoor/platform-server';
import { type Route } from '../digest/digest.rules.js';
import { PreferenceRepository, type StoredPreference } from './preference.repository.js';

/** How several people can and want to be reached. */
export interface Routes {
  of(employeeId: string): Route & { quiet: QuietHours | null };
}

/** What counts for who never chose anything. */
export const standard: StoredPreference = {
  email: { legal: true, normal: true, nudge: true },
  quiet: null,
  version: 0,
};

/** Address, refusals and wishes together: three statements. */
@Injectable()
export class RouteService {
  constructor(
    private readonly people: PeopleReader,
    private readonly preferences: PreferenceRepository,
    private readonly outbox: Outbox,
  ) {}

  async to(employeeIds: readonly string[]): Promise<Routes> {
    const contacts = await this.people.reachability(employeeIds);
    const preferences = await this.preferences.of(employeeIds);
    const refusals = await this.outbox.refusals(
      [...contacts.values()].flatMap(({ email }) => (email === null ? [] : [email])),
    );
    return {
      of: (id) => {
        const address = contacts.get(id)?.email ?? null;
        const { email, quiet } = preferences.get(id) ?? standard;
        return { address, refused: address !== null && refusals.has(address), email, quiet };
      },
    };
  }
}
