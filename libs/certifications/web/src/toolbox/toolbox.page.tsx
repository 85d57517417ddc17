import './toolbox.css';
import { readToolboxMeeting } from '@leerspoor/certifications-contract';
import { Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, usePathPart, useRead } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { useToolboxTexts } from '../toolbox-texts.js';
import { LiveMeeting } from './live-meeting.js';
import { PastMeeting } from './past-meeting.js';

/** One toolbox meeting: while it goes on the code and the names, afterwards the list. */
export function ToolboxPage() {
  const t = useToolboxTexts();
  const f = useFormat();
  const meetingId = usePathPart('meetingId') ?? '';
  const read = useRead(readToolboxMeeting, { params: { meetingId } });
  const meeting = read.data;
  return (
    <Page
      title={meeting?.topic ?? t('one.title')}
      sub={
        meeting &&
        [f.date(meeting.day), meeting.place, t('ledBy', { leader: meeting.leader.name })].filter(Boolean).join(' · ')
      }
      back={{ to: pages.toolboxes, label: t('back') }}
      narrow
    >
      <Loaded read={read} skeleton={<Skeleton rows={5} height={72} />}>
        {(known) =>
          known.state === 'open' && known.keeps ? <LiveMeeting meeting={known} /> : <PastMeeting meeting={known} />
        }
      </Loaded>
    </Page>
  );
}
