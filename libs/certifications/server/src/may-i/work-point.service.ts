import { Inject, Injectable } from '@nestjs/common';
import { meetsAll, meets, type WorkPoint, type WorkPointDraft } from '@leerspoor/certifications-contract';
import { OutsideLinks } from '@leerspoor/people-server';
import { type Actor, Audit, Clock, CONFIG, type Config, Problem } from '@leerspoor/platform-server';
import { OutsideSettingRepository } from '../gate/outside-setting.repository.js';
import { PersonService } from '../person/person.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { WorkPointRepository, type WorkPointRow } from './work-point.repository.js';
import { groupsOf, workPointView } from './work-point.view.js';

export const atPoint = 'work-point';

/** Machines, vehicles, jobs and areas that ask for certificates, as HR arranges them. */
@Injectable()
export class WorkPointService {
  constructor(
    private readonly points: WorkPointRepository,
    private readonly settings: OutsideSettingRepository,
    private readonly links: OutsideLinks,
    private readonly people: PersonService,
    private readonly types: CertificateTypeService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(
    actor: Actor,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ items: WorkPoint[]; next: string | null; total: number }> {
    const rows = await this.points.page(actor.language, after ?? null, limit);
    const points = rows.slice(0, limit);
    const posters = await this.links.living([atPoint]);
    return {
      items: points.map((point) => workPointView(point, posters.get(point.id) ?? 0)),
      next: rows.length > limit ? (points.at(-1)?.id ?? null) : null,
      total: await this.points.count(),
    };
  }

  async add(actor: Actor, draft: WorkPointDraft): Promise<WorkPoint> {
    await this.check(actor, draft);
    const id = await this.points.insert(draft, actor.employeeId, this.clock.now());
    await this.note('work-point.added', id, { name: draft.name });
    return this.show(actor, id);
  }

  async change(
    actor: Actor,
    id: string,
    { version, ...draft }: WorkPointDraft & { version: number },
  ): Promise<WorkPoint> {
    await this.find(actor, id);
    await this.check(actor, draft);
    if (!(await this.points.update(id, version, draft))) throw Problem.stale();
    await this.note('work-point.changed', id, { name: draft.name });
    return this.show(actor, id);
  }

  async close(actor: Actor, id: string, version: number): Promise<void> {
    const { name } = await this.find(actor, id);
    if (!(await this.points.close(id, version, this.clock.now()))) throw Problem.stale();
    await this.links.end([id], [atPoint]);
    await this.note('work-point.closed', id, { name });
  }

  async poster(actor: Actor, id: string, endOthers: boolean) {
    const point = await this.find(actor, id);
    if (endOthers) await this.links.end([id], [atPoint]);
    const token = await this.links.make({ purpose: atPoint, subjectId: id });
    await this.note('work-point.poster-made', id, { name: point.name, endOthers });
    return {
      companyName: await this.settings.companyName(),
      name: point.name,
      location: point.locationName ?? '',
      url: `${this.config.PUBLIC_URL}/mag-ik/${token}`,
    };
  }

  /** Who may and who may not, of everybody who works here today. */
  async readPeople(actor: Actor, id: string) {
    const point = await this.find(actor, id);
    const groups = groupsOf(point);
    const asked = [...new Set(point.needs.flatMap(({ typeId, alsoIds }) => [typeId, ...alsoIds]))];
    const people = (await this.points.covered(asked, actor.today)).map(({ covered, team, ...person }) => {
      const held = new Set(covered);
      const lacking = groups.filter((group) => !group.some((need) => meets(need, held)));
      return {
        person,
        team,
        may: meetsAll(groups, held),
        lacking: lacking.map((group) => group.map(({ name }) => name)),
      };
    });
    return { point: await this.view(point), people };
  }

  private async check(actor: Actor, { groups, helperIds }: WorkPointDraft): Promise<void> {
    for (const id of new Set(groups.flat())) await this.types.inUse(id);
    await this.people.all(actor, helperIds);
  }

  private async find(actor: Actor, id: string): Promise<WorkPointRow> {
    const point = await this.points.one(id, actor.language);
    if (!point) throw Problem.notFound('work-point');
    return point;
  }

  private async show(actor: Actor, id: string): Promise<WorkPoint> {
    return this.view(await this.find(actor, id));
  }

  private async view(point: WorkPointRow): Promise<WorkPoint> {
    return workPointView(point, (await this.links.living([atPoint])).get(point.id) ?? 0);
  }

  private note(action: string, id: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'work-point', subjectId: id, details });
  }
}
