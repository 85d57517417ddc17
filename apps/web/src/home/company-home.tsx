import { EmptyState, Link, Skeleton, useWide } from '@leerspoor/platform-ui';
import { Afterwards, firstOf, Page, PrintButton, ProblemNote } from '@leerspoor/platform-web';
import {
  breakAsks,
  CoverageLine,
  ForecastBox,
  QueueLine,
  TeamsBox,
  ToolboxStart,
  useCompanyTasks,
} from '@leerspoor/certifications-web';
import { useTexts } from '../texts.js';
import { BreakList } from './break-list.js';
import { FirstSteps } from './first-steps.js';
import { useGreeting } from './greeting.js';

/** HR: what breaks first on the left; on the right what expires per month, what waits, and the teams. */
function CompanyHome() {
  const t = useTexts();
  const { title, day } = useGreeting();
  const { tasks, total, error } = useCompanyTasks();
  const first = firstOf(tasks ?? [], 5);
  const wide = useWide();
  return (
    <Page title={title} sub={day} actions={!wide && <ToolboxStart />}>
      <FirstSteps />
      <div className="home-two">
        <section>
          <div className="home-tools">
            <h2 className="kicker">
              {t('home.breaks')}{' '}
              {first.length < total && <small>{t('home.breaksOf', { shown: first.length, total })}</small>}
            </h2>
            <span className="grow" />
            {wide && <ToolboxStart small />}
            <PrintButton />
          </div>
          {tasks === undefined && !error && <Skeleton rows={5} height={92} />}
          <ProblemNote error={error} />
          {tasks?.length === 0 && (
            <EmptyState title={t('home.nothingBreaks')}>{t('home.nothingBreaksText')}</EmptyState>
          )}
          <BreakList tasks={first} />
          {first.length < total && (
            <Link className="linky breaks-all" to="/certificaten">
              {t('home.all', { count: total })}
            </Link>
          )}
        </section>
        <div className="home-right">
          <Afterwards>
            <ForecastBox />
            <QueueLine />
            <CoverageLine />
            <TeamsBox />
          </Afterwards>
        </div>
      </div>
    </Page>
  );
}

export const companyHome = { Part: CompanyHome, asks: [breakAsks] };
