import { type Import, type ImportField, type ImportRow } from '@leerspoor/connections-contract';
import { StatusTag } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { type ReactNode } from 'react';
import { useTexts } from '../texts.js';
import { useFieldName } from '../words/field-name.js';
import { spokenEnd } from './explain.js';
import { kindLooks } from './row-kinds.js';

export interface RowColumn {
  key: string;
  title: string;
  cell: (row: ImportRow) => ReactNode;
  /** Of the column in the table; they stay the same while one scrolls. */
  width: string;
  /** Makes room when a row is open beside the list. */
  roomy?: boolean;
}

export function KindTag({ row }: { row: ImportRow }) {
  const t = useTexts();
  const { status, icon } = kindLooks[row.kind];
  return <StatusTag status={status} icon={icon} word={t(`check.kinds.${row.kind}`)} />;
}

/** What stands in the file under a meaning. */
function cellOf(row: ImportRow, current: Import, field: ImportField): string {
  const at = current.mapping?.fields.indexOf(field) ?? -1;
  return at < 0 ? '' : (row.cells[at] ?? '');
}

/** Who a row is about, as far as it is understood. */
export function whoOf(row: ImportRow, current: Import): string {
  const parts: ImportField[] = ['firstName', 'prefix', 'lastName'];
  const inFile = cellOf(row, current, 'name') || parts.map((part) => cellOf(row, current, part)).join(' ');
  return row.subject.person ?? inFile.replace(/\s+/g, ' ').trim();
}

const shownOfPeople: ImportField[] = ['jobRole', 'team', 'startsOn', 'lead', 'location', 'email'];

/** The columns between what happens and why: of a certificate which and when, of a person the first three that the file has. */
export function useRowColumns(current: Import): RowColumn[] {
  const t = useTexts();
  const { date } = useFormat();
  const fieldName = useFieldName();
  const empty = <span className="dim">{t('check.empty')}</span>;
  const person: RowColumn = {
    key: 'person',
    width: '9.75rem',
    title: t('check.person'),
    cell: (row) => {
      const number = row.subject.number ?? cellOf(row, current, 'number');
      return (
        <>
          <b>{whoOf(row, current) || empty}</b>
          {number && <small className="num">{number}</small>}
        </>
      );
    },
  };
  const ofFile = (field: ImportField): RowColumn => ({
    key: field,
    width: '9rem',
    title: fieldName(field),
    cell: (row) => cellOf(row, current, field) || empty,
  });
  if (current.kind === 'employees')
    return [
      person,
      ...shownOfPeople
        .filter((field) => current.mapping?.fields.includes(field))
        .slice(0, 3)
        .map((field, at) => ({ ...ofFile(field), roomy: at === 2 })),
    ];
  return [
    person,
    {
      key: 'type',
      width: '9rem',
      title: fieldName('type'),
      cell: ({ subject, ...row }) => subject.certificate?.type || cellOf({ subject, ...row }, current, 'type') || empty,
    },
    {
      key: 'obtainedOn',
      width: '6.5rem',
      roomy: true,
      title: fieldName('obtainedOn'),
      cell: (row) => {
        const day = row.subject.certificate?.obtainedOn;
        return day ? date(day, 'numeric') : cellOf(row, current, 'obtainedOn') || empty;
      },
    },
    {
      key: 'expiresOn',
      width: '7.75rem',
      title: fieldName('expiresOn'),
      cell: (row) => {
        const { expiresOn = null, wording = 'through' } = row.subject.certificate ?? {};
        if (expiresOn === null) return cellOf(row, current, 'expiresOn') || empty;
        const day = date(spokenEnd(expiresOn, wording), 'numeric');
        return wording === 'through' ? day : t('check.until', { date: day });
      },
    },
  ];
}
