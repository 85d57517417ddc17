import { Injectable } from '@nestjs/common';
import { type TeamMember } from '@leerspoor/people-contract';
import { type Actor } from '@leerspoor/platform-server';
import { statusOf } from '../employee/status.rules.js';
import { MyTeamRepository } from './my-team.repository.js';

/** The people of a lead, one line each. */
@Injectable()
export class MyTeamService {
  constructor(private readonly teams: MyTeamRepository) {}

  async list({ employeeId, today }: Actor): Promise<TeamMember[]> {
    const rows = await this.teams.below(employeeId, today);
    return rows.map(({ employments, ...member }) => ({ ...member, status: statusOf(employments, today) }));
  }
}
