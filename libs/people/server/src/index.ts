export { type Reach, reachOf } from './access/reach.rules.js';
export { within } from './access/within.js';
export { type BornCompany, CompanyBirth, type NewCompany } from './company/company-birth.service.js';
export { FirstCompany } from './company/first-company.service.js';
export { searchWords } from './employee/names.rules.js';
export { PeopleModule } from './people.module.js';
export { OutsideLinks } from './outside/outside-links.service.js';
export { type AbsenceFacts, type CompanyCalendar, type PersonFacts, type Reachability } from './reader/people-facts.js';
export { PeopleReader } from './reader/people-reader.service.js';
export { staff } from './reader/staff.js';
export { IdentitySweep } from './sign-in/identity-sweep.service.js';
export { ofLinkGuess, ofLinkUse, Throttle } from './sign-in/throttle.service.js';
export { type AuditNote, EmployeeRoster, type ThingTrace } from './roster/employee-roster.service.js';
export {
  type EmployeeImage,
  type EmployeeTrace,
  type RosterEmployee,
  type RosterSnapshot,
  type RosterWrite,
} from './roster/roster.js';
export { arrivalOrder, removalOrder } from './roster/order.rules.js';
