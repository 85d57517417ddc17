export { FakeDueSource, fakeSources } from './testing/fake-due-source.js';
export { aDue } from './testing/plan-builders.js';
