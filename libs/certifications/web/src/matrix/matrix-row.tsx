import { type VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { useTexts } from '../texts.js';
import { type Said } from '../status/use-cell-words.js';
import { MatrixCell } from './matrix-cell.js';
import { nameId } from './matrix-names.js';
import { type Cell, emptyCell, type MatrixColumn, type Person } from './rows.js';

interface Props {
  /** Of somebody; of a team, or of a place where somebody is on the way, there are no cells. */
  person: Person | null;
  lineKey: string;
  index: number;
  top: number;
  height: number;
  shown: readonly VirtualItem[];
  columns: readonly MatrixColumn[];
  say: (cell: Cell) => Said;
  /** The column of this row that has the focus. */
  here: number | null;
  /** The type whose cell of this row is open. */
  picked: string | null;
}

/** The cells of a line; its name, or its team, stands in `MatrixNames` and is owned by it. */
export const MatrixRow = memo(function MatrixRow({ person, lineKey, index, top, height, ...cells }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-owns={nameId(lineKey)}
      className="mx-row"
      data-kind={person ? 'person' : undefined}
      style={{ top, height }}
    >
      {person && <Cells {...cells} person={person} index={index} />}
    </div>
  );
});

type CellsProps = Omit<Props, 'person' | 'lineKey' | 'top' | 'height'> & { person: Person };

function Cells({ person, index, shown, columns, say, here, picked }: CellsProps) {
  const t = useTexts();
  return shown.map((item) => {
    const column = columns[item.index] as MatrixColumn;
    const cell = person.byType.get(column.id) ?? emptyCell(column);
    const { status, word, note } = say(cell);
    return (
      <MatrixCell
        key={column.id}
        status={status}
        word={word}
        note={note}
        throughOther={cell.throughOther}
        booked={cell.booked ? t('booked.tag') : ''}
        waiting={cell.waiting}
        label={`${person.name}, ${column.name}`}
        at={`${index}.${item.index}`}
        column={item.index + 2}
        isHere={here === item.index}
        isPicked={picked === column.id}
      />
    );
  });
}
