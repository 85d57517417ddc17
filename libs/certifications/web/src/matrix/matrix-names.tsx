import { type VirtualItem } from '@tanstack/react-virtual';
import { memo, type MouseEvent, type ReactNode, useCallback, useRef } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { type Line, type Person, type TeamLine } from './rows.js';

/** By which the row of a line says that this name is its own. */
export const nameId = (key: string) => `mx-${key}`;

interface Props {
  items: readonly VirtualItem[];
  lines: readonly Line[];
  keyOf: (index: number) => string;
  width: number;
  columns: number;
  teamNote: (teamId: string | null) => ReactNode;
  chosen: ReadonlyMap<string, string> | null;
  onChoose: (person: Person) => void;
}

/**
 * The first column, which stays in sight: one box for all names. A name that stuck in each row of its own would be a layer of
 * its own, thirty of them in every frame. It stands beside the grid, whose rows own what is in it.
 */
export function MatrixNames({ items, lines, keyOf, width, columns, teamNote, chosen, onChoose }: Props) {
  return (
    <div role="presentation" className="mx-names" style={{ width }}>
      {items.map(({ index, start, size }) => {
        const line = lines[index];
        const key = keyOf(index);
        const place = { id: nameId(key), top: start, height: size };
        if (line === undefined) return <Wait key={key} {...place} />;
        if (line.kind === 'team')
          return <Team key={key} {...place} line={line} note={teamNote(line.teamId)} columns={columns} />;
        return (
          <Name key={key} {...place} person={line.person} chosen={chosen && chosen.has(key)} onChoose={onChoose} />
        );
      })}
    </div>
  );
}

interface Place {
  id: string;
  top: number;
  height: number;
}

const Wait = memo(function Wait({ id, top, height }: Place) {
  return (
    <div role="rowheader" id={id} className="mx-name" style={{ top, height }}>
      <span className="skeleton-bar mx-wait" />
    </div>
  );
});

interface NameProps extends Place {
  person: Person;
  /** Whether the person is one of several chosen; null when nobody is choosing. */
  chosen: boolean | null;
  onChoose: (person: Person) => void;
}

const Name = memo(function Name({ id, top, height, person, chosen, onChoose }: NameProps) {
  const words = (
    <>
      <span>{person.name}</span>
      <small>{person.jobRoles.join(', ')}</small>
    </>
  );
  return (
    <div role="rowheader" aria-colindex={1} id={id} className="mx-name" style={{ top, height }}>
      {chosen === null ? (
        words
      ) : (
        <label className="mx-choose">
          <input type="checkbox" checked={chosen} onChange={() => onChoose(person)} />
          <span>{words}</span>
        </label>
      )}
    </div>
  );
});

function Team({ id, top, height, line, note, columns }: Place & { line: TeamLine; note: ReactNode; columns: number }) {
  const t = useDeskTexts();
  return (
    <div role="gridcell" aria-colspan={columns + 1} id={id} className="mx-team" style={{ top, height }}>
      <b>{line.name || t('matrix.noTeam')}</b>
      <span className="dim">{line.lead}</span>
      {note}
    </div>
  );
}

/** Marks the name of the row under the pointer, by hand: drawing the board anew for it would cost a frame. */
export function usePointed(): (event: MouseEvent) => void {
  const was = useRef<Element | null>(null);
  return useCallback(({ target, type }) => {
    const owned = (target as Element).closest('.mx-row')?.getAttribute('aria-owns');
    const name = owned ? document.getElementById(owned) : (target as Element).closest('.mx-name');
    const now = type === 'mouseleave' ? null : name;
    if (now === was.current) return;
    was.current?.removeAttribute('data-pointed');
    now?.setAttribute('data-pointed', '');
    was.current = now;
  }, []);
}
