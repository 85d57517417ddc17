import { ProgressBar } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useGo, usePath, useQueryState, withQuery } from '@leerspoor/platform-web';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts.js';
import { WizardPage } from '../wizard/wizard-page.js';
import { type StepProps } from '../wizard/wizard.js';
import { ApplyBar } from './apply-bar.js';
import { Notices } from './notices.js';
import { RowList } from './row-list.js';
import { RowPanel } from './row-panel.js';
import { rowFilters } from './row-filters.js';
import { Summary } from './summary.js';
import { useFixes } from './use-fixes.js';
import { useRows } from './use-rows.js';

/** The third step: everything that will happen, row by row, and what can be done about it. */
export function CheckStep({ whileChecking, ...props }: StepProps & { whileChecking: () => ReactNode }) {
  // A first dry run shows how far it is; a later one goes on behind the rows, so that nobody loses the place.
  const [hasRows, setHasRows] = useState(false);
  if (!hasRows && props.current.state === 'ready') setHasRows(true);
  return hasRows || props.current.state === 'ready' ? <Trial {...props} /> : whileChecking();
}

function Trial({ current, take, sub }: StepProps) {
  const t = useTexts();
  const go = useGo();
  const path = usePath();
  const [values, change] = useQueryState(rowFilters);
  const fixes = useFixes(current, take);
  // A dry run begins by forgetting what it found before; until it is done the last result stays on the screen.
  const [last, setLast] = useState(current);
  if (current.state === 'ready' && last !== current) setLast(current);
  const read = useRows(current, values.toon);
  const at = (line: number | '') => withQuery(path, { ...values, rij: line });
  const open = read.items.find(({ line }) => line === values.rij);
  return (
    <WizardPage
      at={2}
      fill
      title={t('check.title')}
      sub={sub}
      back={{ to: '/import', label: t('backTo.imports') }}
      head={
        <>
          <Summary current={last} filter={values.toon} onFilter={(toon) => change({ toon, rij: '' })} />
          <Notices current={last} />
          {fixes.busy && <Again current={current} />}
          <ProblemNote error={fixes.error} />
        </>
      }
      side={open && <RowPanel key={open.line} row={open} current={current} fixes={fixes} onClose={() => go(at(''))} />}
      foot={<ApplyBar current={last} take={take} busy={fixes.busy} />}
    >
      <RowList read={read} current={current} fixes={fixes} picked={open?.line ?? null} to={at} />
    </WizardPage>
  );
}

/** A dry run after an answer, small above the rows. */
function Again({ current: { progress } }: Pick<StepProps, 'current'>) {
  const t = useTexts();
  const { number } = useFormat();
  const { done, total } = progress;
  const words = total === 0 ? t('check.againSoon') : t('check.again', { done: number(done), total: number(total) });
  return <ProgressBar value={done} max={Math.max(1, total)} label={words} />;
}
