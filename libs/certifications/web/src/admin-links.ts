import {
  listGateCards,
  listRequirements,
  listTypes,
  listWorkPoints,
  recordRegisterCheck,
} from '@leerspoor/certifications-contract';
import { type AdminLink } from '@leerspoor/platform-web';
import { IconCertificate, IconIdBadge2, IconListCheck, IconListSearch, IconQrcode } from '@tabler/icons-react';
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
  {
    to: pages.gateCards,
    icon: IconIdBadge2,
    needs: listGateCards,
    useWords: () => {
      const t = useTexts();
      return { title: t('admin.gateCards'), note: t('admin.gateCardsNote') };
    },
  },
  {
    to: pages.workPoints,
    icon: IconQrcode,
    needs: listWorkPoints,
    useWords: () => {
      const t = useTexts();
      return { title: t('admin.workPoints'), note: t('admin.workPointsNote') };
    },
  },
  {
    to: pages.registers,
    icon: IconListSearch,
    needs: recordRegisterCheck,
    useWords: () => {
      const t = useTexts();
      return { title: t('admin.registers'), note: t('admin.registersNote') };
    },
  },
];
