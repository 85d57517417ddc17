import { Injectable } from '@nestjs/common';
import { DirectoryDatabase } from '../database/directory-database.js';
import { sql } from '../database/sql.js';

/** The companies that are served, for work that visits each of them in turn. */
@Injectable()
export class Companies {
  constructor(private readonly directory: DirectoryDatabase) {}

  async ids(): Promise<string[]> {
    const rows = await this.directory.rows<{ id: string }>(
      sql`select id from identity.tenant where closed_at is null order by id`,
    );
    return rows.map(({ id }) => id);
  }
}
