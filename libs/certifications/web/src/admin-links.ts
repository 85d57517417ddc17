import { listRequirements, listTypes } from '@leerspoor/certifications-contract';
import { type AdminLink } from '@leerspoor/platform-web';
import { IconCertificate, IconListCheck } from '@tabler/icons-react';
import { pages } from './pages.js';
import { useTexts } from './texts.js';

/** What this domain puts on the page Beheer. */
export const certificationAdmin: AdminLink[] = [
  {
    to: pages.types,
    icon: IconCertificate,
    needs: listTypes,
    useWords: () => {
      const t = useTexts();
      return { title: t('admin.types'), note: t('admin.typesNote') };
    },
  },
  {
    to: pages.requirements,
    icon: IconListCheck,
    needs: listRequirements,
    useWords: () => {
      const t = useTexts();
      return { title: t('admin.requirements'), note: t('admin.requirementsNote') };
    },
  },
];
