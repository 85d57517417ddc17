import { lazy } from 'react';

/** The section on the page about myself: fetched with it. */
export const OwnDocuments = lazy(() =>
  import('./own-documents.js').then(({ OwnDocuments: Part }) => ({ default: Part })),
);
