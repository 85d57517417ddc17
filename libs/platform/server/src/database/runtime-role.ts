import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DirectoryDatabase } from './directory-database.js';
import { sql } from './sql.js';

/** Refuses to start as a role that stands above the walls: superuser, BYPASSRLS, or owner of the tables. */
@Injectable()
export class RuntimeRole implements OnModuleInit {
  constructor(private readonly directory: DirectoryDatabase) {}

  async onModuleInit(): Promise<void> {
    const role = await this.directory.one<{ above: boolean; owns: boolean }>(sql`
      select rolsuper or rolbypassrls as above,
             exists (select 1 from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace) as owns
      from pg_roles where rolname = current_user`);
    if (!role || role.above || role.owns)
      throw new Error(
        'The database role of the product may not be a superuser, may not bypass row-level security and may not own tables.',
      );
  }
}
