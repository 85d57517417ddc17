import { Injectable } from '@nestjs/common';
import { DirectoryDatabase, sql } from '@leerspoor/platform-server';

/** Which companies there are, seen from outside the walls. */
@Injectable()
export class RegistryRepository {
  constructor(private readonly directory: DirectoryDatabase) {}

  /** Does work while no other process does the same. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.directory.transaction(async () => {
      await this.directory.rows(sql`select pg_advisory_xact_lock(hashtextextended('first-company', 0))`);
      return work();
    });
  }

  async anyCompany(): Promise<boolean> {
    return (await this.directory.rows(sql`select from identity.tenant limit 1`)).length > 0;
  }
}
