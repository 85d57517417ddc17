import { page, type PageRoute } from '@leerspoor/platform-web';

export { connectionAdmin } from './admin-links.js';
export { connectionTrail } from './trail/trail.js';

/** `/import?soort=mensen` and `/import?soort=certificaten` start with the kind chosen. */
export const connectionPages: PageRoute[] = [
  page('/import/{-$id}', () => import('./wizard/import.page.js').then((m) => m.ImportPage), {
    allow: 'imports.manage',
    task: true,
  }),
];
