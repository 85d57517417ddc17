import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { listMyTeam, type TeamMember } from '@leerspoor/people-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { MyTeamService } from './my-team.service.js';

@Controller()
export class MyTeamController {
  constructor(private readonly team: MyTeamService) {}

  @Handles(listMyTeam)
  list(@Input() _: InputOf<typeof listMyTeam>, @Who() actor: Actor): Promise<TeamMember[]> {
    return this.team.list(actor);
  }
}
