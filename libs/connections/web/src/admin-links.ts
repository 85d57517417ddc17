import { listImports } from '@leerspoor/connections-contract';
import { type AdminLink } from '@leerspoor/platform-web';
import { IconTableImport } from '@tabler/icons-react';
import { useMenuTexts } from './menu-texts.js';

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
