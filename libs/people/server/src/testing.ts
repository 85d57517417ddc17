export {
  aJobRole,
  aLocation,
  anAbsence,
  anActor,
  aPerson,
  aSignIn,
  aTeam,
  type TestPerson,
} from './testing/builders.js';
