import { type DataSourceOptions } from 'typeorm';
import { type Config, runtimeUrl } from '../config/config.js';
import { NamedClient } from './named-client.js';

/** How the product talks to PostgreSQL: as app_rt, in UTC, with a time limit on everything. */
export function dataSourceOptions(config: Config, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url: runtimeUrl(config),
    synchronize: false,
    poolSize,
    applicationName: 'leerspoor',
    extra: {
      Client: NamedClient,
      options: '-c timezone=UTC',
      // Waiting for a turn when many ask for something heavy at once counts too: late is better than refused.
      connectionTimeoutMillis: 10_000,
      // A new connection has to plan every statement again, which takes longer than most answers: a quiet company keeps what it has.
      idleTimeoutMillis: 10 * 60_000,
      statement_timeout: 15_000,
      query_timeout: 20_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
    },
  };
}
