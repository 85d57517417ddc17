import { type ImportRow } from '@leerspoor/connections-contract';
import { toast } from '@leerspoor/platform-ui';
import { useGo } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { useTexts } from '../texts.js';
import { firstFix } from './first-fix.js';
import { type Fixes } from './use-fixes.js';

interface Props {
  row: ImportRow;
  fixes: Fixes | null;
  /** Rows whose answer is not worked out yet. */
  mending: ReadonlySet<number>;
  onMend: (line: number) => void;
  /** The address of the row's panel. */
  to: string;
}

/** The one deed of a row: answers at once where one answer is likely, otherwise opens the row. */
export function FixButton({ row, fixes, mending, onMend, to }: Props) {
  const t = useTexts();
  const go = useGo();
  const first = firstFix(row);
  if (!first || !fixes) return null;
  if (mending.has(row.line)) return <span className="sm dim">{t('check.fixes.busy')}…</span>;
  const act = () => {
    if (first.does === 'open') return go(to);
    fixes.fix(first.fix);
    onMend(row.line);
    toast({ text: first.said ? t('check.linked', first.said) : t('check.taken'), undo: () => fixes.fix(first.undo) });
  };
  return (
    <Button
      size="sm"
      variant={row.kind === 'error' ? 'default' : 'subtle'}
      px={row.kind === 'error' ? undefined : 6}
      data-fix
      onClick={act}
    >
      {t(`check.fixes.${first.word}`)}
    </Button>
  );
}
