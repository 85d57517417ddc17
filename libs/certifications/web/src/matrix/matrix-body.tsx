import { Button } from '@mantine/core';
import { Skeleton, useWide } from '@leerspoor/platform-ui';
import { Loaded, ProblemNote } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { isFiltered, noFilters } from './filters.js';
import { FirstUse, NobodyFound } from './matrix-empty.js';
import { MatrixGrid, type Opened } from './matrix-grid.js';
import { MatrixList } from './matrix-list.js';
import { useTeamNotes } from './team-notes.js';
import { type Choosing } from './use-choosing.js';
import { type MatrixScreen } from './use-matrix-screen.js';

/** The board on a desktop, a list of people on a phone, or words when there is nobody to show. */
export function MatrixBody({ screen, choosing }: { screen: MatrixScreen; choosing: Choosing }) {
  const wide = useWide();
  const teamNote = useTeamNotes(screen.isToday);
  const { read, first, people, at, change, more, isTrouble } = screen;
  const onOpen = (cell: Opened) => change({ persoon: cell.personId, soort: cell.typeId });
  return (
    <Loaded read={read} skeleton={<Skeleton rows={9} height={wide ? 44 : 92} />}>
      {() => {
        if (screen.isFirstUse) return <FirstUse />;
        if (people.length === 0)
          return (
            <NobodyFound
              isTrouble={isTrouble && !isFiltered(at)}
              onClear={() => change({ ...noFilters, aandacht: '0' })}
            />
          );
        if (!wide) return <Phone screen={screen} onOpen={onOpen} />;
        const left = more || screen.hasFailed ? Math.max(0, (first?.total ?? 0) - people.length) : 0;
        return (
          <>
            {screen.hasFailed && <Failed screen={screen} />}
            <MatrixGrid {...screen} left={left} onOpen={onOpen} teamNote={teamNote} choosing={choosing} />
          </>
        );
      }}
    </Loaded>
  );
}

/** A part of the people did not come. */
function Failed({ screen: { read } }: { screen: MatrixScreen }) {
  const t = useDeskTexts();
  return (
    <ProblemNote
      error={read.error}
      action={
        <Button variant="default" loading={read.isFetching} onClick={() => void read.refetch()}>
          {t('matrix.again')}
        </Button>
      }
    />
  );
}

function Phone({ screen, onOpen }: { screen: MatrixScreen; onOpen: (cell: Opened) => void }) {
  const t = useDeskTexts();
  const { people, columns, say, count, more } = screen;
  return (
    <>
      <MatrixList people={people} columns={columns} say={say} onOpen={onOpen} />
      <p className="sm dim num list-count" role="status">
        {count}
      </p>
      {screen.hasFailed && <Failed screen={screen} />}
      {more && (
        <Button variant="default" size="lg" loading={more.loading} onClick={more.onMore}>
          {t('matrix.more')}
        </Button>
      )}
    </>
  );
}
