import { page, type PageRoute } from '@leerspoor/platform-web';

export { certificationAdmin } from './admin-links.js';
export { CoverageLine, ForecastBox, PersonCertificates, QueueLine, TeamLines, TeamsBox } from './today/lazy.js';
export { useCompanyTasks, useTeamTasks } from './today/use-breaks.js';
export { useMyTasks } from './today/use-my-tasks.js';
export { certificateSearch } from './search/certificate-search.js';
export { certificationTrail } from './trail/trail.js';

/** Every page of certificates; which of the first one shows depends on the hat. */
export const certificationsPages: PageRoute[] = [
  page('/certificaten', () => import('./mine/certificates.page.js').then((m) => m.CertificatesPage)),
  page('/certificaten/mijn', () => import('./mine/mine.page.js').then((m) => m.MinePage)),
  page('/certificaten/mijn/$typeId', () => import('./mine/mine-type.page.js').then((m) => m.MineTypePage)),
  page('/certificaten/inleveren', () => import('./hand-in/hand-in.page.js').then((m) => m.HandInPage), { task: true }),
  page('/certificaten/vastleggen', () => import('./record/record.page.js').then((m) => m.RecordPage), { task: true }),
  page(
    '/certificaten/controleren/{-$certificateId}',
    () => import('./check/check-queue.page.js').then((m) => m.CheckQueuePage),
    { task: true },
  ),
  page('/certificaten/soorten', () => import('./type/types.page.js').then((m) => m.TypesPage)),
  page('/certificaten/soorten/nieuw', () => import('./type/type.page.js').then((m) => m.NewTypePage)),
  page('/certificaten/soorten/$typeId', () => import('./type/type.page.js').then((m) => m.TypePage)),
  page('/certificaten/bibliotheek', () => import('./library/library.page.js').then((m) => m.LibraryPage), {
    task: true,
  }),
  page('/certificaten/startpakketten/{-$sector}', () => import('./library/packs.page.js').then((m) => m.PacksPage), {
    task: true,
  }),
  page('/certificaten/bezetting', () => import('./coverage/coverage.page.js').then((m) => m.CoveragePage)),
  page('/certificaten/eisen', () => import('./requirement/requirements.page.js').then((m) => m.RequirementsPage)),
  page('/certificaten/eisen/nieuw', () =>
    import('./requirement/requirement.page.js').then((m) => m.NewRequirementPage),
  ),
  page('/certificaten/eisen/$requirementId', () =>
    import('./requirement/requirement.page.js').then((m) => m.RequirementPage),
  ),
];
