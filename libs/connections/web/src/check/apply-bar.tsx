import { applyImport, listImports, type Import } from '@leerspoor/connections-contract';
import { addDays } from '@leerspoor/platform-contract';
import { Actions, Dialog } from '@leerspoor/platform-ui';
import { isRefusal, ProblemNote, useFormat, useQueryState, useSession, useWrite } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { z } from 'zod';
import { useTexts } from '../texts.js';
import { RejectedLink } from './rejected.js';

/** How long an import can be undone, by the contract of `undoImport`. */
const undoDays = 30;

interface Props {
  current: Import;
  take: (answer: Import) => void;
  busy: boolean;
}

/** The foot of the trial: what stays out, until when one can go back, and the deed with its number. */
export function ApplyBar({ current, take, busy }: Props) {
  const t = useTexts();
  const { date } = useFormat();
  const { today } = useSession();
  const [, goTo] = useQueryState(z.object({ stap: z.string().optional(), rij: z.string().optional() }));
  const [asking, setAsking] = useState(false);
  const write = useWrite(applyImport, [listImports]);
  const { counts, endings, id } = current;
  const good = counts.new + counts.changed;
  const apply = (confirmEndings: boolean) =>
    write.mutate(
      { params: { importId: id }, body: { confirmEndings } },
      { onSuccess: take, onError: (error) => isRefusal(error, 'imports.confirm-endings') && setAsking(true) },
    );
  return (
    <>
      <div className="import-foot-words">
        {counts.error > 0 ? (
          <>
            <b>{t('check.rejected', { count: counts.error })}</b> <span className="dim">{t('check.rejectedWhy')}</span>
            <br />
            <RejectedLink current={current} />
          </>
        ) : (
          <b>{good === 0 ? t('check.nothing') : t('check.allGood')}</b>
        )}
        {!asking && <ProblemNote error={write.error} />}
      </div>
      <span className="grow import-foot-gap" />
      <span className="row sm dim import-foot-undo">
        <IconArrowBackUp size={19} aria-hidden="true" />
        {t('check.undoUntil', { date: date(addDays(today, undoDays)) })}
      </span>
      <Button variant="default" size="lg" disabled={busy} onClick={() => goTo({ stap: 'kolommen', rij: '' })}>
        {t('check.back')}
      </Button>
      <Button
        className="import-deed"
        size="lg"
        disabled={busy || good === 0}
        loading={write.isPending}
        rightSection={<IconArrowRight size={20} aria-hidden="true" />}
        onClick={() => (endings ? setAsking(true) : apply(false))}
      >
        {t('check.apply', { count: good })}
      </Button>
      {asking && endings && (
        <EndingsDialog endings={endings} write={write} onYes={() => apply(true)} onNo={() => setAsking(false)} />
      )}
    </>
  );
}

interface EndingsProps {
  endings: NonNullable<Import['endings']>;
  write: { error: unknown; isPending: boolean };
  onYes: () => void;
  onNo: () => void;
}

/** Many people would stop working here: said in numbers, with what usually went wrong, before anything happens. */
function EndingsDialog({ endings, write, onYes, onNo }: EndingsProps) {
  const t = useTexts();
  const error = isRefusal(write.error, 'imports.confirm-endings') ? null : write.error;
  return (
    <Dialog title={t('check.endingsTitle', { count: endings.people })} onClose={onNo}>
      <p>{t('check.endings', { percent: endings.percent })}</p>
      <p>{t('check.endingsCheck')}</p>
      <ProblemNote error={error} />
      <Actions>
        <Button onClick={onNo}>{t('check.endingsNo')}</Button>
        <Button variant="default" loading={write.isPending} onClick={onYes}>
          {t('check.endingsYes')}
        </Button>
      </Actions>
    </Dialog>
  );
}
