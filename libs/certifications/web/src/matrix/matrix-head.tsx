import { hyphenated } from '@leerspoor/platform-ui';
import { type VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { type MatrixColumn } from './rows.js';

interface Props {
  shown: readonly VirtualItem[];
  columns: readonly MatrixColumn[];
  /** "13 van 61 mensen", in the corner. */
  count: string;
  /** Of the corner, which is as wide as the names. */
  width: number;
  height: number;
}

/** The types that are in sight. Scrolling up and down draws nothing of it anew. */
export const MatrixHead = memo(function MatrixHead({ shown, columns, count, width, height }: Props) {
  return (
    <div className="mx-head" role="row" aria-rowindex={1} style={{ height }}>
      <div className="mx-corner" role="columnheader" aria-colindex={1} style={{ width }}>
        {count}
      </div>
      {shown.map((column) => (
        <div
          key={column.key}
          role="columnheader"
          aria-colindex={column.index + 2}
          className="mx-col"
          style={{ left: column.start, width: column.size }}
        >
          <Type column={columns[column.index] as MatrixColumn} />
        </div>
      ))}
    </div>
  );
});

/** A type with its bar: how many of those for whom it matters are covered. */
function Type({ column }: { column: MatrixColumn }) {
  const t = useDeskTexts();
  const { wanted, covered, name } = column;
  return (
    <>
      <span className="mx-type" title={name}>
        {hyphenated(name)}
      </span>
      {wanted > 0 && (
        <small>
          <em aria-hidden="true">
            <b style={{ width: `${(covered / wanted) * 100}%` }} />
          </em>
          {t('matrix.covered', { covered, wanted })}
        </small>
      )}
    </>
  );
}
