import { getReminderPolicy, listDeliveries, listUnreachable, previewReminders } from '@leerspoor/reminders-contract';
import { TabLinks } from '@leerspoor/platform-ui';
import { useCan } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';

const tabs = [
  { key: 'preview', to: '/beheer/herinneringen', needs: previewReminders },
  { key: 'rules', to: '/beheer/herinneringen/regels', needs: getReminderPolicy },
  { key: 'proof', to: '/beheer/herinneringen/verstuurd', needs: listDeliveries },
  { key: 'unreachable', to: '/beheer/herinneringen/niet-bereikbaar', needs: listUnreachable },
] as const;

/** The screens about reminders that are open to me. */
export function ReminderTabs({ current }: { current: (typeof tabs)[number]['key'] }) {
  const t = useDeskTexts();
  const can = useCan();
  const mine = tabs.filter((tab) => can(tab.needs)).map(({ key, to }) => ({ key, to, label: t(`tabs.${key}`) }));
  return <TabLinks label={t('tabs.label')} current={mine.find((tab) => tab.key === current)?.to ?? ''} tabs={mine} />;
}
