import { EmptyState, Skeleton } from '@leerspoor/platform-ui';
import { Afterwards, byUrgency, firstOf, Page, ProblemNote } from '@leerspoor/platform-web';
import {
  breakAsks,
  CoverageLine,
  myTaskAsks,
  TeamLines,
  ToolboxStart,
  useMyTasks,
  useTeamTasks,
} from '@leerspoor/certifications-web';
import { useTexts } from '../texts.js';
import { BreakList } from './break-list.js';
import { useGreeting } from './greeting.js';
import { TaskList } from './task-list.js';

/** A lead: what breaks first among the own people, then the people in one line each, then what is asked of oneself. */
function LeadHome() {
  const t = useTexts();
  const { title, day } = useGreeting();
  const { tasks, total, error } = useTeamTasks();
  const mine = useMyTasks().tasks?.filter((task) => task.must) ?? [];
  const first = firstOf(tasks ?? [], 5);
  return (
    <Page title={title} sub={day} actions={<ToolboxStart />}>
      <div className="home-two">
        <section>
          <h2 className="kicker">
            {t('home.breaks')}{' '}
            {first.length < total && <small>{t('home.breaksOf', { shown: first.length, total })}</small>}
          </h2>
          {tasks === undefined && !error && <Skeleton rows={4} height={84} />}
          <ProblemNote error={error} />
          {tasks?.length === 0 && (
            <EmptyState title={t('home.nothingBreaks')}>{t('home.nothingBreaksText')}</EmptyState>
          )}
          <BreakList tasks={first} />
          {mine.length > 0 && (
            <>
              <h2 className="kicker">{t('home.must')}</h2>
              <TaskList tasks={mine.sort(byUrgency).slice(0, 3)} />
            </>
          )}
        </section>
        <section>
          <h2 className="kicker">{t('home.myPeople')}</h2>
          <Afterwards>
            <TeamLines />
            <CoverageLine />
          </Afterwards>
        </section>
      </div>
    </Page>
  );
}

export const leadHome = { Part: LeadHome, asks: [breakAsks, myTaskAsks] };
