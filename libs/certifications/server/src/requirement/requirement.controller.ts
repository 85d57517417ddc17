import { Controller } from '@nestjs/common';
import {
  addRequirement,
  changeRequirement,
  endRequirement,
  listRequirements,
  listRuleWords,
  previewRequirement,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { RequirementService } from './requirement.service.js';

@Controller()
export class RequirementController {
  constructor(private readonly requirements: RequirementService) {}

  @Handles(listRequirements)
  list(@Input() { query }: InputOf<typeof listRequirements>, @Who() actor: Actor) {
    return this.requirements.list(actor, query);
  }

  @Handles(listRuleWords)
  words(@Input() _: InputOf<typeof listRuleWords>) {
    return this.requirements.words();
  }

  @Handles(previewRequirement)
  preview(@Input() { body }: InputOf<typeof previewRequirement>, @Who() actor: Actor) {
    return this.requirements.preview(actor, body);
  }

  @Handles(addRequirement)
  add(@Input() { body }: InputOf<typeof addRequirement>, @Who() actor: Actor) {
    return this.requirements.add(actor, body);
  }

  @Handles(changeRequirement)
  change(@Input() { params, body }: InputOf<typeof changeRequirement>, @Who() actor: Actor) {
    return this.requirements.change(actor, params.requirementId, body);
  }

  @Handles(endRequirement)
  end(@Input() { params, body }: InputOf<typeof endRequirement>, @Who() actor: Actor) {
    return this.requirements.end(actor, params.requirementId, body.version, body.endsOn);
  }
}
