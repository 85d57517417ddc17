import { type ImportRow } from '@leerspoor/connections-contract';
import { useTexts } from '../texts.js';
import { useExplain } from './explain.js';

const most = 2;

/** The first sentences about a row; the rest stands in its panel. */
export function Explanation({ row }: { row: ImportRow }) {
  const t = useTexts();
  const sentences = useExplain()(row);
  const rest = sentences.length - most;
  return (
    <span className={row.kind === 'error' ? 'import-why' : 'import-why dim'}>
      {sentences
        .slice(0, most)
        .map(({ text }) => text)
        .join(' ')}
      {rest > 0 && ` (${t('check.andMore', { count: rest })})`}
    </span>
  );
}
