export * from './field.js';
export * from './field-texts.js';
export * from './fix.js';
export * from './import.js';
export * from './import-doors.js';
export * from './problems.js';
export * from './row.js';
export * from './row-texts.js';
