import { type DataSource, type QueryRunner } from 'typeorm';

/** A query runner that counts as being in a transaction, and really opens it (by the statement `begin`) before its first query. */
export function lazyTransaction(dataSource: DataSource, begin: string): QueryRunner {
  const runner = dataSource.createQueryRunner();
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  const commit = runner.commitTransaction.bind(runner);
  const rollback = runner.rollbackTransaction.bind(runner);
  let begun: Promise<unknown> | undefined;
  // TypeORM opens transactions of its own around save() unless it believes that one is open already.
  const state = runner as unknown as { isTransactionActive: boolean; transactionDepth: number };
  Object.assign(state, { isTransactionActive: true, transactionDepth: 1 });
  const end = async (finish: () => Promise<void>) => {
    if (begun) await finish();
    state.isTransactionActive = false;
  };
  return Object.assign(runner, {
    query: async (...args: unknown[]) => {
      begun ??= query(begin);
      await begun;
      return query(...args);
    },
    commitTransaction: () => end(commit),
    rollbackTransaction: () => end(rollback),
  });
}
