import { listChecks, readOverview } from '@leerspoor/certifications-contract';
import { LineLink, LineList } from '@leerspoor/platform-ui';
import { useCan, useFormat, useRead } from '@leerspoor/platform-web';
import { IconCamera } from '@tabler/icons-react';
import { useTodayTexts } from '../today-texts.js';
import { pages } from '../pages.js';

/** Photos that wait for HR; nothing when none do. */
export function QueueLine() {
  const t = useTodayTexts();
  const f = useFormat();
  const can = useCan();
  const { data } = useRead(readOverview, { query: {} }, { enabled: can(listChecks) });
  if (!data || data.checks.count === 0) return null;
  const { count, oldestAt } = data.checks;
  return (
    <LineList>
      <LineLink
        to={pages.queue}
        icon={<IconCamera size={22} aria-hidden="true" />}
        title={t('queue.title', { count })}
        note={oldestAt && t('queue.oldest', { at: f.moment(oldestAt) })}
      />
    </LineList>
  );
}
