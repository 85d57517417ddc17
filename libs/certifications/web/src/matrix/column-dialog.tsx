import { Button, Checkbox } from '@mantine/core';
import { Actions, Dialog } from '@leerspoor/platform-ui';
import { useDeskTexts } from '../desk-texts.js';
import { type MatrixColumn } from './rows.js';

interface Props {
  columns: readonly MatrixColumn[];
  hidden: ReadonlySet<string>;
  onChoose: (hidden: ReadonlySet<string>) => void;
  onClose: () => void;
}

/** Which certificates are columns. */
export function ColumnDialog({ columns, hidden, onChoose, onClose }: Props) {
  const t = useDeskTexts();
  const turn = (id: string, isShown: boolean) => {
    const next = new Set(hidden);
    if (isShown) next.delete(id);
    else next.add(id);
    onChoose(next);
  };
  return (
    <Dialog title={t('matrix.columns')} onClose={onClose} wide>
      <div className="column-choice">
        {columns.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={!hidden.has(id)}
            onChange={(event) => turn(id, event.currentTarget.checked)}
          />
        ))}
      </div>
      <Actions>
        <Button onClick={onClose}>{t('matrix.columnsDone')}</Button>
        <Button variant="default" onClick={() => onChoose(new Set())}>
          {t('matrix.columnsAll')}
        </Button>
      </Actions>
    </Dialog>
  );
}
