export { ConnectionsModule } from './connections.module.js';
export { advanceImport, sweepImports } from './import/import-jobs.js';
export { AdvanceImport } from './steps/advance.job.js';
export { SweepImports } from './steps/sweep.job.js';
