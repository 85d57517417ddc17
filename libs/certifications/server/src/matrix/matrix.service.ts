import { Injectable } from '@nestjs/common';
import { type CertificateStatus } from '@leerspoor/certifications-contract';
import { reachOf, searchWords } from '@leerspoor/people-server';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor } from '@leerspoor/platform-server';
import { MatrixRepository, type MatrixReply } from './matrix.repository.js';

export interface MatrixFilter {
  asOf?: LocalDate | undefined;
  search?: string | undefined;
  teamId?: string | undefined;
  locationId?: string | undefined;
  jobRoleId?: string | undefined;
  typeId?: string | undefined;
  statuses?: CertificateStatus[] | undefined;
  trouble?: boolean | undefined;
  after?: string | undefined;
  limit: number;
}

@Injectable()
export class MatrixService {
  constructor(private readonly matrix: MatrixRepository) {}

  read(actor: Actor, filter: MatrixFilter): Promise<MatrixReply> {
    return this.matrix.read({
      reach: reachOf(actor),
      asOf: filter.asOf ?? actor.today,
      today: actor.today,
      language: actor.language,
      words: searchWords(filter.search ?? ''),
      teamId: filter.teamId ?? null,
      locationId: filter.locationId ?? null,
      jobRoleId: filter.jobRoleId ?? null,
      typeId: filter.typeId ?? null,
      statuses: filter.statuses ?? null,
      trouble: filter.trouble ?? false,
      after: filter.after ?? null,
      limit: filter.limit,
    });
  }
}
