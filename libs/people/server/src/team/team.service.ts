import { Injectable } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Team, type updateTeam } from '@leerspoor/people-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { changesOf } from '../employee/changes.rules.js';
import { type TeamEntity } from './team.entity.js';
import { TeamRepository } from './team.repository.js';
import { circle, readingOrder } from './team.rules.js';

/** The tree of teams. */
@Injectable()
export class TeamService {
  constructor(
    private readonly teams: TeamRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, archived: boolean): Promise<Team[]> {
    return readingOrder(await this.teams.all(actor.today, archived)).map(
      ({ id, name, parentId, depth, archived: gone, people }) => ({
        id,
        name,
        parentId,
        depth,
        archived: gone,
        people,
      }),
    );
  }

  async create(actor: Actor, name: string, parentId: string | null): Promise<Team> {
    const id = await this.teams.add(name, parentId, await this.pathOf(parentId));
    await this.record('team.created', id, { name });
    return this.one(actor, id);
  }

  /** Throws `people.team-cycle`, `people.in-use` (archiving one with people or sub-teams) or `people.name-taken`. */
  async update(
    actor: Actor,
    id: string,
    { name, parentId, archived }: InputOf<typeof updateTeam>['body'],
  ): Promise<Team> {
    await this.teams.holdTree();
    const team = await this.find(id);
    const above = await this.pathOf(parentId);
    if (circle(id, above))
      throw Problem.conflict('people.team-cycle', { fields: [{ path: 'parentId', code: 'choice' }] });
    if (archived && team.archivedAt === null) await this.mustBeEmpty(actor, id);
    const archivedAt = archived ? (team.archivedAt ?? this.clock.now()) : null;
    await this.teams.change(id, { name, parentId, archivedAt });
    if (parentId !== team.parentId) await this.teams.rehang(id, above);
    await this.record(
      'team.changed',
      id,
      changesOf({ ...team, archived: team.archivedAt !== null }, { name, parentId, archived }),
    );
    return this.one(actor, id);
  }

  private async one(actor: Actor, id: string): Promise<Team> {
    const team = (await this.list(actor, true)).find((one) => one.id === id);
    if (!team) throw Problem.notFound('team');
    return team;
  }

  private async find(id: string): Promise<TeamEntity> {
    const team = await this.teams.find(id);
    if (!team) throw Problem.notFound('team');
    return team;
  }

  private async pathOf(parentId: string | null): Promise<string[]> {
    if (parentId === null) return [];
    const parent = await this.teams.find(parentId);
    if (!parent) throw Problem.invalid([{ path: 'parentId', code: 'unknown' }]);
    return parent.path;
  }

  private async mustBeEmpty(actor: Actor, id: string): Promise<void> {
    const { people } = await this.one(actor, id);
    const teams = await this.teams.openBelow(id);
    if (people + teams > 0) throw Problem.conflict('people.in-use', { values: { people, teams } });
  }

  private record(action: string, id: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'team', subjectId: id, details });
  }
}
