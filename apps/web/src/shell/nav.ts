import { listEmployees, listMyTeam } from '@leerspoor/people-contract';
import { useCan, useHat, usePath } from '@leerspoor/platform-web';
import { IconCertificate, IconHome, IconSettings, IconUsers, IconUsersGroup, type Icon } from '@tabler/icons-react';
import { adminLinks, hasCertificates } from '../domains.js';
import { useTexts } from '../texts.js';

export interface NavItem {
  to: string;
  label: string;
  icon: Icon;
  /** Stands apart: not for everybody. */
  apart?: boolean;
}

/** The words of the menu for the hat that is worn: no word without a screen behind it. */
export function useNav(): NavItem[] {
  const t = useTexts();
  const can = useCan();
  const { hat } = useHat();
  const manages = hat === 'hr' || hat === 'company-admin' || hat === 'platform-admin';
  const items: (NavItem | false)[] = [
    { to: '/vandaag', label: t('today'), icon: IconHome },
    hasCertificates && { to: '/certificaten', label: t('certificates'), icon: IconCertificate },
    hat === 'lead' && can(listMyTeam) && { to: '/team', label: t('team'), icon: IconUsersGroup, apart: true },
    manages && can(listEmployees) && { to: '/mensen', label: t('people'), icon: IconUsers, apart: true },
    manages && adminLinks.some((link) => can(link.needs)) && { to: '/beheer', label: t('admin'), icon: IconSettings },
  ];
  return items.filter((item) => item !== false);
}

/** Whether this word of the menu is where one is. */
export function useIsHere(): (item: NavItem) => boolean {
  const path = usePath();
  return ({ to }) => path === to || path.startsWith(`${to}/`);
}
