export { aCertificate, anActivity, aRequirement, aType, type TestType } from './testing/builders.js';
