import { Injectable } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Preference, type setReminderPreference } from '@leerspoor/reminders-contract';
import { type Actor, Audit, Problem } from '@leerspoor/platform-server';
import { PreferenceRepository, type StoredPreference } from './preference.repository.js';
import { RouteService, standard } from './route.service.js';

type Change = InputOf<typeof setReminderPreference>['body'];

/** How somebody wants to hear of things. */
@Injectable()
export class PreferenceService {
  constructor(
    private readonly preferences: PreferenceRepository,
    private readonly routes: RouteService,
    private readonly audit: Audit,
  ) {}

  async get({ employeeId }: Actor): Promise<Preference> {
    return this.view(employeeId, await this.stored(employeeId));
  }

  /** Throws `reminders.confirm-silence` when mail about legal duties would stop unconfirmed, `stale` when it was changed meanwhile. */
  async set({ employeeId }: Actor, { confirmSilence, ...change }: Change): Promise<Preference> {
    const before = await this.stored(employeeId);
    const silenced = before.email.legal && !change.email.legal;
    if (silenced && !confirmSilence) throw Problem.conflict('reminders.confirm-silence');
    const after = await this.preferences.set(employeeId, change);
    if (!after) throw Problem.stale();
    if (before.email.legal !== after.email.legal) {
      const action = silenced ? 'legal-mail.silenced' : 'legal-mail.resumed';
      await this.audit.record({
        action,
        subjectKind: 'reminder-preference',
        subjectId: employeeId,
        personId: employeeId,
      });
    }
    return this.view(employeeId, after);
  }

  private async stored(employeeId: string): Promise<StoredPreference> {
    return (await this.preferences.of([employeeId])).get(employeeId) ?? standard;
  }

  private async view(employeeId: string, { email, quiet, version }: StoredPreference): Promise<Preference> {
    const { address, refused } = (await this.routes.to([employeeId])).of(employeeId);
    return { email, quiet, address, refused, version };
  }
}
