import { lazy } from 'react';

/** Parts of the home page that only leads and HR see: fetched when one of them is there. */
export const CoverageLine = lazy(() =>
  import('./coverage-line.js').then(({ CoverageLine: Part }) => ({ default: Part })),
);
export const ForecastBox = lazy(() => import('./forecast-box.js').then(({ ForecastBox: Part }) => ({ default: Part })));
export const PersonCertificates = lazy(() =>
  import('../person/person-certificates.js').then(({ PersonCertificates: Part }) => ({ default: Part })),
);
export const QueueLine = lazy(() => import('./queue-line.js').then(({ QueueLine: Part }) => ({ default: Part })));
export const TeamsBox = lazy(() => import('./teams-box.js').then(({ TeamsBox: Part }) => ({ default: Part })));
export const ToolboxStart = lazy(() =>
  import('./toolbox-start.js').then(({ ToolboxStart: Part }) => ({ default: Part })),
);
export const TeamLines = lazy(() => import('./team-lines.js').then(({ TeamLines: Part }) => ({ default: Part })));
