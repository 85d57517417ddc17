import { Injectable } from '@nestjs/common';
import { DirectoryDatabase } from '../database/directory-database.js';
import { sql } from '../database/sql.js';

/** The companies that are served, for work that visits each of them in turn or comes without a sign-in. */
@Injectable()
export class Companies {
  constructor(private readonly directory: DirectoryDatabase) {}

  async ids(): Promise<string[]> {
    const rows = await this.directory.rows<{ id: string }>(
      sql`select id from identity.tenant where closed_at is null order by id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Whether a company is served, for doors that open without a sign-in. */
  async serves(id: string): Promise<boolean> {
    const found = await this.directory.one(sql`select id from identity.tenant where id = ${id} and closed_at is null`);
    return found !== undefined;
  }
}
