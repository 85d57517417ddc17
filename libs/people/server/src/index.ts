export { type Reach, reachOf } from './access/reach.rules.js';
export { within } from './access/within.repository.js';
export { type BornCompany, CompanyBirth, type NewCompany } from './company/company-birth.service.js';
export { FirstCompany } from './company/first-company.service.js';
export { fold, searchWords } from './employee/names.rules.js';
export { PeopleModule } from './people.module.js';
export {
  type AbsenceFacts,
  type CompanyCalendar,
  PeopleReader,
  type PersonFacts,
  type Reachability,
} from './reader/people-reader.service.js';
export { IdentitySweep } from './sign-in/identity-sweep.service.js';
