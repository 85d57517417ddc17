import { type Import, type ImportRow } from '@leerspoor/connections-contract';
import { SidePanel } from '@leerspoor/platform-ui';
import { Button } from '@mantine/core';
import { IconInfoCircle, IconPencil, IconPlayerSkipForward, IconX } from '@tabler/icons-react';
import { useTexts } from '../texts.js';
import { useExplain, type Sentence } from './explain.js';
import { Remedy } from './remedy.js';
import { KindTag, whoOf } from './row-cells.js';
import { RowFile } from './row-file.js';
import { type Fixes } from './use-fixes.js';

const signs = { error: IconX, notice: IconInfoCircle, change: IconPencil };

interface Props {
  row: ImportRow;
  current: Import;
  /** Absent where nothing can be changed any more. */
  fixes: Fixes | null;
  onClose: () => void;
}

/** Everything about one row: what is said, what can be done, and how it stands in the file. */
export function RowPanel({ row, current, fixes, onClose }: Props) {
  const t = useTexts();
  const sentences = useExplain()(row);
  const { line, kind, remedies } = row;
  const cells = remedies.flatMap((remedy) => (remedy.kind === 'cell' ? [remedy.column] : []));
  return (
    <SidePanel
      label={t('row.panel', { line })}
      onClose={onClose}
      head={
        <>
          <span className="sm dim num">{t('row.panel', { line })}</span>
          <h2>{whoOf(row, current) || t('check.empty')}</h2>
          <KindTag row={row} />
        </>
      }
    >
      <ul className="import-said">
        {sentences.map((sentence) => (
          <Said key={sentence.key} sentence={sentence} />
        ))}
        {row.undone && <li>{row.undone === 'left' ? t('row.leftAlone') : t('row.restored')}</li>}
      </ul>
      {fixes &&
        remedies.map(
          (remedy, at) => remedy.kind !== 'cell' && <Remedy key={at} remedy={remedy} row={row} fixes={fixes} />,
        )}
      <RowFile row={row} current={current} fixes={fixes} asked={cells} />
      {fixes && (
        <Button
          variant="default"
          leftSection={<IconPlayerSkipForward size={20} aria-hidden="true" />}
          onClick={() => fixes.fix({ kind: 'skip', line, skip: kind !== 'skipped' })}
        >
          {kind === 'skipped' ? t('row.unskip') : t('row.skip')}
        </Button>
      )}
    </SidePanel>
  );
}

function Said({ sentence: { text, tone } }: { sentence: Sentence }) {
  const Sign = signs[tone];
  return (
    <li data-tone={tone}>
      <Sign size={18} aria-hidden="true" />
      <span>{text}</span>
    </li>
  );
}
