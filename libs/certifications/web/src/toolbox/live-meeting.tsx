import './toolbox.css';
import { Button } from '@mantine/core';
import {
  closeToolboxMeeting,
  readToolboxMeeting,
  shownToolboxCode,
  type ToolboxMeeting,
} from '@leerspoor/certifications-contract';
import { Qr } from '@leerspoor/people-web';
import { InfoNote, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useRead, useWrite } from '@leerspoor/platform-web';
import { Suspense, useState } from 'react';
import { toolboxCounts } from '../stale.js';
import { useToolboxTexts } from '../toolbox-texts.js';
import { Kept } from '../training/kept.js';
import { CancelDialog } from './cancel-dialog.js';
import { ChangeDialog } from './change-dialog.js';
import { NameList } from './name-list.js';
import { PhotoButton } from './photo-button.js';
import { useTaps } from './use-taps.js';

const pulse = 3000;

/** While it goes on: the code on the screen, who is there growing by itself, names to tap, and done. */
export function LiveMeeting({ meeting: { id: meetingId, ...known } }: { meeting: ToolboxMeeting }) {
  const t = useToolboxTexts();
  const params = { meetingId };
  const read = useRead(readToolboxMeeting, { params }, { every: pulse });
  const meeting = read.data ?? { id: meetingId, ...known };
  const taps = useTaps(meeting);
  const close = useWrite(closeToolboxMeeting, toolboxCounts);
  const [drops, setDrops] = useState(false);
  const [changes, setChanges] = useState(false);
  const reads = meeting.form === 'reading';
  const finish = () =>
    close.mutate({ params }, { onSuccess: ({ present }) => toast({ text: t('live.closed', { count: present }) }) });
  const heading = reads ? 'live.namesRead' : meeting.joining ? 'live.names' : 'live.namesOnly';
  return (
    <div className="toolbox">
      <p className="toolbox-count" role="status">
        {meeting.present === 0 ? t('live.nobody') : t(reads ? 'live.read' : 'live.here', { count: meeting.present })}
      </p>
      {meeting.joining ? <Joining meeting={meeting} joining={meeting.joining} /> : <NoCode meeting={meeting} />}
      <PhotoButton meeting={meeting} />
      <section className="stack">
        <h2>{t(heading)}</h2>
        <NameList meeting={meeting} taps={taps} />
      </section>
      <p className="row wrap">
        <button type="button" className="linky" onClick={() => setChanges(true)}>
          {t('change.button')}
        </button>
        <button type="button" className="linky" onClick={() => setDrops(true)}>
          {t('live.drop')}
        </button>
      </p>
      <div className="toolbox-foot">
        <ProblemNote error={close.error} inForm />
        <Kept marks={taps} />
        <Button size="xl" fullWidth loading={close.isPending} disabled={taps.unsent > 0} onClick={finish}>
          {t('live.done')}
        </Button>
      </div>
      {changes && (
        <ChangeDialog meeting={meeting} refresh={() => void read.refetch()} onClose={() => setChanges(false)} />
      )}
      {drops && <CancelDialog meeting={meeting} onClose={() => setDrops(false)} />}
    </div>
  );
}

function Joining({ meeting, joining }: { meeting: ToolboxMeeting; joining: NonNullable<ToolboxMeeting['joining']> }) {
  const t = useToolboxTexts();
  const f = useFormat();
  const { host } = new URL(joining.url);
  return (
    <section className="toolbox-code card">
      <b>{t('live.scan')}</b>
      <Suspense>
        <Qr value={joining.url} label={t('live.code', { topic: meeting.topic })} size={280} />
      </Suspense>
      <p className="toolbox-address">
        {t('live.typed', { address: `${host}/toolbox/${shownToolboxCode(joining.code)}` })}
      </p>
      <p className="xs dim">{t('live.until', { moment: f.moment(joining.until) })}</p>
    </section>
  );
}

/** A code that was, and is over: on an earlier day, or read by oneself, there never was one. */
function NoCode({ meeting: { form, day, begunAt } }: { meeting: ToolboxMeeting }) {
  const t = useToolboxTexts();
  const hadCode = form === 'meeting' && begunAt.startsWith(day);
  return hadCode ? <InfoNote>{t('live.noCode')}</InfoNote> : null;
}
