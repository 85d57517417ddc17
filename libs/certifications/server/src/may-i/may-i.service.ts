import { Injectable } from '@nestjs/common';
import {
  type MayI,
  meets,
  meetsAll,
  type OutsidePoint,
  reasonOf,
  type StandingLine,
} from '@leerspoor/certifications-contract';
import { OutsideLinks } from '@leerspoor/people-server';
import { type Language } from '@leerspoor/platform-contract';
import { type Actor } from '@leerspoor/platform-server';
import { StandingRepository } from '../cell/standing.repository.js';
import { OutsideSettingRepository } from '../gate/outside-setting.repository.js';
import { PersonRepository } from '../person/person.repository.js';
import { type NeedRow, WorkPointRepository, type WorkPointRow } from './work-point.repository.js';
import { atPoint } from './work-point.service.js';
import { groupsOf, outsidePointView } from './work-point.view.js';

/** What somebody reads who scans the poster of a work point. */
@Injectable()
export class MayIService {
  constructor(
    private readonly links: OutsideLinks,
    private readonly points: WorkPointRepository,
    private readonly standings: StandingRepository,
    private readonly settings: OutsideSettingRepository,
    private readonly people: PersonRepository,
  ) {}

  /** Without signing in: nothing of it, or the names of types. */
  look(token: string, address: string, language: Language): Promise<OutsidePoint> {
    return this.links.open({ purposes: [atPoint], token, address }, async (pointId) => {
      const point = await this.points.one(pointId, language);
      if (!point) return null;
      const { showsNeeds } = await this.settings.get();
      return { told: showsNeeds ? outsidePointView(point, await this.settings.companyName()) : null };
    });
  }

  /** Yes or no for who asks, with the reason per type. */
  ask(actor: Actor, token: string, address: string, language: Language): Promise<MayI> {
    return this.links.openOwn({ purposes: [atPoint], token, address }, async (pointId) => {
      const point = await this.points.one(pointId, language);
      return point ? this.answer({ ...actor, language }, point) : null;
    });
  }

  private async answer(actor: Actor, point: WorkPointRow): Promise<MayI> {
    const lines = await this.lines(actor, point.needs);
    const covered = new Set([...lines.values()].filter(({ covers }) => covers).map(({ typeId }) => typeId));
    const groups = groupsOf(point);
    return {
      companyName: await this.settings.companyName(),
      name: point.name,
      kind: point.kind,
      location: point.locationName ?? '',
      instruction: point.instruction,
      person: actor.name,
      may: meetsAll(groups, covered),
      groups: groups.map((group) => ({
        met: group.some((need) => meets(need, covered)),
        types: group.map((need) => typeOf(need, covered, lines.get(need.typeId))),
      })),
      helpers: await this.helpers(actor, point),
    };
  }

  /** How the person stands, also with types that nobody asks of them. */
  private async lines(actor: Actor, needs: readonly NeedRow[]): Promise<Map<string, StandingLine>> {
    const { employeeId, today: day, language } = actor;
    const query = { personId: employeeId, reach: { kind: 'self', employeeId } as const, day, language };
    const found = new Map((await this.standings.read(query))?.lines.map((line) => [line.typeId, line]));
    for (const { typeId } of needs) {
      const [line] = found.has(typeId) ? [] : ((await this.standings.read({ ...query, typeId }))?.lines ?? []);
      if (line) found.set(typeId, line);
    }
    return found;
  }

  private async helpers({ employeeId }: Actor, { helpers, leadHelps }: WorkPointRow): Promise<string[]> {
    const [self] = await this.people.within({ kind: 'self', employeeId }, [employeeId]);
    const named = helpers.filter(({ id }) => id !== employeeId).map(({ name }) => name);
    return [...new Set([...named, ...(leadHelps && self?.lead ? [self.lead] : [])])];
  }
}

const missing = { status: 'missing', covers: false, expires: null, date: null, from: null, satisfiedBy: null } as const;

function typeOf(need: NeedRow, covered: ReadonlySet<string>, line: StandingLine | undefined) {
  const met = meets(need, covered);
  const { typeId, name, storesImage } = need;
  return { typeId, name, storesImage, met, ...reasonOf(line ?? missing, met) };
}
