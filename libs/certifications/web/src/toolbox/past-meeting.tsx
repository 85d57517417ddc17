import './toolbox.css';
import { Button } from '@mantine/core';
import { downloadToolboxList, type ToolboxMeeting } from '@leerspoor/certifications-contract';
import { InfoNote, toast } from '@leerspoor/platform-ui';
import { download } from '@leerspoor/platform-web';
import { IconFileTypePdf, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useToolboxTexts } from '../toolbox-texts.js';
import { Kept } from '../training/kept.js';
import { CancelDialog } from './cancel-dialog.js';
import { MeetingState } from './meeting-state.js';
import { NameList } from './name-list.js';
import { PhotoButton } from './photo-button.js';
import { useTaps } from './use-taps.js';

/** Afterwards: who was there, on paper for an auditor; who keeps the list can correct it. */
export function PastMeeting({ meeting }: { meeting: ToolboxMeeting }) {
  const t = useToolboxTexts();
  const [corrects, setCorrects] = useState(false);
  const [voids, setVoids] = useState(false);
  const counts = meeting.state !== 'cancelled';
  const mayCorrect = meeting.keeps && counts;
  return (
    <div className="toolbox">
      <div>
        <MeetingState meeting={meeting} />
      </div>
      <Facts meeting={meeting} />
      {!counts && <InfoNote>{t('one.gone')}</InfoNote>}
      {!meeting.keeps && <InfoNote>{t('one.whole', { count: meeting.present })}</InfoNote>}
      {counts && (
        <div className="row wrap">
          <ListPaper meeting={meeting} />
          {mayCorrect && (
            <Button
              variant={corrects ? 'filled' : 'default'}
              leftSection={<IconPencil size={18} aria-hidden="true" />}
              onClick={() => setCorrects(!corrects)}
            >
              {t(corrects ? 'one.correctEnd' : 'one.correct')}
            </Button>
          )}
        </div>
      )}
      {corrects && mayCorrect ? <Correction meeting={meeting} /> : <People meeting={meeting} />}
      {mayCorrect && <PhotoButton meeting={meeting} />}
      {mayCorrect && (
        <p>
          <button type="button" className="linky" onClick={() => setVoids(true)}>
            {t('one.void')}
          </button>
        </p>
      )}
      {voids && <CancelDialog meeting={meeting} onClose={() => setVoids(false)} />}
    </div>
  );
}

function Facts({ meeting: { leader, type } }: { meeting: ToolboxMeeting }) {
  const t = useToolboxTexts();
  return (
    <dl className="facts">
      <div>
        <dt>{t('leader')}</dt>
        <dd>{leader.name}</dd>
      </div>
      <div>
        <dt>{t('type')}</dt>
        <dd>{type.name}</dd>
      </div>
    </dl>
  );
}

function ListPaper({ meeting }: { meeting: ToolboxMeeting }) {
  const t = useToolboxTexts();
  const save = () =>
    void download(downloadToolboxList, { params: { meetingId: meeting.id } }).catch(() =>
      toast({ text: t('paperFailed') }),
    );
  return (
    <Button variant="default" leftSection={<IconFileTypePdf size={18} aria-hidden="true" />} onClick={save}>
      {t('paperOne')}
    </Button>
  );
}

function Correction({ meeting }: { meeting: ToolboxMeeting }) {
  const t = useToolboxTexts();
  const taps = useTaps(meeting);
  return (
    <section className="stack">
      <InfoNote>{t('one.corrected')}</InfoNote>
      <Kept marks={taps} />
      <NameList meeting={meeting} taps={taps} />
    </section>
  );
}

function People({ meeting: { people, form, present } }: { meeting: ToolboxMeeting }) {
  const t = useToolboxTexts();
  if (people.length === 0) return null;
  return (
    <section className="stack">
      <h2>
        {t(form === 'reading' ? 'one.listRead' : 'one.list')}: {t('people', { count: present })}
      </h2>
      <ul className="card toolbox-people">
        {people.map(({ person, team, how }) => (
          <li key={person.id}>
            <b>{person.name}</b>
            <small>{[team, t(`one.ways.${how}`)].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
