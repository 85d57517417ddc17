import { Injectable } from '@nestjs/common';
import { type Coverage, type CoverageDraft, type CoverageStanding } from '@leerspoor/certifications-contract';
import { reachOf } from '@leerspoor/people-server';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { grouped } from '../grouped.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { type CoverageEntity } from './coverage.entity.js';
import { CoverageRepository } from './coverage.repository.js';
import { coverageView, standingView } from './coverage.view.js';

/** Enough to say since when it is broken. */
const lookBack = 31;

type Change = Omit<CoverageDraft, 'typeId' | 'locationId'> & { version: number };

/** How many people with a certificate each place must have, and how it stands. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly coverages: CoverageRepository,
    private readonly types: CertificateTypeService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, asOf = actor.today, ids: readonly string[] | null = null) {
    const question = { reach: reachOf(actor), asOf, lookBack, ids };
    const rows = await this.coverages.list(question);
    const steps = rows.length === 0 ? [] : await this.coverages.steps(question);
    const ofPlace = grouped(steps, ({ coverageId }) => coverageId);
    return { asOf, items: rows.map((row) => coverageView(row, ofPlace.get(row.id) ?? [], asOf, actor.language)) };
  }

  async preview(actor: Actor, draft: CoverageDraft): Promise<CoverageStanding> {
    await this.check(draft);
    const steps = await this.coverages.stepsAt(draft, { reach: reachOf(actor), asOf: actor.today, lookBack });
    return standingView({ ...draft, endsOn: null }, steps, actor.today);
  }

  async add(actor: Actor, draft: CoverageDraft): Promise<Coverage> {
    await this.check(draft);
    await this.refuseSecond(draft, actor.today, null);
    const id = await this.coverages.insert({ ...draft, madeBy: actor.employeeId, madeAt: this.clock.now() });
    await this.note('coverage.added', id, { ...draft });
    return this.one(actor, id);
  }

  async change(actor: Actor, id: string, { version, ...parts }: Change): Promise<Coverage> {
    const before = await this.find(id);
    if (before.endsOn !== null && before.endsOn < parts.appliesFrom)
      throw Problem.invalid([{ path: 'appliesFrom', code: 'too-big' }]);
    await this.refuseSecond({ ...before, ...parts }, actor.today, id);
    if (!(await this.coverages.update(id, version, parts))) throw Problem.stale();
    await this.note('coverage.changed', id, { typeId: before.typeId, locationId: before.locationId, ...parts });
    return this.one(actor, id);
  }

  async end(actor: Actor, id: string, version: number, endsOn = actor.today): Promise<Coverage> {
    const { typeId, locationId, appliesFrom } = await this.find(id);
    const last = endsOn < appliesFrom ? appliesFrom : endsOn;
    const shown = await this.one(actor, id);
    if (!(await this.coverages.update(id, version, { endsOn: last }))) throw Problem.stale();
    await this.note('coverage.ended', id, { typeId, locationId, endsOn: last });
    return { ...shown, version: version + 1, endsOn: last };
  }

  private async one(actor: Actor, id: string): Promise<Coverage> {
    const [coverage] = (await this.list(actor, actor.today, [id])).items;
    if (!coverage) throw Problem.notFound('coverage');
    return coverage;
  }

  private async find(id: string): Promise<CoverageEntity> {
    const coverage = await this.coverages.find(id);
    if (!coverage) throw Problem.notFound('coverage');
    return coverage;
  }

  private async check({ typeId, locationId }: CoverageDraft): Promise<void> {
    await this.types.inUse(typeId);
    if (!(await this.coverages.hasLocation(locationId))) throw Problem.notFound('location');
  }

  private async refuseSecond(
    coverage: Pick<CoverageEntity, 'typeId' | 'locationId' | 'weekdays'>,
    today: LocalDate,
    except: string | null,
  ): Promise<void> {
    if (await this.coverages.isThere(coverage, today, except)) throw Problem.conflict('certifications.coverage-there');
  }

  private note(action: string, id: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'coverage', subjectId: id, details });
  }
}
