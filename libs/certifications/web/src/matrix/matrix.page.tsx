import { Button } from '@mantine/core';
import { recordCertificates } from '@leerspoor/certifications-contract';
import { Link, Skeleton, useWide } from '@leerspoor/platform-ui';
import { Loaded, Page, useCan, useFormat, useQueryState, useSession } from '@leerspoor/platform-web';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { CellPanel } from '../cell/cell-panel.js';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { useLook } from '../status/use-look.js';
import { CertificateTabs } from './certificate-tabs.js';
import { ColumnDialog } from './column-dialog.js';
import { isFiltered, MatrixAddress, noFilters, onlyTrouble, queryOf } from './filters.js';
import { FirstUse, NobodyFound } from './matrix-empty.js';
import { MatrixFilters } from './matrix-filters.js';
import { MatrixGrid, type Opened } from './matrix-grid.js';
import { MatrixList } from './matrix-list.js';
import { MatrixPaper } from './matrix-paper.js';
import { MatrixTools, usePaper } from './matrix-tools.js';
import { type Cell } from './rows.js';
import { useTeamNotes } from './team-notes.js';
import { useColumns } from './use-columns.js';
import { useMatrix } from './use-matrix.js';

/** Who must hold what, and who holds it: for HR of everybody, for a lead of the own people. */
export function MatrixPage() {
  const t = useDeskTexts();
  const f = useFormat();
  const wide = useWide();
  const { today } = useSession();
  const [at, change] = useQueryState(MatrixAddress);
  const [choosing, setChoosing] = useState(false);
  const query = queryOf(at, wide);
  const isTrouble = onlyTrouble(at, wide);
  const asOf = at.peildatum || today;
  const { read, first, people, lines, more } = useMatrix(query);
  const { columns, hidden, choose } = useColumns(first?.types ?? []);
  const paper = usePaper(people);
  const teamNote = useTeamNotes(asOf === today);
  const look = useLook();
  const say = (cell: Cell) => look.cell(cell, asOf);
  const open = useCallback((cell: Opened) => change({ persoon: cell.personId, soort: cell.typeId }), [change]);
  const opened = at.persoon && at.soort ? { personId: at.persoon, typeId: at.soort } : null;
  const count = first ? t('matrix.count', { count: first.total, everybody: first.everybody }) : '';
  const isEmpty = first !== undefined && first.types.length === 0 && !isFiltered(at);
  const tools = (
    <MatrixTools
      query={query}
      columns={columns}
      hidden={hidden}
      asOf={asOf}
      say={say}
      onColumns={() => setChoosing(true)}
      print={paper.print}
    />
  );

  return (
    <Page
      title={t('title')}
      fill={wide}
      actions={<Deeds />}
      head={
        <>
          <CertificateTabs current={pages.matrix} />
          {!(isEmpty && !isTrouble) && (
            <MatrixFilters at={at} change={change} isTrouble={isTrouble} tools={wide && tools} />
          )}
        </>
      }
      side={
        opened && (
          <CellPanel
            key={`${at.persoon}${at.soort}`}
            {...opened}
            asOf={at.peildatum || undefined}
            onClose={() => change({ persoon: '', soort: '' })}
          />
        )
      }
    >
      {choosing && (
        <ColumnDialog
          columns={first?.types ?? []}
          hidden={hidden}
          onChoose={choose}
          onClose={() => setChoosing(false)}
        />
      )}
      {paper.people && (
        <MatrixPaper
          people={paper.people}
          columns={columns}
          caption={t('matrix.paper', { day: f.date(asOf), people: count })}
          say={say}
        />
      )}
      <Loaded read={read} skeleton={<Skeleton rows={9} height={wide ? 44 : 92} />}>
        {() =>
          isEmpty && !isTrouble ? (
            <FirstUse />
          ) : people.length === 0 ? (
            <NobodyFound
              isTrouble={isTrouble && !isFiltered(at)}
              onClear={() => change({ ...noFilters, aandacht: '0' })}
            />
          ) : wide ? (
            <MatrixGrid
              lines={lines}
              columns={columns}
              count={count}
              left={more ? Math.max(0, (first?.total ?? 0) - people.length) : 0}
              more={more}
              say={say}
              opened={opened}
              onOpen={open}
              teamNote={teamNote}
            />
          ) : (
            <>
              <MatrixList people={people} columns={columns} say={say} onOpen={open} />
              <p className="sm dim num list-count" role="status">
                {count}
              </p>
              {more && (
                <Button variant="default" size="lg" loading={more.loading} onClick={more.onMore}>
                  {t('matrix.more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Deeds() {
  const t = useDeskTexts();
  const can = useCan();
  if (!can(recordCertificates)) return null;
  return (
    <>
      <Button
        component={Link}
        to={pages.import}
        variant="default"
        leftSection={<IconUpload size={18} aria-hidden="true" />}
      >
        {t('matrix.import')}
      </Button>
      <Button component={Link} to={pages.record} leftSection={<IconPlus size={18} aria-hidden="true" />}>
        {t('matrix.record')}
      </Button>
    </>
  );
}
