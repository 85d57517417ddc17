import './library.css';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { adoptFromLibrary, type LibraryType, listLibrary } from '@leerspoor/certifications-contract';
import { type Column, DataTable, FilterPill, Link, Skeleton, StatusTag, toast } from '@leerspoor/platform-ui';
import {
  Loaded,
  Page,
  ProblemNote,
  useGo,
  useLanguage,
  useQueryState,
  useRead,
  useWrite,
} from '@leerspoor/platform-web';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { z } from 'zod';
import { useDeskTexts } from '../desk-texts.js';
import { CheckYourself } from './check-yourself.js';
import { pages } from '../pages.js';
import { rules } from '../stale.js';
import { usePolicyWords } from '../type/policy-words.js';

const Address = z.object({ zoek: z.string().catch(''), branche: z.string().catch('') });

/** The start library: Dutch certificates with their figures, to take over and change. */
export function LibraryPage() {
  const t = useDeskTexts();
  const go = useGo();
  const [at, change] = useQueryState(Address);
  const read = useRead(listLibrary, {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const adopt = useWrite(adoptFromLibrary, [...rules, listLibrary]);
  const take = () =>
    adopt.mutate(
      { body: { codes: [...chosen] } },
      {
        onSuccess: ({ added }) => {
          toast({ text: t('library.added', { count: added }) });
          go(pages.types);
        },
      },
    );
  const turn = (code: string) => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    setChosen(next);
  };
  const sectors = [...new Set((read.data ?? []).flatMap((type) => type.sectors))].toSorted();
  return (
    <Page
      title={t('library.title')}
      sub={t('library.sub')}
      back={{ to: pages.types, label: t('types.title') }}
      fill
      head={
        <div className="tools-row">
          <TextInput
            className="library-search"
            type="search"
            aria-label={t('library.search')}
            placeholder={t('library.search')}
            leftSection={<IconSearch size={17} aria-hidden="true" />}
            value={at.zoek}
            onChange={(event) => change({ zoek: event.currentTarget.value })}
          />
          <FilterPill
            label={t('library.sector')}
            value={at.branche}
            choices={sectors.map((sector) => ({ value: sector, label: sector }))}
            onChange={(branche) => change({ branche })}
          />
        </div>
      }
      foot={
        <>
          <Button size="lg" disabled={chosen.size === 0} loading={adopt.isPending} onClick={take}>
            {t('library.take', { count: chosen.size })}
          </Button>
          <ProblemNote error={adopt.error} inForm />
        </>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={9} height={46} />}>
        {(all) => <LibraryTable types={all.filter(matching(at))} chosen={chosen} onTurn={turn} />}
      </Loaded>
    </Page>
  );
}

const matching =
  ({ zoek, branche }: z.output<typeof Address>) =>
  ({ code, nameNl, nameEn, issuer, sectors }: LibraryType) =>
    `${code} ${nameNl} ${nameEn} ${issuer}`.toLowerCase().includes(zoek.trim().toLowerCase()) &&
    (branche === '' || sectors.includes(branche));

interface TableProps {
  types: readonly LibraryType[];
  chosen: ReadonlySet<string>;
  onTurn: (code: string) => void;
}

function LibraryTable({ types, chosen, onTurn }: TableProps) {
  const t = useDeskTexts();
  const columns = useLibraryColumns(chosen, onTurn);
  return (
    <DataTable
      caption={t('library.title')}
      rows={types}
      columns={columns}
      rowKey={({ code }) => code}
      rowHeight={58}
      count={t('library.count', { count: types.length })}
      card={(type) => <Take type={type} chosen={chosen} onTurn={onTurn} withNote />}
    />
  );
}

function Take({
  type,
  chosen,
  onTurn,
  withNote,
}: { type: LibraryType; withNote?: boolean } & Omit<TableProps, 'types'>) {
  const t = useDeskTexts();
  const language = useLanguage();
  const name = language === 'nl' ? type.nameNl : type.nameEn;
  const words = usePolicyWords();
  if (type.typeId)
    return (
      <Link className="library-name" to={pages.type(type.typeId)}>
        <b>{name}</b> <StatusTag status="ok" word={t('library.inUse')} />
        {type.differs && <span className="sm dim"> {t('rule.differs')}</span>}
      </Link>
    );
  const note = withNote ? words(type.policy) : type.issuer;
  return (
    <Checkbox label={name} description={note} checked={chosen.has(type.code)} onChange={() => onTurn(type.code)} />
  );
}

function useLibraryColumns(chosen: ReadonlySet<string>, onTurn: (code: string) => void): Column<LibraryType>[] {
  const t = useDeskTexts();
  const language = useLanguage();
  const words = usePolicyWords();
  return [
    {
      key: 'name',
      title: t('types.name'),
      cell: (type) => <Take type={type} chosen={chosen} onTurn={onTurn} />,
      sort: ({ nameNl, nameEn }) => (language === 'nl' ? nameNl : nameEn),
      width: '40%',
    },
    { key: 'code', title: t('types.code'), cell: ({ code }) => code, sort: ({ code }) => code },
    { key: 'valid', title: t('types.valid'), cell: ({ policy }) => words(policy) },
    {
      key: 'basis',
      title: t('types.basis'),
      cell: ({ basis, legalText }) => <span title={legalText}>{t(`bases.${basis}`)}</span>,
      sort: ({ basis }) => basis,
    },
    {
      key: 'sure',
      title: t('library.sure'),
      cell: ({ certainty }) => (certainty === 'low' ? <CheckYourself /> : t(`library.certainty.${certainty}`)),
      sort: ({ certainty }) => ({ high: 0, medium: 1, low: 2 })[certainty],
    },
  ];
}
