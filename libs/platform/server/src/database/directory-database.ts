import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type QueryRunner } from 'typeorm';
import { AsyncLocalStorage } from 'node:async_hooks';
import { poolOf, rowsOf } from './pool.js';
import { type Sql } from './sql.js';
import { currentRunner } from './tenant-database.js';

const open = new AsyncLocalStorage<QueryRunner>();

/**
 * The tables that stand outside the walls (schema `identity`): who may sign in, and which companies there are. Only sign-in,
 * company administration and the apps use it. Inside `TenantDatabase.runAs` it joins the running transaction.
 */
@Injectable()
export class DirectoryDatabase {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async rows<Row>(statement: Sql): Promise<Row[]> {
    const { text, values } = statement.compile();
    const runner = open.getStore() ?? currentRunner();
    if (runner) return (await runner.query(text, values, true)).records as Row[];
    return rowsOf<Row>(poolOf(this.dataSource), text, values);
  }

  async one<Row>(statement: Sql): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0];
  }

  /** Several statements that stand or fall together, outside any company. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (currentRunner()) return work();
    return this.dataSource.transaction((manager) => open.run(manager.queryRunner as QueryRunner, work));
  }
}
