export { migrate } from './migrate.js';
export { migrations } from './data-source.js';
export { createTenantTable } from './tenant-table.js';
