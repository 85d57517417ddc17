import './today.css';
import { type MatrixColumn, peopleOf, type Person } from '../matrix/rows.js';
import { readMatrix } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { Face, Link, StatusTag } from '@leerspoor/platform-ui';
import { useRead } from '@leerspoor/platform-web';
import { IconChevronRight } from '@tabler/icons-react';
import { useTodayTexts } from '../today-texts.js';
import { pages } from '../pages.js';
import { needsAttention, urgencyOf } from '../status/look.js';
import { useCellWords } from '../status/use-cell-words.js';

const most = 60;

/** For a lead: one line per person, who needs something first. */
export function TeamLines() {
  const t = useTodayTexts();
  const { data } = useRead(readMatrix, { query: { limit: most } });
  if (!data || data.rows.length === 0) return null;
  const worst = (person: Person) => Math.min(9, ...[...person.byType.values()].map(urgencyOf));
  const people = peopleOf(data).toSorted((a, b) => worst(a) - worst(b));
  return (
    <>
      <ul className="card team-lines" aria-label={t('teams.people')}>
        {people.map((person) => (
          <PersonLine key={person.id} person={person} columns={data.types} asOf={data.asOf} />
        ))}
      </ul>
      {data.next !== null && (
        <p>
          <Link className="linky" to={pages.matrix}>
            {t('teams.all', { count: data.total })}
          </Link>
        </p>
      )}
    </>
  );
}

function PersonLine({ person, columns, asOf }: { person: Person; columns: readonly MatrixColumn[]; asOf: LocalDate }) {
  const t = useTodayTexts();
  const say = useCellWords(asOf);
  const cells = columns.flatMap((column) => {
    const cell = person.byType.get(column.id);
    return cell && needsAttention(cell) ? [{ column, cell }] : [];
  });
  const [first, ...rest] = cells.toSorted((a, b) => urgencyOf(a.cell) - urgencyOf(b.cell));
  const to = first
    ? pages.cell(person.id, first.column.id)
    : `${pages.matrix}?zoek=${encodeURIComponent(person.name)}&aandacht=0`;
  return (
    <li>
      <Link to={to}>
        <Face name={person.name} />
        <span className="line-text">
          <span>
            <b>{person.name}</b>
            <small>
              {first
                ? [first.column.name, rest.length > 0 && t('teams.more', { count: rest.length })]
                    .filter(Boolean)
                    .join(' ')
                : person.jobRoles.join(', ')}
            </small>
          </span>
          {first ? <StatusTag {...say(first.cell)} /> : <StatusTag status="ok" word={t('teams.fine')} />}
        </span>
        <IconChevronRight size={20} aria-hidden="true" />
      </Link>
    </li>
  );
}
