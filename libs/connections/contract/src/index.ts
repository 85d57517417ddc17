export * from './field.js';
export * from './import.js';
export * from './problems.js';
export * from './row.js';
