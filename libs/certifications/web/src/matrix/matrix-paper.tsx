import './matrix.css';
import { statusIcons } from '@leerspoor/platform-ui';
import { Fragment } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { needsAttention } from '../status/look.js';
import { type Said } from '../status/use-cell-words.js';
import { type Cell, emptyCell, linesOf, type MatrixColumn, type Person } from './rows.js';

/** Columns that fit beside each other on A3. */
const columnsPerSheet = 13;

interface Props {
  people: readonly Person[];
  columns: readonly MatrixColumn[];
  /** Above each sheet: which day, which filters. */
  caption: string;
  say: (cell: Cell) => Said;
}

/** The matrix on paper (A3, landscape): every person, thirteen types to a sheet, icon and word without colour. */
export function MatrixPaper({ people, columns, caption, say }: Props) {
  const t = useDeskTexts();
  const lines = linesOf(people);
  const sheets = Array.from({ length: Math.ceil(columns.length / columnsPerSheet) }, (_, at) =>
    columns.slice(at * columnsPerSheet, (at + 1) * columnsPerSheet),
  );
  return (
    <div className="mx-paper">
      {sheets.map((sheet, at) => (
        <table key={at}>
          <caption>
            <b>{t('matrix.caption')}</b> {caption}{' '}
            {sheets.length > 1 && t('matrix.sheet', { at: at + 1, of: sheets.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col" />
              {sheet.map((column) => (
                <th key={column.id} scope="col">
                  {column.name}
                  <small>{t('matrix.covered', { covered: column.covered, wanted: column.wanted })}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Fragment key={line.key}>
                {line.kind === 'team' ? (
                  <tr className="mx-paper-team">
                    <th colSpan={sheet.length + 1} scope="rowgroup">
                      {line.name || t('matrix.noTeam')} {line.lead && <>({line.lead})</>}
                    </th>
                  </tr>
                ) : (
                  <PaperRow person={line.person} sheet={sheet} say={say} />
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function PaperRow({
  person,
  sheet,
  say,
}: {
  person: Person;
  sheet: readonly MatrixColumn[];
  say: (cell: Cell) => Said;
}) {
  return (
    <tr>
      <th scope="row">
        {person.name}
        <small>{person.jobRoles.join(', ')}</small>
      </th>
      {sheet.map((column) => {
        const cell = person.byType.get(column.id) ?? emptyCell(column);
        const { status, word, note } = say(cell);
        const Sign = statusIcons[status];
        return (
          <td key={column.id} data-trouble={needsAttention(cell) || undefined}>
            <Sign size={12} aria-hidden="true" />
            {status !== 'none' && word}
            {note && <small>{note}</small>}
          </td>
        );
      })}
    </tr>
  );
}
