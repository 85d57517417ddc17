import { lazy } from 'react';

/** On the page of a person, for leads and HR: fetched when one of them is there. */
export const PersonCertificates = lazy(() =>
  import('./person-certificates.js').then(({ PersonCertificates: Part }) => ({ default: Part })),
);
