import { listImports } from '@leerspoor/connections-contract';
import { page, type AdminLink, type PageRoute } from '@leerspoor/platform-web';
import { IconTableImport } from '@tabler/icons-react';
import { useMenuTexts } from './menu-texts.js';

export { connectionTrail } from './trail/trail.js';

/** `/import?soort=mensen` and `/import?soort=certificaten` start with the kind chosen. */
export const connectionPages: PageRoute[] = [
  page('/import/{-$id}', () => import('./wizard/import.page.js').then((m) => m.ImportPage), {
    allow: 'imports.manage',
    task: true,
  }),
];

export const connectionAdmin: AdminLink[] = [
  {
    to: '/import',
    icon: IconTableImport,
    needs: listImports,
    useWords: () => {
      const t = useMenuTexts();
      return { title: t('admin'), note: t('adminNote') };
    },
  },
];
