import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import {
  getReminderPreference,
  getUnsubscription,
  setReminderPreference,
  unsubscribe,
} from '@leerspoor/reminders-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { PreferenceService } from './preference.service.js';
import { StopLinkService } from './stop-link.service.js';

@Controller()
export class PreferenceController {
  constructor(
    private readonly preferences: PreferenceService,
    private readonly stops: StopLinkService,
  ) {}

  @Handles(getReminderPreference)
  get(@Input() _input: InputOf<typeof getReminderPreference>, @Who() actor: Actor) {
    return this.preferences.get(actor);
  }

  @Handles(setReminderPreference)
  set(@Input() { body }: InputOf<typeof setReminderPreference>, @Who() actor: Actor) {
    return this.preferences.set(actor, body);
  }

  @Handles(getUnsubscription)
  look(@Input() { params }: InputOf<typeof getUnsubscription>) {
    return this.stops.look(params.token);
  }

  @Handles(unsubscribe)
  stop(@Input() { params }: InputOf<typeof unsubscribe>) {
    return this.stops.stop(params.token);
  }
}
