import './cell.css';
import { type CellPanel as Panel, readCell, todoOf } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { Face, Reader, SidePanel, Skeleton, Span, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, useFormat, useRead, useSession } from '@leerspoor/platform-web';
import { lazy, Suspense } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { RegisterSection } from '../register/register-section.js';
import { spanOf } from '../status/look.js';
import { useEndWords, useLook } from '../status/use-look.js';
import { useTexts } from '../texts.js';
import { BookedNote } from '../training/booked-note.js';
import { DeskCounting } from '../activity/desk-counting.js';
import { Around } from './around.js';
import { CellActions } from './cell-actions.js';
import { Evidence } from './evidence.js';
import { Story, Trail } from './story.js';
import { useDeedSentence } from './use-deed.js';
import { Why } from './why.js';

const CellAppointments = lazy(() =>
  import('../appointment/cell-appointments.js').then((m) => ({ default: m.CellAppointments })),
);

interface Props {
  personId: string;
  typeId: string;
  asOf?: LocalDate;
  onClose: () => void;
}

/** One cell, opened: how it stands, why, what can be done, what proves it, what happened and who looked. */
export function CellPanel({ personId, typeId, asOf, onClose }: Props) {
  const t = useDeskTexts();
  const read = useRead(readCell, { params: { personId, typeId }, query: { asOf } });
  const panel = read.data;
  return (
    <SidePanel
      label={panel ? `${panel.person.name}, ${panel.standing.name}` : t('panel.label')}
      head={panel && <Head panel={panel} />}
      onClose={onClose}
    >
      <Loaded read={read} skeleton={<Skeleton rows={5} height={56} />}>
        {(known) => <Body panel={known} onGone={onClose} />}
      </Loaded>
    </SidePanel>
  );
}

function Head({ panel }: { panel: Panel }) {
  const { person, standing, asOf } = panel;
  const t = useDeskTexts();
  const f = useFormat();
  const look = useLook();
  const { today } = useSession();
  const deed = useDeedSentence();
  const isForHr = panel.actions.includes('record') && todoOf(standing, asOf).deed === 'ask';
  const said = isForHr ? '' : deed(standing, asOf);
  return (
    <>
      <div className="row">
        <Face name={person.name} size={40} />
        <div className="panel-who">
          <b>{person.name}</b>
          <div className="sm dim">{[person.jobRoles.join(', '), person.team].filter(Boolean).join(' · ')}</div>
        </div>
      </div>
      <div className="panel-state">
        <h2 className="panel-type">{standing.name}</h2>
        <StatusTag big {...look.large(standing, asOf)} />
        <PanelSpan panel={panel} />
        {asOf !== today && <p className="sm panel-says">{t('panel.asOf', { day: f.date(asOf) })}</p>}
        {standing.selfChecked && <p className="sm panel-says dim">{t('panel.selfChecked')}</p>}
        {standing.blocked && <p className="sm panel-says">{t('panel.blocked')}</p>}
        {said && <p className="sm panel-says dim">{said}</p>}
      </div>
    </>
  );
}

function PanelSpan({ panel: { standing, asOf } }: { panel: Panel }) {
  const t = useTexts();
  const f = useFormat();
  const end = useEndWords();
  const span = spanOf(standing, asOf);
  if (!span || !standing.from) return null;
  return (
    <div className="panel-span">
      <Span
        {...span}
        from={t('obtained', { day: f.date(standing.from, 'numeric') })}
        to={end(standing.expires, standing.wording, 'numeric')}
      />
    </div>
  );
}

function Body({ panel, onGone }: { panel: Panel; onGone: () => void }) {
  const t = useDeskTexts();
  const { person, standing, certificates, exemptions, suspensions, events, seesEvidence, actions, asOf } = panel;
  const { employeeId } = useSession();
  const first = person.name.split(' ')[0] ?? person.name;
  const readers = { name: first, lead: person.lead };
  return (
    <>
      <BookedNote personId={person.id} typeId={standing.typeId} />
      <CellActions panel={panel} onGone={onGone} />
      <DeskCounting panel={panel} />
      {standing.model === 'appointment' && (
        <Suspense>
          <CellAppointments personId={person.id} typeId={standing.typeId} />
        </Suspense>
      )}
      <Why panel={panel} mine={person.id === employeeId} />
      <Around panel={panel} />
      {seesEvidence && (
        <Evidence
          certificates={certificates}
          mine={person.id === employeeId}
          removeFrom={actions.includes('record') ? first : undefined}
        />
      )}
      <Story
        certificates={certificates}
        exemptions={exemptions}
        suspensions={suspensions}
        standing={standing}
        asOf={asOf}
      />
      {seesEvidence && (
        <RegisterSection
          person={person}
          type={{ id: standing.typeId, name: standing.name }}
          certificateId={person.id === employeeId ? null : (certificates[0]?.id ?? null)}
        />
      )}
      {seesEvidence && <Trail events={events} />}
      <Reader>
        <b>{t('panel.readers', readers)}</b>{' '}
        {t(person.lead ? 'panel.leadSeesStatus' : 'panel.othersSeeStatus', readers)}
      </Reader>
    </>
  );
}
