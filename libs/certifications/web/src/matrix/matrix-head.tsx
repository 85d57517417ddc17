import { hyphenated } from '@leerspoor/platform-ui';
import { useDeskTexts } from '../desk-texts.js';
import { type MatrixColumn } from './rows.js';

/** A type with its bar: how many of those for whom it matters are covered. */
export function MatrixHead({ column }: { column: MatrixColumn }) {
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
