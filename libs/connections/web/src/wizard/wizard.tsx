import { type Import } from '@leerspoor/connections-contract';
import { Skeleton } from '@leerspoor/platform-ui';
import { ApiError, Loaded, useFormat, useQueryState } from '@leerspoor/platform-web';
import { z } from 'zod';
import { CheckStep } from '../check/check-step.js';
import { ColumnsStep } from '../columns/columns-step.js';
import { DoneStep } from '../done/done-step.js';
import { useTexts } from '../texts.js';
import { Ended } from './ended.js';
import { Running, type MovingState } from './running.js';
import { placeOf } from './steps.js';
import { useImport } from './use-import.js';
import { WizardPage } from './wizard-page.js';

/** What every step gets. */
export interface StepProps {
  current: Import;
  /** "certificaten.xlsx · 214 rijen" */
  sub: string;
  /** Takes in what a change answered. */
  take: (answer: Import) => void;
  offline: boolean;
}

const views = z.object({ stap: z.enum(['kolommen', 'rijen', '']).catch('') });
const backToList = '/import';

/** Shows the step at which an import is. The server knows which; only looking back is in the address. */
export function Wizard({ importId }: { importId: string }) {
  const t = useTexts();
  const { read, take } = useImport(importId);
  const { number } = useFormat();
  const offline = read.error instanceof ApiError && read.error.code === 'offline';
  const back = { to: backToList, label: t('backTo.imports') };
  if (!read.data)
    return (
      <WizardPage at={0} title={t('title')} back={back}>
        <Loaded read={read} skeleton={<Skeleton rows={4} height={56} />}>
          {() => null}
        </Loaded>
      </WizardPage>
    );
  const current = read.data;
  const { fileName, rows } = current;
  const sub = rows === 0 ? fileName : t('fileWithRows', { count: rows, file: fileName, rows: number(rows) });
  return <Step current={current} take={take} offline={offline} sub={sub} />;
}

function Step(props: StepProps) {
  const t = useTexts();
  const [{ stap }] = useQueryState(views);
  const { current, sub, offline } = props;
  const { state, progress } = current;
  const back = { to: backToList, label: t('backTo.imports') };
  const running = (moving: MovingState) => (
    <WizardPage at={placeOf(moving)} title={t(`running.${moving}`)} sub={sub} back={back}>
      <Running state={moving} progress={progress} offline={offline} />
    </WizardPage>
  );
  switch (state) {
    case 'uploaded':
    case 'reading':
    case 'applying':
    case 'undoing':
      return running(state);
    case 'mapping':
      return <ColumnsStep {...props} />;
    case 'checking':
    case 'ready':
      return stap === 'kolommen' && state === 'ready' ? (
        <ColumnsStep {...props} />
      ) : (
        <CheckStep {...props} whileChecking={() => running('checking')} />
      );
    case 'applied':
    case 'undone':
      return <DoneStep {...props} showRows={stap === 'rijen'} />;
    case 'failed':
    case 'cancelled':
      return <Ended current={current} />;
  }
}
