import { Controller } from '@nestjs/common';
import {
  addCoverage,
  changeCoverage,
  endCoverage,
  listCoverage,
  previewCoverage,
} from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { CoverageService } from './coverage.service.js';

@Controller()
export class CoverageController {
  constructor(private readonly coverages: CoverageService) {}

  @Handles(listCoverage)
  list(@Input() { query }: InputOf<typeof listCoverage>, @Who() actor: Actor) {
    return this.coverages.list(actor, query.asOf);
  }

  @Handles(previewCoverage)
  preview(@Input() { body }: InputOf<typeof previewCoverage>, @Who() actor: Actor) {
    return this.coverages.preview(actor, body);
  }

  @Handles(addCoverage)
  add(@Input() { body }: InputOf<typeof addCoverage>, @Who() actor: Actor) {
    return this.coverages.add(actor, body);
  }

  @Handles(changeCoverage)
  change(@Input() { params, body }: InputOf<typeof changeCoverage>, @Who() actor: Actor) {
    return this.coverages.change(actor, params.coverageId, body);
  }

  @Handles(endCoverage)
  end(@Input() { params, body }: InputOf<typeof endCoverage>, @Who() actor: Actor) {
    return this.coverages.end(actor, params.coverageId, body.version, body.endsOn);
  }
}
