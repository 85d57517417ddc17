import { useHat, usePath } from '@leerspoor/platform-web';
import { IconCertificate, IconHome, IconSettings, IconUsers, IconUsersGroup, type Icon } from '@tabler/icons-react';
import { useTexts } from '../texts.js';

export interface NavItem {
  to: string;
  label: string;
  icon: Icon;
  /** Stands apart: not for everybody. */
  apart?: boolean;
}

/**
 * The words of the menu for the hat that is worn. By the hat and not by the doors, because asking every door would bring
 * every contract into the first script.
 */
export function useNav(): NavItem[] {
  const t = useTexts();
  const { hat } = useHat();
  const manages = hat === 'hr' || hat === 'company-admin';
  const items: (NavItem | false)[] = [
    { to: '/vandaag', label: t('today'), icon: IconHome },
    { to: '/certificaten', label: t('certificates'), icon: IconCertificate },
    hat === 'lead' && { to: '/team', label: t('team'), icon: IconUsersGroup, apart: true },
    manages && { to: '/mensen', label: t('people'), icon: IconUsers, apart: true },
    manages && { to: '/beheer', label: t('admin'), icon: IconSettings },
  ];
  return items.filter((item) => item !== false);
}

/** Whether this word of the menu is where one is. */
export function useIsHere(): (item: NavItem) => boolean {
  const path = usePath();
  return ({ to }) => path === to || path.startsWith(`${to}/`);
}
