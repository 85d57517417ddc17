import './matrix.css';
import {
  listChecks,
  listConfirmations,
  listCoverage,
  listPacks,
  listRequirements,
  listTypes,
  readForecast,
  readToolboxStart,
} from '@leerspoor/certifications-contract';
import { TabLinks } from '@leerspoor/platform-ui';
import { useCan, useRead } from '@leerspoor/platform-web';
import { useEffect, useRef } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';

/** The pages of certificates for HR; a lead has the matrix and the own ones. */
export function CertificateTabs({ current }: { current: string }) {
  const t = useDeskTexts();
  const can = useCan();
  const checks = useRead(listChecks, { query: { limit: 1 } }, { enabled: can(listChecks) });
  const confirmations = useRead(listConfirmations, {}, { enabled: can(listConfirmations) });
  const toolbox = useRead(readToolboxStart, {}, { enabled: can(readToolboxStart) });
  const hasToolbox = (toolbox.data?.types.length ?? 0) > 0 || current === pages.toolboxes;
  const hasConfirmations = (confirmations.data?.length ?? 0) > 0 || current === pages.confirmations;
  const due = confirmations.data?.filter((one) => one.due && !one.lapsed).length;
  const tabs = [
    { to: pages.matrix, label: t('tabs.matrix') },
    ...(can(readForecast) ? [{ to: pages.forecast, label: t('tabs.forecast') }] : []),
    ...(can(listChecks) ? [{ to: pages.queue, label: t('tabs.checks'), count: checks.data?.total }] : []),
    { to: pages.trainings, label: t('tabs.trainings') },
    { to: pages.appointments, label: t('tabs.appointments') },
    ...(hasToolbox ? [{ to: pages.toolboxes, label: t('tabs.toolbox') }] : []),
    ...(can(listCoverage) ? [{ to: pages.coverage, label: t('tabs.coverage') }] : []),
    ...(can(listPacks) ? [{ to: pages.auditPacks, label: t('tabs.auditPacks') }] : []),
    ...(hasConfirmations ? [{ to: pages.confirmations, label: t('tabs.confirmations'), count: due }] : []),
    ...(can(listTypes) ? [{ to: pages.types, label: t('tabs.types') }] : []),
    ...(can(listRequirements) ? [{ to: pages.requirements, label: t('tabs.requirements') }] : []),
    { to: pages.own, label: t('tabs.own') },
  ];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the tab of this page may lie outside the screen.
    box.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <div className="cert-tabs" ref={box}>
      <TabLinks label={t('tabs.label')} current={current} tabs={tabs} />
    </div>
  );
}
