import './type.css';
import { Button } from '@mantine/core';
import { type CertificateType, listTypes } from '@leerspoor/certifications-contract';
import { type Column, DataTable, EmptyState, Link, Pill, Skeleton, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, useLanguage, useQueryState, useRead } from '@leerspoor/platform-web';
import { IconBooks, IconPackage, IconPlus } from '@tabler/icons-react';
import { z } from 'zod';
import { useDeskTexts } from '../desk-texts.js';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { CheckYourself } from '../library/check-yourself.js';
import { pages } from '../pages.js';
import { usePolicyWords } from './policy-words.js';

const Address = z.object({ oud: z.enum(['', '1']).catch('') });

/** What can be earned here, and how long it counts. */
export function TypesPage() {
  const t = useDeskTexts();
  const [at, change] = useQueryState(Address);
  const read = useRead(listTypes, { query: { archived: at.oud ? 'true' : undefined } }, { keep: true });
  return (
    <Page
      title={t('types.title')}
      fill
      actions={<Deeds />}
      head={
        <>
          <CertificateTabs current={pages.types} />
          <div className="tools-row">
            <Pill on={at.oud === '1'} onClick={() => change({ oud: at.oud ? '' : '1' })}>
              {t('types.archivedToo')}
            </Pill>
          </div>
        </>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={8} height={46} />}>
        {(types) => (types.length === 0 ? <NoTypes /> : <TypeTable types={types} />)}
      </Loaded>
    </Page>
  );
}

function Deeds() {
  const t = useDeskTexts();
  return (
    <>
      <Button
        component={Link}
        to={pages.packs}
        variant="default"
        leftSection={<IconPackage size={18} aria-hidden="true" />}
      >
        {t('types.packs')}
      </Button>
      <Button
        component={Link}
        to={pages.library}
        variant="default"
        leftSection={<IconBooks size={18} aria-hidden="true" />}
      >
        {t('types.library')}
      </Button>
      <Button component={Link} to={pages.newType} leftSection={<IconPlus size={18} aria-hidden="true" />}>
        {t('types.new')}
      </Button>
    </>
  );
}

function NoTypes() {
  const t = useDeskTexts();
  return (
    <EmptyState
      title={t('types.none')}
      action={
        <Button component={Link} to={pages.packs} leftSection={<IconPackage size={18} aria-hidden="true" />}>
          {t('types.packs')}
        </Button>
      }
    >
      {t('types.noneNote')}
    </EmptyState>
  );
}

function TypeTable({ types }: { types: readonly CertificateType[] }) {
  const t = useDeskTexts();
  const f = useFormat();
  const columns = useTypeColumns();
  return (
    <DataTable
      caption={t('types.title')}
      rows={types}
      columns={columns}
      rowKey={({ id }) => id}
      rowLink={({ id }) => pages.type(id)}
      count={t('types.count', { count: types.length })}
      card={(type) => (
        <>
          <b>{type.nameNl}</b> <Sure type={type} />
          <p className="sm dim">
            {t('types.heldCount', { count: type.certificates, number: f.number(type.certificates) })},{' '}
            {t('types.askedCount', { count: type.requirements, number: f.number(type.requirements) })}
          </p>
        </>
      )}
    />
  );
}

function Sure({ type }: { type: CertificateType }) {
  const t = useDeskTexts();
  if (type.archived) return <StatusTag status="exempt" word={t('types.archived')} />;
  return type.certainty === 'low' ? <CheckYourself /> : null;
}

function useTypeColumns(): Column<CertificateType>[] {
  const t = useDeskTexts();
  const language = useLanguage();
  const words = usePolicyWords();
  const nameOf = (type: CertificateType) => (language === 'nl' ? type.nameNl : type.nameEn);
  return [
    { key: 'name', title: t('types.name'), cell: nameOf, sort: nameOf, width: '34%' },
    { key: 'code', title: t('types.code'), cell: ({ code }) => code, sort: ({ code }) => code },
    { key: 'valid', title: t('types.valid'), cell: ({ policy }) => words(policy) },
    { key: 'basis', title: t('types.basis'), cell: ({ basis }) => t(`bases.${basis}`), sort: ({ basis }) => basis },
    { key: 'sure', title: '', cell: (type) => <Sure type={type} /> },
    {
      key: 'requirements',
      title: t('types.requirements'),
      cell: ({ requirements }) => requirements,
      sort: ({ requirements }) => requirements,
      end: true,
    },
    {
      key: 'certificates',
      title: t('types.certificates'),
      cell: ({ certificates }) => certificates,
      sort: ({ certificates }) => certificates,
      end: true,
    },
  ];
}
