import { type Import, type RowKind } from '@leerspoor/connections-contract';
import { Link } from '@leerspoor/platform-ui';
import { useFormat, usePath, withQuery } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import { RejectedLink } from '../check/rejected.js';
import { useTexts } from '../texts.js';
import { listOf, startOf } from '../words/start-of.js';
import { WizardPage } from '../wizard/wizard-page.js';
import { type StepProps } from '../wizard/wizard.js';
import { RowsView } from './rows-view.js';
import { UndoBox } from './undo-box.js';

const back = '/import';
/** What went well first. */
const kinds: RowKind[] = ['new', 'changed', 'unchanged', 'skipped', 'error'];

/** The last step: what changed, where it is, and the way back. */
export function DoneStep({ showRows, ...props }: StepProps & { showRows: boolean }) {
  const t = useTexts();
  const { current, sub } = props;
  if (showRows) return <RowsView current={current} sub={sub} />;
  return (
    <WizardPage
      at={3}
      title={current.state === 'applied' ? t('done.title') : t('done.undone')}
      sub={sub}
      back={{ to: back, label: t('backTo.imports') }}
    >
      {current.state === 'applied' ? <Applied {...props} /> : <Undone current={current} />}
    </WizardPage>
  );
}

function Applied({ current, take }: StepProps) {
  const t = useTexts();
  const { number } = useFormat();
  const path = usePath();
  const { counts, kind } = current;
  return (
    <div className="stack import-done">
      <section className="card box">
        <h2 className="row" role="status">
          <span className="import-tick">
            <IconCheck size={24} stroke={3} aria-hidden="true" />
          </span>
          {t('done.sentence', { count: counts.new + counts.changed })}
        </h2>
        <div className="import-bar" aria-hidden="true">
          {kinds.map((one) => counts[one] > 0 && <i key={one} data-kind={one} style={{ flexGrow: counts[one] }} />)}
        </div>
        <dl className="import-counts">
          {kinds.map(
            (one) =>
              counts[one] > 0 && (
                <div key={one}>
                  <dt data-kind={one}>{t(`done.${one}`)}</dt>
                  <dd className="num">{number(counts[one])}</dd>
                </div>
              ),
          )}
        </dl>
        <div className="row wrap">
          <Button
            component={Link}
            to={listOf(kind)}
            size="lg"
            rightSection={<IconArrowRight size={20} aria-hidden="true" />}
          >
            {t(kind === 'certificates' ? 'done.certificates' : 'done.people')}
          </Button>
          <Button component={Link} to={startOf(kind)} size="lg" variant="default">
            {t('done.another')}
          </Button>
          <Link className="linky" to={withQuery(path, { stap: 'rijen' })}>
            {t('done.rows')}
          </Link>
        </div>
        {counts.error > 0 && (
          <p>
            <b>{t('check.rejected', { count: counts.error })}</b>
            <br />
            <RejectedLink current={current} />
          </p>
        )}
      </section>
      <UndoBox current={current} take={take} />
    </div>
  );
}

function Undone({ current }: { current: Import }) {
  const t = useTexts();
  const path = usePath();
  const { kind, left } = current;
  return (
    <div className="stack measure">
      <p role="status">
        {t('done.undoneSub')} {left > 0 && <b>{t('done.left', { count: left })}</b>}
      </p>
      <div className="row wrap">
        {left > 0 && (
          <Button component={Link} to={withQuery(path, { stap: 'rijen', toon: 'left' })}>
            {t('done.seeLeft')}
          </Button>
        )}
        <Button component={Link} to={startOf(kind)} variant="default">
          {t('done.another')}
        </Button>
      </div>
    </div>
  );
}
