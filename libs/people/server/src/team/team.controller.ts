import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { createTeam, listTeams, type Team, updateTeam } from '@leerspoor/people-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { TeamService } from './team.service.js';

@Controller()
export class TeamController {
  constructor(private readonly teams: TeamService) {}

  @Handles(listTeams)
  list(@Input() { query }: InputOf<typeof listTeams>, @Who() actor: Actor): Promise<Team[]> {
    return this.teams.list(actor, query.archived ?? false);
  }

  @Handles(createTeam)
  create(@Input() { body }: InputOf<typeof createTeam>, @Who() actor: Actor): Promise<Team> {
    return this.teams.create(actor, body.name, body.parentId);
  }

  @Handles(updateTeam)
  update(@Input() { params, body }: InputOf<typeof updateTeam>, @Who() actor: Actor): Promise<Team> {
    return this.teams.update(actor, params.teamId, body);
  }
}
