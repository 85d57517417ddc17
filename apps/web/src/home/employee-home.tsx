import { EmptyState, Skeleton, useWide } from '@leerspoor/platform-ui';
import { byUrgency, Page, ProblemNote, ReadAloud } from '@leerspoor/platform-web';
import { useMyTasks } from '@leerspoor/certifications-web';
import { useTexts } from '../texts.js';
import { useGreeting } from './greeting.js';
import { TaskList } from './task-list.js';

const shown = 5;

/** At most five things that need me now, the most urgent first; *moet* and *mag* visibly apart. */
export function EmployeeHome() {
  const t = useTexts();
  const wide = useWide();
  const { title, day } = useGreeting();
  const { tasks, error } = useMyTasks();
  const sorted = [...(tasks ?? [])].sort(byUrgency);
  const must = sorted.filter((task) => task.must).slice(0, shown);
  const may = sorted.filter((task) => !task.must).slice(0, Math.max(1, shown - must.length));
  return (
    <Page title={title} sub={day} actions={<ReadAloud icon={!wide} />} narrow>
      {tasks === undefined && !error && <Skeleton rows={3} height={72} />}
      <ProblemNote error={error} />
      {tasks && must.length === 0 && <EmptyState title={t('home.nothing')}>{t('home.nothingText')}</EmptyState>}
      {must.length > 0 && (
        <section>
          <h2 className="kicker">
            {t('home.must')} <small>{t('home.mustCount', { count: must.length })}</small>
          </h2>
          <TaskList tasks={must} />
        </section>
      )}
      {may.length > 0 && (
        <section>
          <h2 className="kicker">
            {t('home.may')} <small>{t('home.mayNote')}</small>
          </h2>
          <TaskList tasks={may} />
        </section>
      )}
    </Page>
  );
}
