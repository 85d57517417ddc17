import { ActionIcon } from '@mantine/core';
import { toast } from '@leerspoor/platform-ui';
import { IconBookmarks, IconColumns3, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDeskTexts } from '../desk-texts.js';
import { type Cell, type MatrixColumn, type Person } from './rows.js';
import { saveWorkbook } from './workbook.js';
import { readWhole } from './use-matrix.js';
import { type MatrixScreen } from './use-matrix-screen.js';

interface Props {
  screen: MatrixScreen;
  onColumns: () => void;
  onViews: () => void;
  print: (people: Person[]) => void;
}

/** Saved views, columns, a file for Excel, paper: of everybody in the filter, also those who were not scrolled to. */
export function MatrixTools({ screen, onColumns, onViews, print }: Props) {
  const { query, columns, hidden, asOf, say } = screen;
  const t = useDeskTexts();
  const [busy, setBusy] = useState<string | null>(null);

  const withAll = async (take: (columns: MatrixColumn[], people: Person[]) => void | Promise<void>) => {
    setBusy(t('matrix.fetching'));
    try {
      const { first, people } = await readWhole(query, (count, total) =>
        setBusy(t('matrix.fetched', { count, total })),
      );
      await take(
        first.types.filter(({ id }) => !hidden.has(id)),
        people,
      );
    } catch {
      toast({ text: t('matrix.fetchFailed') });
    } finally {
      setBusy(null);
    }
  };
  const exportAll = () =>
    withAll(async (all, people) => {
      const words = {
        sheet: t('title'),
        name: t('matrix.table.name'),
        team: t('matrix.team'),
        jobRoles: t('matrix.jobRole'),
        lead: t('matrix.table.lead'),
        end: (type: string) => t('matrix.table.end', { type }),
        status: (cell: Cell) => say(cell).word,
      };
      await saveWorkbook(t('matrix.table.file', { day: asOf }), all, people, words);
      toast({ text: t('matrix.table.saved', { count: people.length }) });
    });
  const printAll = () => withAll((_, people) => print(people));
  const isIdle = busy === null && columns.length > 0;
  return (
    <span className="row mx-tools">
      <span className="sm dim num" role="status">
        {busy}
      </span>
      <ActionIcon size={44} c="var(--ls-ink)" aria-label={t('views.title')} title={t('views.title')} onClick={onViews}>
        <IconBookmarks size={20} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        size={44}
        c="var(--ls-ink)"
        aria-label={t('matrix.columns')}
        title={t('matrix.columns')}
        onClick={onColumns}
      >
        <IconColumns3 size={20} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        size={44}
        c="var(--ls-ink)"
        disabled={!isIdle}
        aria-label={t('matrix.excel')}
        title={t('matrix.excel')}
        onClick={() => void exportAll()}
      >
        <IconFileSpreadsheet size={20} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        size={44}
        c="var(--ls-ink)"
        disabled={!isIdle}
        aria-label={t('matrix.print')}
        title={t('matrix.print')}
        onClick={() => void printAll()}
      >
        <IconPrinter size={20} aria-hidden="true" />
      </ActionIcon>
    </span>
  );
}

/** The people on paper: all of them by the button, those who are loaded when the browser prints by itself. */
export function usePaper(loaded: readonly Person[]) {
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  useEffect(() => {
    const before = () => flushSync(() => setPeople((given) => given ?? loaded));
    const after = () => setPeople(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [loaded]);
  const print = (all: Person[]) => {
    flushSync(() => setPeople(all));
    window.print();
  };
  return { people, print };
}
