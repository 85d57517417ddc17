import { page, type PageRoute } from '@leerspoor/platform-web';

export { certificationAdmin } from './admin-links.js';
export { OwnDocuments } from './own-documents/lazy.js';
export { PersonCertificates } from './person/lazy.js';
export { breakAsks } from './today/break-asks.js';
export { CoverageLine } from './today/coverage-line.js';
export { ForecastBox } from './today/forecast-box.js';
export { QueueLine } from './today/queue-line.js';
export { TeamLines } from './today/team-lines.js';
export { TeamsBox } from './today/teams-box.js';
export { ToolboxStart } from './today/toolbox-start.js';
export { useCompanyTasks, useTeamTasks } from './today/use-breaks.js';
export { myTaskAsks } from './today/my-task-asks.js';
export { useMyTasks } from './today/use-my-tasks.js';
export { certificateSearch } from './search/certificate-search.js';
export { certificationTrail } from './trail/trail.js';

/** Every page of certificates; which of the first one shows depends on the hat. */
export const certificationsPages: PageRoute[] = [
  page('/certificaten', () => import('./mine/certificates.page.js').then((m) => m.CertificatesPage)),
  page('/certificaten/mijn', () => import('./mine/mine.page.js').then((m) => m.MinePage)),
  page('/certificaten/mijn/$typeId', () => import('./mine/mine-type.page.js').then((m) => m.MineTypePage)),
  page(
    '/certificaten/mijn/$typeId/gedaan',
    () => import('./hand-in/hand-in-activity.page.js').then((m) => m.HandInActivityPage),
    { task: true },
  ),
  page('/certificaten/inleveren', () => import('./hand-in/hand-in.page.js').then((m) => m.HandInPage), { task: true }),
  page('/certificaten/vastleggen', () => import('./record/record.page.js').then((m) => m.RecordPage), {
    allow: 'certifications.record',
    task: true,
  }),
  page('/certificaten/bevestigen', () => import('./activity/confirmations.page.js').then((m) => m.ConfirmationsPage)),
  page(
    '/certificaten/controleren/{-$certificateId}',
    () => import('./check/check-queue.page.js').then((m) => m.CheckQueuePage),
    { allow: 'certifications.check', task: true },
  ),
  page('/certificaten/mijn/poortkaart', () => import('./gate/my-gate-card.page.js').then((m) => m.MyGateCardPage), {
    task: true,
  }),
  page('/certificaten/poortkaarten', () => import('./gate/gate-cards.page.js').then((m) => m.GateCardsPage), {
    allow: 'certifications.record',
  }),
  page(
    '/certificaten/poortkaarten/print',
    () => import('./gate/printed-cards.page.js').then((m) => m.PrintedCardsPage),
    { allow: 'certifications.record' },
  ),
  page('/certificaten/werkpunten', () => import('./may-i/work-points.page.js').then((m) => m.WorkPointsPage), {
    allow: 'certifications.manage',
  }),
  page(
    '/certificaten/werkpunten/nieuw',
    () => import('./may-i/work-point-form.page.js').then((m) => m.NewWorkPointPage),
    { allow: 'certifications.manage' },
  ),
  page('/certificaten/werkpunten/poster', () => import('./may-i/poster.page.js').then((m) => m.PosterPage), {
    allow: 'certifications.manage',
  }),
  page('/certificaten/werkpunten/$pointId', () => import('./may-i/work-point.page.js').then((m) => m.WorkPointPage), {
    allow: 'certifications.manage',
  }),
  page(
    '/certificaten/werkpunten/$pointId/wijzigen',
    () => import('./may-i/work-point-form.page.js').then((m) => m.ChangeWorkPointPage),
    { allow: 'certifications.manage' },
  ),
  page('/certificaten/registers', () => import('./register/registers.page.js').then((m) => m.RegistersPage)),
  page('/poort/$token', () => import('./outside/outside.page.js').then((m) => m.OutsideGatePage), { open: true }),
  page('/mag-ik/$token', () => import('./outside/outside.page.js').then((m) => m.OutsideMayIPage), { open: true }),
  page('/certificaten/vooruitblik', () => import('./forecast/forecast.page.js').then((m) => m.ForecastPage), {
    allow: 'certifications.read',
  }),
  page('/certificaten/trainingen', () => import('./training/trainings.page.js').then((m) => m.TrainingsPage)),
  page('/certificaten/trainingen/nieuw', () =>
    import('./training/new-training.page.js').then((m) => m.NewTrainingPage),
  ),
  page('/certificaten/trainingen/$trainingId', () => import('./training/training.page.js').then((m) => m.TrainingPage)),
  page(
    '/certificaten/trainingen/$trainingId/aanwezigheid',
    () => import('./training/attendance.page.js').then((m) => m.AttendancePage),
    { task: true },
  ),
  page('/certificaten/aanwijzingen', () =>
    import('./appointment/appointments.page.js').then((m) => m.AppointmentsPage),
  ),
  page(
    '/certificaten/aanwijzingen/nieuw',
    () => import('./appointment/new-appointment.page.js').then((m) => m.NewAppointmentPage),
    { allow: 'certifications.record', task: true },
  ),
  page(
    '/certificaten/aanwijzingen/standaardteksten',
    () => import('./appointment/templates.page.js').then((m) => m.AppointmentTemplatesPage),
    { allow: 'certifications.record' },
  ),
  page(
    '/certificaten/aanwijzingen/standaardteksten/$typeId',
    () => import('./appointment/template.page.js').then((m) => m.AppointmentTemplatePage),
    { allow: 'certifications.manage', task: true },
  ),
  page('/certificaten/aanwijzingen/$appointmentId', () =>
    import('./appointment/appointment.page.js').then((m) => m.AppointmentPage),
  ),
  page(
    '/certificaten/aanwijzingen/$appointmentId/wijzigen',
    () => import('./appointment/change-appointment.page.js').then((m) => m.ChangeAppointmentPage),
    { allow: 'certifications.record', task: true },
  ),
  page('/certificaten/toolbox', () => import('./toolbox/toolboxes.page.js').then((m) => m.ToolboxesPage), {
    allow: 'certifications.toolbox',
  }),
  page('/certificaten/toolbox/nieuw', () => import('./toolbox/new-toolbox.page.js').then((m) => m.NewToolboxPage), {
    allow: 'certifications.toolbox',
    task: true,
  }),
  page('/certificaten/toolbox/$meetingId', () => import('./toolbox/toolbox.page.js').then((m) => m.ToolboxPage), {
    allow: 'certifications.toolbox',
    task: true,
  }),
  page('/toolbox/$code', () => import('./toolbox/join.page.js').then((m) => m.JoinToolboxPage), { task: true }),
  page('/certificaten/soorten', () => import('./type/types.page.js').then((m) => m.TypesPage), {
    allow: 'certifications.manage',
  }),
  page('/certificaten/soorten/nieuw', () => import('./type/type.page.js').then((m) => m.NewTypePage), {
    allow: 'certifications.manage',
  }),
  page('/certificaten/soorten/$typeId', () => import('./type/type.page.js').then((m) => m.TypePage), {
    allow: 'certifications.manage',
  }),
  page('/certificaten/bibliotheek', () => import('./library/library.page.js').then((m) => m.LibraryPage), {
    allow: 'certifications.manage',
    task: true,
  }),
  page('/certificaten/startpakketten/{-$sector}', () => import('./library/packs.page.js').then((m) => m.PacksPage), {
    allow: 'certifications.manage',
    task: true,
  }),
  page('/certificaten/bewijsmap', () => import('./audit-pack/audit-packs.page.js').then((m) => m.AuditPacksPage), {
    allow: 'certifications.audit',
  }),
  page('/audit/$token', () => import('./audit-link/audit.page.js').then((m) => m.AuditPage), { open: true }),
  page('/certificaten/eisen', () => import('./requirement/requirements.page.js').then((m) => m.RequirementsPage), {
    allow: 'certifications.manage',
  }),
  page(
    '/certificaten/eisen/nieuw',
    () => import('./requirement/requirement.page.js').then((m) => m.NewRequirementPage),
    { allow: 'certifications.manage' },
  ),
  page('/certificaten/bezetting', () => import('./coverage/coverage.page.js').then((m) => m.CoveragePage), {
    allow: 'certifications.read',
  }),
  page(
    '/certificaten/eisen/$requirementId',
    () => import('./requirement/requirement.page.js').then((m) => m.RequirementPage),
    { allow: 'certifications.manage' },
  ),
];
