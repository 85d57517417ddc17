import { getCompany, listAudit, listEmployees, listMail, listTeams } from '@leerspoor/people-contract';
import type { AdminLink } from '@leerspoor/platform-web';
import {
  IconBriefcase,
  IconBuilding,
  IconHistory,
  IconMailForward,
  IconMapPin,
  IconSitemap,
  IconUsers,
} from '@tabler/icons-react';
import { useTexts } from './texts.js';

type Words = 'people' | 'teams' | 'locations' | 'jobRoles' | 'company' | 'trail' | 'outbox';

const words = (key: Words) => () => {
  const t = useTexts();
  return { title: t(`admin.${key}`), note: t(`admin.${key}Note`) };
};

export const peopleAdmin: AdminLink[] = [
  { to: '/mensen', icon: IconUsers, useWords: words('people'), needs: listEmployees },
  { to: '/teams', icon: IconSitemap, useWords: words('teams'), needs: listTeams },
  { to: '/beheer/locaties', icon: IconMapPin, useWords: words('locations'), needs: listTeams },
  { to: '/beheer/functies', icon: IconBriefcase, useWords: words('jobRoles'), needs: listTeams },
  { to: '/beheer/bedrijf', icon: IconBuilding, useWords: words('company'), needs: getCompany },
  { to: '/beheer/logboek', icon: IconHistory, useWords: words('trail'), needs: listAudit },
  { to: '/beheer/postvak-uit', icon: IconMailForward, useWords: words('outbox'), needs: listMail },
];
