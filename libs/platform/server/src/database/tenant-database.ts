import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityTarget, type ObjectLiteral, type QueryRunner, type Repository } from 'typeorm';
import { type Sql, sql } from './sql.js';
import { poolOf, rowsOf } from './pool.js';
import { lazyTransaction } from './lazy-transaction.js';
import { Turns } from './turns.js';

/** Whose data a piece of work may see, and which person does it (null for jobs). */
export interface TenantScope {
  tenantId: string;
  employeeId?: string | null;
  /** Name of that person, for the audit trail. */
  name?: string;
}

interface Running {
  scope: TenantScope;
  runner: QueryRunner | undefined;
  afterCommit: (() => void | Promise<void>)[];
  /** Answers by who asks and what about. */
  known: Map<object, Map<object, Promise<unknown>>>;
}

const current = new AsyncLocalStorage<Running>();
/** Less than half of the connections: the rest is for what takes a moment. */
const heavyAtOnce = 4;
const heavyPatience = 30_000;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The transaction of the running company, for who must join it (DirectoryDatabase). */
export const currentRunner = (): QueryRunner | undefined => current.getStore()?.runner;

/**
 * The only way to customer data. All work inside `runAs` is one transaction of one company; PostgreSQL's row-level
 * security does the walling, by settings that end with the transaction.
 */
@Injectable()
export class TenantDatabase {
  private readonly heavy = new Turns(heavyAtOnce, heavyPatience);

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Does `work` as one company. The transaction opens at the first query, commits when `work` is done, rolls back when it throws. */
  async runAs<T>(scope: TenantScope, work: () => Promise<T>): Promise<T> {
    if (current.getStore()) throw new Error('Already inside a company; nesting would cross the wall.');
    if (!uuid.test(scope.tenantId) || (scope.employeeId && !uuid.test(scope.employeeId)))
      throw new Error('A company and a person are named by a uuid.');
    const running: Running = { scope, runner: undefined, afterCommit: [], known: new Map() };
    const result = await this.inTransaction(running, work);
    for (const follow of running.afterCommit) await follow();
    return result;
  }

  private async inTransaction<T>(running: Running, work: () => Promise<T>): Promise<T> {
    try {
      const result = await current.run(running, work);
      if (running.runner?.isTransactionActive) await running.runner.commitTransaction();
      return result;
    } catch (error) {
      if (running.runner?.isTransactionActive) await running.runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await running.runner?.release();
    }
  }

  /** Rows of an entity of the running company. */
  table<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.runner().manager.getRepository(entity);
  }

  async rows<Row>(statement: Sql): Promise<Row[]> {
    const { text, values } = statement.compile();
    return (await this.runner().query(text, values, true)).records as Row[];
  }

  async one<Row>(statement: Sql): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0];
  }

  /**
   * Reads one JSON value in a single round trip, for pages that everybody opens all day. `statement` yields one row with one
   * value. Walled like everything else: the company is set by the condition of a CASE, whose branches PostgreSQL evaluates
   * only after it, inside the statement's own transaction.
   */
  async json<T>(statement: Sql): Promise<T> {
    const running = this.running();
    if (running.runner) return (await this.one<{ json: T }>(sql`select (${statement}) as json`))?.json as T;
    const { tenantId, employeeId } = running.scope;
    const { text, values } = sql`
      select case when set_config('app.tenant', ${tenantId}, true) is not null and set_config('app.person', ${employeeId ?? ''}, true) is not null
      then (${statement}) end as json`.compile();
    return (await rowsOf<{ json: T }>(poolOf(this.dataSource), text, values))[0]?.json as T;
  }

  /** As `json`, for what keeps the database at work for long: few at once, others wait their turn without a connection. */
  heavyJson<T>(statement: Sql): Promise<T> {
    const { runner, scope } = this.running();
    const read = () => this.json<T>(statement);
    return runner ? read() : this.heavy.take(scope.tenantId, read);
  }

  /**
   * Finds something out once in the running work: who asks again about the same thing (the same object) gets the same answer.
   * It goes with the transaction, so it never comes to another company.
   */
  once<T>(who: object, about: object, find: () => Promise<T>): Promise<T> {
    const { known } = this.running();
    const answers = known.get(who) ?? new Map<object, Promise<unknown>>();
    known.set(who, answers);
    const answer = answers.get(about) ?? find();
    answers.set(about, answer);
    return answer as Promise<T>;
  }

  /** Runs when the transaction is in the database: a job, a message to others. Never when it rolled back. */
  afterCommit(follow: () => void | Promise<void>): void {
    this.running().afterCommit.push(follow);
  }

  /** The company of the running work. */
  get tenantId(): string {
    return this.running().scope.tenantId;
  }

  /** The person who does the running work; null for jobs. */
  get employeeId(): string | null {
    return this.running().scope.employeeId ?? null;
  }

  /** Name of the person who does the running work; empty for jobs. */
  get name(): string {
    return this.running().scope.name ?? '';
  }

  private running(): Running {
    const running = current.getStore();
    if (!running) throw new Error('No company: wrap this call in TenantDatabase.runAs().');
    return running;
  }

  private runner(): QueryRunner {
    const running = this.running();
    running.runner ??= lazyTransaction(this.dataSource, beginOf(running.scope));
    return running.runner;
  }
}

/** One round trip opens the transaction and names the company. Both values were checked to be uuids. */
const beginOf = ({ tenantId, employeeId }: TenantScope) =>
  `start transaction; select set_config('app.tenant', '${tenantId}', true), set_config('app.person', '${employeeId ?? ''}', true)`;
