import {
  fieldsOf,
  type Import,
  type ImportColumn,
  type ImportField,
  type ImportKind,
  type Mapping,
} from '@leerspoor/connections-contract';
import { StatusTag, type Status } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { NativeSelect } from '@mantine/core';
import { IconArrowRight, IconHistory, IconPencil, IconSparkles, type Icon } from '@tabler/icons-react';
import { useTexts } from '../texts.js';
import { useFieldName } from '../words/field-name.js';
import { give } from './mapping.js';

interface Props {
  current: Import;
  kind: ImportKind;
  fields: Mapping['fields'];
  onChange: (fields: Mapping['fields']) => void;
}

/** Every column of the file with three of its values, and what it means. */
export function ColumnList({ current, kind, fields, onChange }: Props) {
  const t = useTexts();
  const { columns } = current;
  return (
    <div className="import-columns" role="group" aria-label={t('columns.title')}>
      <div className="import-column import-column-head" aria-hidden="true">
        <span>{t('columns.inFile')}</span>
        <span>{t('columns.samples')}</span>
        <span />
        <span>{t('columns.meaning')}</span>
      </div>
      {columns.map((column, at) => (
        <ColumnLine
          key={at}
          at={at}
          column={column}
          current={current}
          kind={kind}
          field={fields[at] ?? null}
          onChange={(field) => onChange(give(fields, at, field))}
        />
      ))}
    </div>
  );
}

interface LineProps {
  at: number;
  column: ImportColumn;
  current: Import;
  kind: ImportKind;
  field: ImportField | null;
  onChange: (field: ImportField | null) => void;
}

function ColumnLine({ at, column, current, kind, field, onChange }: LineProps) {
  const t = useTexts();
  const { number } = useFormat();
  const fieldName = useFieldName();
  const { header, samples, filled } = column;
  const name = header || t('columns.noHeader', { number: at + 1 });
  return (
    <div className="import-column" data-unused={field === null || undefined}>
      <span>
        <b>{name}</b>
        <small className="num">{t('columns.filled', { filled: number(filled), rows: number(current.rows) })}</small>
      </span>
      <span className="import-samples">
        {samples.length === 0 && <i className="dim">{t('columns.none')}</i>}
        {samples.slice(0, 3).map((sample, index) => (
          <i key={index}>{sample}</i>
        ))}
      </span>
      <IconArrowRight className="import-arrow" size={20} aria-hidden="true" />
      <span className="import-meaning">
        <NativeSelect
          name={`column${at}`}
          aria-label={t('columns.means', { header: name })}
          value={field ?? ''}
          data={[
            { value: '', label: t('columns.notUsed') },
            ...fieldsOf[kind].map((one) => ({ value: one, label: fieldName(one) })),
          ]}
          onChange={(event) => onChange((event.currentTarget.value || null) as ImportField | null)}
        />
        <span className="import-origin">
          <Origin
            field={field}
            column={column}
            remembered={current.mappingRemembered && current.mapping?.fields[at] === field}
          />
        </span>
      </span>
    </div>
  );
}

/** Where a meaning comes from: so that one knows what to look at. */
function Origin({
  field,
  column,
  remembered,
}: {
  field: ImportField | null;
  column: ImportColumn;
  remembered: boolean;
}) {
  const t = useTexts();
  if (field === null) return <StatusTag status="none" word={t('columns.unused')} />;
  const [status, icon, word]: [Status, Icon, string] = remembered
    ? ['ok', IconHistory, t('columns.known')]
    : field === column.guess
      ? ['ok', IconSparkles, t('columns.guessed')]
      : ['changed', IconPencil, t('columns.chosen')];
  return <StatusTag status={status} icon={icon} word={word} />;
}
