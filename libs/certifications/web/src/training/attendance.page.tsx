import './training.css';
import { Button } from '@mantine/core';
import { readTraining, type Training } from '@leerspoor/certifications-contract';
import { InfoNote, Link, Segments, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, usePathPart, useRead, useSession } from '@leerspoor/platform-web';
import { IconCheck, IconX } from '@tabler/icons-react';
import { pages } from '../pages.js';
import { useTrainingTexts } from '../training-texts.js';
import { Kept } from './kept.js';
import { useMarks } from './use-marks.js';

/** Who is here: big rows on one phone, also where the network comes and goes. */
export function AttendancePage() {
  const t = useTrainingTexts();
  const trainingId = usePathPart('trainingId') ?? '';
  const read = useRead(readTraining, { params: { trainingId } });
  return (
    <Page
      title={t('attendance.title')}
      sub={read.data?.type.name}
      back={{ to: pages.training(trainingId), label: t('attendance.back') }}
      narrow
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={72} />}>
        {(training) => <Rows training={training} />}
      </Loaded>
    </Page>
  );
}

function Rows({ training }: { training: Training }) {
  const t = useTrainingTexts();
  const f = useFormat();
  const { today } = useSession();
  const marks = useMarks(training);
  if (training.day > today) return <InfoNote>{t('attendance.early', { day: f.date(training.day, 'day') })}</InfoNote>;
  const rows = training.participants.map((one) => ({ ...one, attendance: marks.of(one.person.id, one.attendance) }));
  const present = rows.filter(({ attendance }) => attendance === 'present').length;
  return (
    <>
      <ul className="attendance">
        {rows.map(({ person, attendance, certificate }) => (
          <li key={person.id} className="card">
            <b>{person.name}</b>
            <Segments
              label={t('attendance.of', { name: person.name })}
              value={attendance}
              onChange={(next) => certificate === null && marks.mark(person.id, next)}
              choices={[
                {
                  value: 'present',
                  label: (
                    <>
                      <IconCheck size={20} aria-hidden="true" /> {t('attendance.here')}
                    </>
                  ),
                },
                {
                  value: 'absent',
                  label: (
                    <>
                      <IconX size={20} aria-hidden="true" /> {t('attendance.away')}
                    </>
                  ),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      <div className="attendance-foot" role="status">
        <b>{t('attendance.count', { present, all: rows.length })}</b>
        <Kept marks={marks} />
        <Button
          component={Link}
          to={pages.training(training.id)}
          variant={marks.unsent > 0 ? 'default' : 'filled'}
          size="lg"
        >
          {t('attendance.ready')}
        </Button>
      </div>
    </>
  );
}
