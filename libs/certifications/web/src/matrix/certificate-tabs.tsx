import { listChecks, listRequirements, listTypes } from '@leerspoor/certifications-contract';
import { TabLinks } from '@leerspoor/platform-ui';
import { useCan, useRead } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';

/** The pages of certificates for HR; a lead has the matrix and the own ones. */
export function CertificateTabs({ current }: { current: string }) {
  const t = useDeskTexts();
  const can = useCan();
  const checks = useRead(listChecks, { query: { limit: 1 } }, { enabled: can(listChecks) });
  const tabs = [
    { to: pages.matrix, label: t('tabs.matrix') },
    ...(can(listChecks) ? [{ to: pages.queue, label: t('tabs.checks'), count: checks.data?.total }] : []),
    ...(can(listTypes) ? [{ to: pages.types, label: t('tabs.types') }] : []),
    ...(can(listRequirements) ? [{ to: pages.requirements, label: t('tabs.requirements') }] : []),
    { to: pages.own, label: t('tabs.own') },
  ];
  return <TabLinks label={t('tabs.label')} current={current} tabs={tabs} />;
}
