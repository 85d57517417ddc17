export { aCertificate, aRequirement, aType, type TestType } from './testing/builders.js';
