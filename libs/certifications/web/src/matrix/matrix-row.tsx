import { type VirtualItem } from '@tanstack/react-virtual';
import { memo, type ReactNode } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { useTexts } from '../texts.js';
import { type Said } from '../status/use-cell-words.js';
import { MatrixCell } from './matrix-cell.js';
import { type Cell, emptyCell, type Line, type MatrixColumn, type Person, type TeamLine } from './rows.js';

interface Props {
  /** Absent: not fetched yet. */
  line: Line | undefined;
  index: number;
  top: number;
  height: number;
  nameWidth: number;
  shown: readonly VirtualItem[];
  columns: readonly MatrixColumn[];
  say: (cell: Cell) => Said;
  /** The column of this row that has the focus. */
  here: number | null;
  /** The type whose cell of this row is open. */
  picked: string | null;
  teamNote: (teamId: string | null) => ReactNode;
  /** Whether the person is one of several chosen; null when nobody is choosing. */
  chosen: boolean | null;
  onChoose: (person: Person) => void;
}

/** A team, a person, or the place of a person who is on the way. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { line, index, top, height, nameWidth } = props;
  const place = { top, height };
  if (line === undefined)
    return (
      <div role="row" aria-rowindex={index + 2} className="mx-row" style={place} aria-busy="true">
        <div role="rowheader" className="mx-name" style={{ width: nameWidth }}>
          <span className="skeleton-bar mx-wait" />
        </div>
      </div>
    );
  if (line.kind === 'team')
    return (
      <Team line={line} index={index} place={place} note={props.teamNote(line.teamId)} columns={props.columns.length} />
    );
  return (
    <div role="row" aria-rowindex={index + 2} className="mx-row" data-kind="person" style={place}>
      <div role="rowheader" aria-colindex={1} className="mx-name" style={{ width: nameWidth }}>
        <Name person={line.person} chosen={props.chosen} onChoose={props.onChoose} />
      </div>
      <Cells {...props} person={line.person} />
    </div>
  );
});

function Name({ person, chosen, onChoose }: Pick<Props, 'chosen' | 'onChoose'> & { person: Person }) {
  const words = (
    <>
      <span>{person.name}</span>
      <small>{person.jobRoles.join(', ')}</small>
    </>
  );
  if (chosen === null) return words;
  return (
    <label className="mx-choose">
      <input type="checkbox" checked={chosen} onChange={() => onChoose(person)} />
      <span>{words}</span>
    </label>
  );
}

function Cells({ person, index, nameWidth, shown, columns, say, here, picked }: Props & { person: Person }) {
  const t = useTexts();
  return shown.map((item, at) => {
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
        gap={item.start - (shown[at - 1]?.end ?? nameWidth)}
        column={item.index + 2}
        isHere={here === item.index}
        isPicked={picked === column.id}
      />
    );
  });
}

interface TeamProps {
  line: TeamLine;
  index: number;
  place: { top: number; height: number };
  note: ReactNode;
  columns: number;
}

function Team({ line, index, place, note, columns }: TeamProps) {
  const t = useDeskTexts();
  return (
    <div role="row" aria-rowindex={index + 2} className="mx-row" style={place}>
      <div role="gridcell" aria-colspan={columns + 1} className="mx-team">
        <b>{line.name || t('matrix.noTeam')}</b>
        <span className="dim">{line.lead}</span>
        {note}
      </div>
    </div>
  );
}
