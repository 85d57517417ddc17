import './appointment.css';
import { type Appointment, openSignedPaper, readAppointment } from '@leerspoor/certifications-contract';
import { ErrorNote, History, InfoNote, Link, Reader, Skeleton } from '@leerspoor/platform-ui';
import {
  addressOf,
  Loaded,
  Page,
  ReadAloud,
  useFormat,
  usePathPart,
  useRead,
  useSession,
} from '@leerspoor/platform-web';
import { IconFileText } from '@tabler/icons-react';
import { useAppointmentTexts } from '../appointment-texts.js';
import { pages } from '../pages.js';
import { AppointmentDeeds } from './appointment-deeds.js';
import { AppointmentState } from './appointment-state.js';
import { SignForm } from './sign-form.js';
import { Signatures } from './signatures.js';

/** One appointment: its words, who signed them, and what who looks may do. */
export function AppointmentPage() {
  const t = useAppointmentTexts();
  const { employeeId } = useSession();
  const appointmentId = usePathPart('appointmentId') ?? '';
  const read = useRead(readAppointment, { params: { appointmentId } });
  const appointment = read.data;
  const isMine = appointment?.person.id === employeeId;
  return (
    <Page
      title={appointment ? `${t('one.title')} ${appointment.person.name}` : t('one.title')}
      sub={appointment && (appointment.role || appointment.type.name)}
      back={isMine ? { to: pages.own, label: t('mine') } : { to: pages.appointments, label: t('list.title') }}
      actions={appointment && <AppointmentDeeds appointment={appointment} />}
      narrow
    >
      <Loaded read={read} skeleton={<Skeleton rows={5} height={72} />}>
        {(known) => <Body appointment={known} />}
      </Loaded>
    </Page>
  );
}

function Body({ appointment }: { appointment: Appointment }) {
  const t = useAppointmentTexts();
  const { document, hash, person, paper, employer, employee, state, signer, may } = appointment;
  const side = may.includes('sign-person') ? 'person' : may.includes('sign-employer') ? 'employer' : null;
  return (
    <div className="appointment">
      <div>
        <AppointmentState state={state} big />
      </div>
      <Over appointment={appointment} />
      {may.includes('offer') && (
        <InfoNote>{t('one.offerNote', { person: person.name, signer: signer?.name ?? '' })}</InfoNote>
      )}
      <Facts appointment={appointment} />
      <section className="stack">
        <h2>{t('one.words')}</h2>
        <div className="card appointment-words">{document}</div>
      </section>
      {side && <SignForm appointment={appointment} side={side} />}
      {state !== 'draft' && <Signatures appointment={appointment} />}
      {paper && (
        <a
          className="file"
          target="_blank"
          rel="noreferrer"
          href={addressOf(openSignedPaper, { params: { appointmentId: appointment.id } })}
        >
          <IconFileText size={22} aria-hidden="true" />
          <span>{t('one.scan', { name: paper })}</span>
        </a>
      )}
      {hash && (
        <p className="xs dim appointment-hash">
          {t(employer && employee ? 'one.signedHash' : 'one.hash')} {hash}
        </p>
      )}
      <Past appointment={appointment} />
      <Reader>{t('one.readers', { name: person.name })}</Reader>
      <ReadAloud />
    </div>
  );
}

function Over({ appointment: { withdrawal, replacedById, replacesId, person } }: { appointment: Appointment }) {
  const t = useAppointmentTexts();
  const f = useFormat();
  return (
    <>
      {withdrawal && (
        <ErrorNote
          title={t('one.withdrawnOn', { by: withdrawal.by, day: f.date(withdrawal.on) })}
          kept={withdrawal.reason}
          next={t('one.withdrawnNote', { name: person.name })}
        />
      )}
      {replacedById && (
        <InfoNote>
          {t('one.replaced')} <Link to={pages.appointment(replacedById)}>{t('one.toNew')}</Link>
        </InfoNote>
      )}
      {replacesId && (
        <p>
          <Link to={pages.appointment(replacesId)}>{t('one.toOld')}</Link>
        </p>
      )}
    </>
  );
}

function Facts({ appointment }: { appointment: Appointment }) {
  const t = useAppointmentTexts();
  const f = useFormat();
  const { role, type, location, startsOn, lastDay } = appointment;
  const facts = [
    [t('one.role'), role],
    [t('one.certificate'), type.name],
    [t('one.place'), location?.name ?? t('list.everywhere')],
    [t('one.from'), f.date(startsOn)],
    [t('one.until'), lastDay ? f.date(lastDay) : t('one.endless')],
  ] as const;
  return (
    <dl className="appointment-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** What happened, newest first. */
function Past({ appointment }: { appointment: Appointment }) {
  const t = useAppointmentTexts();
  const f = useFormat();
  const { employer, employee, withdrawal, offeredAt, madeAt, madeBy } = appointment;
  const signed = [employer, employee].flatMap((one) => (one ? [one] : [])).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const items = [
    ...(withdrawal
      ? [
          {
            key: 'withdrawn',
            what: t('one.withdrawnBy', { name: withdrawal.by }),
            when: f.date(withdrawal.on),
            stop: true,
          },
        ]
      : []),
    ...signed.map(({ name, at }) => ({ key: at + name, what: t('one.signedBy', { name }), when: f.moment(at) })),
    ...(offeredAt ? [{ key: 'offered', what: t('one.offeredAt'), when: f.moment(offeredAt) }] : []),
    { key: 'made', what: t('one.madeBy', { name: madeBy }), when: f.moment(madeAt) },
  ];
  return (
    <section>
      <h2>{t('one.history')}</h2>
      <History items={items} />
    </section>
  );
}
