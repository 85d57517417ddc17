import { Button } from '@mantine/core';
import { listRequirements, type Requirement } from '@leerspoor/certifications-contract';
import { type Column, DataTable, EmptyState, Link, Pill, Skeleton, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, useQueryState, useRead } from '@leerspoor/platform-web';
import { IconPackage, IconPlus } from '@tabler/icons-react';
import { z } from 'zod';
import { useDeskTexts } from '../desk-texts.js';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { pages } from '../pages.js';
import { usePeriodWords } from '../type/policy-words.js';

const Address = z.object({ oud: z.enum(['', '1']).catch('') });

/** Who must hold what, and why. */
export function RequirementsPage() {
  const t = useDeskTexts();
  const [at, change] = useQueryState(Address);
  const read = useRead(listRequirements, { query: { ended: at.oud ? 'true' : undefined } }, { keep: true });
  return (
    <Page
      title={t('requirements.title')}
      fill
      actions={
        <Button component={Link} to={pages.newRequirement()} leftSection={<IconPlus size={18} aria-hidden="true" />}>
          {t('requirements.new')}
        </Button>
      }
      head={
        <>
          <CertificateTabs current={pages.requirements} />
          <div className="tools-row">
            <Pill on={at.oud === '1'} onClick={() => change({ oud: at.oud ? '' : '1' })}>
              {t('requirements.endedToo')}
            </Pill>
          </div>
        </>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={8} height={46} />}>
        {(requirements) =>
          requirements.length === 0 ? (
            <EmptyState
              title={t('requirements.none')}
              action={
                <Button component={Link} to={pages.packs} leftSection={<IconPackage size={18} aria-hidden="true" />}>
                  {t('types.packs')}
                </Button>
              }
            >
              {t('requirements.noneNote')}
            </EmptyState>
          ) : (
            <RequirementTable requirements={requirements} />
          )
        }
      </Loaded>
    </Page>
  );
}

function RequirementTable({ requirements }: { requirements: readonly Requirement[] }) {
  const t = useDeskTexts();
  const columns = useRequirementColumns();
  return (
    <DataTable
      caption={t('requirements.title')}
      rows={requirements}
      columns={columns}
      rowKey={({ id }) => id}
      rowLink={({ id }) => pages.requirement(id)}
      count={t('requirements.count', { count: requirements.length })}
      card={(requirement) => (
        <>
          <b>{requirement.type.name}</b>
          <p className="sm dim">
            {requirement.who} · {t(`bases.${requirement.basis}`)}
          </p>
          {requirement.blocksWork && <p className="sm">{t('requirements.blocksNote')}</p>}
          <p className="row">
            <span className="sm">{t('people', { count: requirement.people })}</span>{' '}
            <Lacking requirement={requirement} />
          </p>
        </>
      )}
    />
  );
}

function Lacking({ requirement: { lacking, people, endsOn } }: { requirement: Requirement }) {
  const t = useDeskTexts();
  const f = useFormat();
  if (endsOn) return <StatusTag status="exempt" word={t('requirements.ended', { day: f.date(endsOn, 'numeric') })} />;
  if (people === 0) return <StatusTag status="soon" word={t('requirements.nobody')} />;
  return lacking === 0 ? (
    <StatusTag status="ok" word={t('requirements.allFine')} />
  ) : (
    <StatusTag status="missing" word={t('requirements.lacking', { count: lacking })} />
  );
}

function useRequirementColumns(): Column<Requirement>[] {
  const t = useDeskTexts();
  const period = usePeriodWords();
  return [
    {
      key: 'type',
      title: t('requirements.type'),
      cell: ({ type }) => type.name,
      sort: ({ type }) => type.name,
      width: '24%',
    },
    { key: 'who', title: t('requirements.who'), cell: ({ who }) => who, sort: ({ who }) => who, width: '28%' },
    {
      key: 'basis',
      title: t('types.basis'),
      cell: ({ basis, source }) => <span title={source}>{t(`bases.${basis}`)}</span>,
      sort: ({ basis }) => basis,
    },
    {
      key: 'lead',
      title: t('requirements.leadTime'),
      cell: ({ leadTime }) => (leadTime ? period(leadTime) : t('requirements.atOnce')),
    },
    {
      key: 'blocks',
      title: t('requirements.blocks'),
      cell: ({ blocksWork }) => t(blocksWork ? 'requirements.blocksYes' : 'requirements.blocksNo'),
      sort: ({ blocksWork }) => (blocksWork ? 0 : 1),
    },
    {
      key: 'people',
      title: t('requirements.people'),
      cell: ({ people }) => people,
      sort: ({ people }) => people,
      end: true,
    },
    {
      key: 'lacking',
      title: '',
      cell: (requirement) => <Lacking requirement={requirement} />,
      sort: ({ lacking }) => lacking,
    },
  ];
}
