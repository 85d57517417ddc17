import './matrix.css';
import { hyphenated, StatusTag } from '@leerspoor/platform-ui';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { needsAttention, urgencyOf } from '../status/look.js';
import { type Said } from '../status/use-cell-words.js';
import { type Opened } from './matrix-grid.js';
import { type Cell, type MatrixColumn, type Person } from './rows.js';

interface Props {
  people: readonly Person[];
  columns: readonly MatrixColumn[];
  say: (cell: Cell) => Said;
  onOpen: (cell: Opened) => void;
}

/** The matrix on a phone: a card per person with what is wrong on top, and what is right behind one button. */
export function MatrixList({ people, columns, say, onOpen }: Props) {
  const t = useDeskTexts();
  return (
    <ul className="mx-list" aria-label={t('matrix.caption')}>
      {people.map((person) => (
        <PersonCard key={person.id} person={person} columns={columns} say={say} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function PersonCard({ person, columns, say, onOpen }: { person: Person } & Omit<Props, 'people'>) {
  const t = useDeskTexts();
  const [isWhole, setWhole] = useState(false);
  const cells = columns
    .flatMap((column) => {
      const cell = person.byType.get(column.id);
      return cell ? [{ column, cell }] : [];
    })
    .toSorted((a, b) => urgencyOf(a.cell) - urgencyOf(b.cell));
  const trouble = cells.filter(({ cell }) => needsAttention(cell));
  const fine = cells.length - trouble.length;
  const shown = isWhole ? cells : trouble;
  return (
    <li className="card">
      <h2>{person.name}</h2>
      <p className="sm dim">{[person.jobRoles.join(', '), person.team].filter(Boolean).join(' · ')}</p>
      {shown.map(({ column, cell }) => {
        const { status, word, note } = say(cell);
        return (
          <button key={column.id} type="button" onClick={() => onOpen({ personId: person.id, typeId: column.id })}>
            <span className="line-text">
              <b>{hyphenated(column.name)}</b>
              <StatusTag status={status} word={word} note={note} />
            </span>
            <IconChevronRight size={20} aria-hidden="true" />
          </button>
        );
      })}
      {!isWhole && fine > 0 && (
        <button type="button" onClick={() => setWhole(true)}>
          <span className="sm dim grow">
            {trouble.length === 0 ? t('matrix.allFine', { count: fine }) : t('matrix.restFine', { count: fine })}
          </span>
          <IconChevronRight size={20} aria-hidden="true" />
        </button>
      )}
    </li>
  );
}
