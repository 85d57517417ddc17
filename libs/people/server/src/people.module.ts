import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sessions } from '@leerspoor/platform-server';
import { AbsenceController } from './absence/absence.controller.js';
import { AbsenceEntity } from './absence/absence.entity.js';
import { AbsenceRepository } from './absence/absence.repository.js';
import { AbsenceService } from './absence/absence.service.js';
import { AccessController } from './access/access.controller.js';
import { AccessRepository } from './access/access.repository.js';
import { AccessService } from './access/access.service.js';
import { CardService } from './access/card.service.js';
import { InvitationService } from './access/invitation.service.js';
import { AcceptanceService } from './account/acceptance.service.js';
import { AccountController } from './account/account.controller.js';
import { AccountRepository } from './account/account.repository.js';
import { LinkRepository } from './account/link.repository.js';
import { MembershipRepository } from './account/membership.repository.js';
import { PasswordService } from './account/password.service.js';
import { AuditTrailController } from './audit-trail/audit-trail.controller.js';
import { AuditTrailRepository } from './audit-trail/audit-trail.repository.js';
import { AuditTrailService } from './audit-trail/audit-trail.service.js';
import { CompanyBirth } from './company/company-birth.service.js';
import { CompanyController } from './company/company.controller.js';
import { CompanyEntity } from './company/company.entity.js';
import { CompanyRepository } from './company/company.repository.js';
import { CompanyService } from './company/company.service.js';
import { FirstCompany } from './company/first-company.service.js';
import { HolidayEntity } from './company/holiday.entity.js';
import { RegistryRepository } from './company/registry.repository.js';
import { EmployeeJobRoleEntity } from './employee/employee-job-role.entity.js';
import { EmployeeListRepository } from './employee/employee-list.repository.js';
import { EmployeeController } from './employee/employee.controller.js';
import { EmployeeEntity } from './employee/employee.entity.js';
import { EmployeeRepository } from './employee/employee.repository.js';
import { EmployeeService } from './employee/employee.service.js';
import { EmploymentEntity } from './employee/employment.entity.js';
import { EmploymentService } from './employee/employment.service.js';
import { ReferenceRepository } from './employee/reference.repository.js';
import { LabelController } from './label/label.controller.js';
import { JobRoleEntity, LocationEntity } from './label/label.entity.js';
import { LabelRepository } from './label/label.repository.js';
import { LabelService } from './label/label.service.js';
import { AccessMail } from './mail/access-mail.service.js';
import { MyTeamController } from './my-team/my-team.controller.js';
import { MyTeamRepository } from './my-team/my-team.repository.js';
import { MyTeamService } from './my-team/my-team.service.js';
import { OutboxController } from './outbox/outbox.controller.js';
import { OutboxRepository } from './outbox/outbox.repository.js';
import { OutboxService } from './outbox/outbox.service.js';
import { OutsideLinkRepository } from './outside/outside-link.repository.js';
import { OutsideLinks } from './outside/outside-links.service.js';
import { PeopleReaderRepository } from './reader/people-reader.repository.js';
import { PeopleReader } from './reader/people-reader.service.js';
import { EmployeeRoster } from './roster/employee-roster.service.js';
import { RosterRepository } from './roster/roster.repository.js';
import { RosterUndoRepository } from './roster/roster-undo.repository.js';
import { SearchController } from './search/search.controller.js';
import { SearchRepository } from './search/search.repository.js';
import { SearchService } from './search/search.service.js';
import { SessionDescription } from './session/session-description.service.js';
import { SessionGuardian } from './session/session-guardian.service.js';
import { SessionStart } from './session/session-start.service.js';
import { SessionController } from './session/session.controller.js';
import { SessionRepository } from './session/session.repository.js';
import { SessionService } from './session/session.service.js';
import { Hasher } from './sign-in/hasher.js';
import { IdentitySweep } from './sign-in/identity-sweep.service.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { ThrottleRepository } from './sign-in/throttle.repository.js';
import { Throttle } from './sign-in/throttle.service.js';
import { TeamController } from './team/team.controller.js';
import { TeamEntity } from './team/team.entity.js';
import { TeamRepository } from './team/team.repository.js';
import { TeamService } from './team/team.service.js';

const identity = [
  AccountRepository,
  MembershipRepository,
  LinkRepository,
  OutsideLinkRepository,
  SessionRepository,
  ThrottleRepository,
  RegistryRepository,
];
const signingIn = [
  Hasher,
  Throttle,
  SignInService,
  SessionGuardian,
  SessionDescription,
  SessionStart,
  SessionService,
  PasswordService,
  AcceptanceService,
  AccessMail,
  OutsideLinks,
  IdentitySweep,
];
const access = [AccessRepository, AccessService, InvitationService, CardService];
const company = [CompanyRepository, CompanyService, CompanyBirth, FirstCompany];
const employees = [
  EmployeeRepository,
  EmployeeListRepository,
  ReferenceRepository,
  EmployeeService,
  EmploymentService,
  AbsenceRepository,
  AbsenceService,
  MyTeamRepository,
  MyTeamService,
];
const bulk = [EmployeeRoster, RosterRepository, RosterUndoRepository];
const organisation = [TeamRepository, TeamService, LabelRepository, LabelService];
const reading = [
  PeopleReader,
  PeopleReaderRepository,
  SearchRepository,
  SearchService,
  AuditTrailRepository,
  AuditTrailService,
  OutboxRepository,
  OutboxService,
];

/** Companies and their people, and everything about who may come in. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      CompanyEntity,
      HolidayEntity,
      EmployeeEntity,
      EmploymentEntity,
      EmployeeJobRoleEntity,
      AbsenceEntity,
      TeamEntity,
      LocationEntity,
      JobRoleEntity,
    ]),
  ],
  controllers: [
    SessionController,
    AccountController,
    AccessController,
    CompanyController,
    EmployeeController,
    AbsenceController,
    TeamController,
    LabelController,
    MyTeamController,
    SearchController,
    AuditTrailController,
    OutboxController,
  ],
  providers: [
    ...identity,
    ...signingIn,
    ...access,
    ...company,
    ...employees,
    ...organisation,
    ...bulk,
    ...reading,
    { provide: Sessions, useExisting: SessionGuardian },
  ],
  exports: [Sessions, PeopleReader, CompanyBirth, FirstCompany, IdentitySweep, EmployeeRoster, OutsideLinks, Throttle],
})
export class PeopleModule {}
