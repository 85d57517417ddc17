import { type Import, type ImportFix, type ImportRow } from '@leerspoor/connections-contract';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTexts } from '../texts.js';
import { type Fixes } from './use-fixes.js';

interface Props {
  row: ImportRow;
  current: Import;
  fixes: Fixes | null;
  /** Columns that have to be looked at: these are open already. */
  asked: number[];
}

/** The row as it stands in the file; each cell can be corrected, and then the row is worked out anew. */
export function RowFile({ row, current, fixes, asked }: Props) {
  const t = useTexts();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const opened = new Set([...asked, ...Object.keys(typed).map(Number)]);
  const valueAt = (column: number) => typed[column] ?? row.cells[column] ?? '';
  const changed = [...opened].filter((column) => valueAt(column) !== (row.cells[column] ?? ''));
  const save = (event: FormEvent) => {
    event.preventDefault();
    fixes?.fix(
      ...changed.map((column): ImportFix => ({ kind: 'cell', line: row.line, column, value: valueAt(column) })),
    );
    setTyped({});
  };
  const open = (column: number) => setTyped({ ...typed, [column]: row.cells[column] ?? '' });
  const nameOf = (column: number) => current.columns[column]?.header || t('columns.noHeader', { number: column + 1 });
  return (
    <>
      {fixes && opened.size > 0 && (
        <form className="import-remedy" onSubmit={save}>
          <h3>{t('row.cellTitle')}</h3>
          {[...opened].map((column) => (
            <TextInput
              key={column}
              label={nameOf(column)}
              maxLength={1000}
              value={valueAt(column)}
              onChange={(event) => setTyped({ ...typed, [column]: event.currentTarget.value })}
            />
          ))}
          <Button type="submit" disabled={changed.length === 0}>
            {t('row.cellSave')}
          </Button>
        </form>
      )}
      <section className="import-file">
        <h3>{t('row.inFile')}</h3>
        {current.columns.map((_, column) => (
          <Cell
            key={column}
            name={nameOf(column)}
            value={row.cells[column] ?? ''}
            corrected={row.corrected.includes(column)}
            onEdit={fixes && !opened.has(column) ? () => open(column) : null}
          />
        ))}
      </section>
    </>
  );
}

function Cell({
  name,
  value,
  corrected,
  onEdit,
}: {
  name: string;
  value: string;
  corrected: boolean;
  onEdit: (() => void) | null;
}) {
  const t = useTexts();
  return (
    <div className="import-cell">
      <span className="dim">{name}</span>
      <span className="grow">
        {value || <span className="dim">{t('check.empty')}</span>}
        {corrected && <small> {t('row.corrected')}</small>}
      </span>
      {onEdit && (
        <ActionIcon size={36} c="var(--ls-ink-2)" aria-label={t('row.editCell', { header: name })} onClick={onEdit}>
          <IconPencil size={17} aria-hidden="true" />
        </ActionIcon>
      )}
    </div>
  );
}
