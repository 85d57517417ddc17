import './training.css';
import { Button } from '@mantine/core';
import { downloadTrainingCalendar, readTraining, type Training } from '@leerspoor/certifications-contract';
import { InfoNote, Link, Skeleton, toast } from '@leerspoor/platform-ui';
import { download, Loaded, Page, useFormat, usePathPart, useRead, useSession } from '@leerspoor/platform-web';
import { IconCalendarDown, IconListCheck } from '@tabler/icons-react';
import { pages } from '../pages.js';
import { capital } from '../status/use-day.js';
import { useTrainingTexts } from '../training-texts.js';
import { Graduation } from './graduation.js';
import { ParticipantList } from './participant-list.js';
import { TrainingDeeds } from './training-deeds.js';
import { TrainingState } from './training-state.js';

/** One session: for HR to run it, for the organiser to keep the list, for a lead and who is invited to read. */
export function TrainingPage() {
  const t = useTrainingTexts();
  const trainingId = usePathPart('trainingId') ?? '';
  const read = useRead(readTraining, { params: { trainingId } });
  const training = read.data;
  return (
    <Page
      title={training?.type.name ?? t('training.one')}
      back={{ to: pages.trainings, label: t('trainings.title') }}
      actions={training?.may.includes('change') && <TrainingDeeds training={training} />}
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={56} />}>
        {(known) => <Body training={known} />}
      </Loaded>
    </Page>
  );
}

function Body({ training }: { training: Training }) {
  const t = useTrainingTexts();
  const { today } = useSession();
  const keeps = training.may.includes('attend');
  const begun = training.day <= today;
  const isOpen = training.participants.some(({ certificate }) => certificate === null);
  return (
    <div className="training">
      <section className="stack">
        <div>
          <TrainingState training={training} big />
        </div>
        <Facts training={training} />
        {training.mine && training.state === 'planned' && (
          <InfoNote>{t('training.mine', { organiser: training.organiser.name })}</InfoNote>
        )}
        <div className="row wrap">
          {keeps && begun && isOpen && (
            <Button
              component={Link}
              to={pages.attendance(training.id)}
              size="lg"
              leftSection={<IconListCheck size={22} aria-hidden="true" />}
            >
              {t('training.attendance')}
            </Button>
          )}
          {training.state === 'planned' && !begun && <CalendarButton training={training} />}
        </div>
      </section>
      <ParticipantList training={training} />
      {training.may.includes('record') && begun && <Graduation training={training} />}
    </div>
  );
}

function Facts({ training }: { training: Training }) {
  const t = useTrainingTexts();
  const f = useFormat();
  const { day, begins, ends, place, provider, organiser, costCents, note, cancelReason, invited } = training;
  const euros = (cents: number) => f.number(cents / 100, { style: 'currency', currency: 'EUR' });
  const costs =
    costCents !== null &&
    [euros(costCents), invited > 0 && t('training.perPerson', { money: euros(Math.round(costCents / invited)) })]
      .filter(Boolean)
      .join(', ');
  const facts = [
    [t('training.place'), place],
    [t('training.provider'), provider],
    [t('training.organiser'), organiser.name],
    [t('training.costs'), costs],
    [t('training.note'), note],
    [t('training.reason'), cancelReason],
  ] as const;
  return (
    <>
      <p className="training-when">{capital(t('training.when', { day: f.date(day, 'day'), begins, ends }))}</p>
      <dl className="training-facts">
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
    </>
  );
}

function CalendarButton({ training }: { training: Training }) {
  const t = useTrainingTexts();
  const save = () =>
    void download(downloadTrainingCalendar, { params: { trainingId: training.id } }).catch(() =>
      toast({ text: t('training.calendarFailed') }),
    );
  return (
    <Button variant="default" leftSection={<IconCalendarDown size={20} aria-hidden="true" />} onClick={save}>
      {t('training.calendar')}
    </Button>
  );
}
