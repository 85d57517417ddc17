import { LineList } from '@leerspoor/platform-ui';
import { byUrgency, Page, useCan } from '@leerspoor/platform-web';
import { adminLinks } from '../domains/admin.js';
import { myTaskAsks, useMyTasks } from '@leerspoor/certifications-web';
import { AdminLine } from '../shell/admin-line.js';
import { useTexts } from '../texts.js';
import { useGreeting } from './greeting.js';
import { TaskList } from './task-list.js';

/** An administrator: what is asked of oneself, and everything there is to set up. Papers of people are HR's. */
function AdminHome() {
  const t = useTexts();
  const can = useCan();
  const { title, day } = useGreeting();
  const mine = useMyTasks().tasks?.filter((task) => task.must) ?? [];
  return (
    <Page title={title} sub={day} narrow>
      {mine.length > 0 && (
        <>
          <h2 className="kicker">{t('home.must')}</h2>
          <TaskList tasks={mine.sort(byUrgency).slice(0, 5)} />
        </>
      )}
      <h2 className="kicker">{t('admin')}</h2>
      <LineList>
        {adminLinks
          .filter((link) => can(link.needs))
          .map((link) => (
            <AdminLine key={link.to} {...link} />
          ))}
      </LineList>
    </Page>
  );
}

export const adminHome = { Part: AdminHome, asks: [myTaskAsks] };
