import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import {
  createJobRole,
  createLocation,
  type Label,
  listJobRoles,
  listLocations,
  listTags,
  updateJobRole,
  updateLocation,
} from '@leerspoor/people-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { LabelService } from './label.service.js';

@Controller()
export class LabelController {
  constructor(private readonly labels: LabelService) {}

  @Handles(listLocations)
  locations(@Input() { query }: InputOf<typeof listLocations>, @Who() actor: Actor): Promise<Label[]> {
    return this.labels.list(actor, 'location', query.archived ?? false);
  }

  @Handles(createLocation)
  createLocation(@Input() { body }: InputOf<typeof createLocation>, @Who() actor: Actor): Promise<Label> {
    return this.labels.create(actor, 'location', body.name);
  }

  @Handles(updateLocation)
  updateLocation(@Input() { params, body }: InputOf<typeof updateLocation>, @Who() actor: Actor): Promise<Label> {
    return this.labels.update(actor, 'location', params.locationId, body);
  }

  @Handles(listJobRoles)
  jobRoles(@Input() { query }: InputOf<typeof listJobRoles>, @Who() actor: Actor): Promise<Label[]> {
    return this.labels.list(actor, 'job-role', query.archived ?? false);
  }

  @Handles(createJobRole)
  createJobRole(@Input() { body }: InputOf<typeof createJobRole>, @Who() actor: Actor): Promise<Label> {
    return this.labels.create(actor, 'job-role', body.name);
  }

  @Handles(updateJobRole)
  updateJobRole(@Input() { params, body }: InputOf<typeof updateJobRole>, @Who() actor: Actor): Promise<Label> {
    return this.labels.update(actor, 'job-role', params.jobRoleId, body);
  }

  @Handles(listTags)
  tags(@Input() _: InputOf<typeof listTags>, @Who() actor: Actor) {
    return this.labels.tags(actor);
  }
}
