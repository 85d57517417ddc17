import './training.css';
import { Button } from '@mantine/core';
import {
  addTraining,
  listTrainings,
  readForecast,
  readMatrix,
  type TrainingLine,
} from '@leerspoor/certifications-contract';
import { type Column, DataTable, EmptyState, Link, Segments, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useCan, useFormat, usePages, useQueryState } from '@leerspoor/platform-web';
import { IconCalendarPlus } from '@tabler/icons-react';
import { z } from 'zod';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { pages } from '../pages.js';
import { capital } from '../status/use-day.js';
import { useTrainingTexts } from '../training-texts.js';
import { TrainingState } from './training-state.js';

const Address = z.object({ welke: z.enum(['open', 'voorbij']).catch('open') });

/** Sessions that are planned, and those that are over. */
export function TrainingsPage() {
  const t = useTrainingTexts();
  const can = useCan();
  const [{ welke }, change] = useQueryState(Address);
  const { read, items, more } = usePages(listTrainings, { query: { over: welke === 'voorbij' ? 'true' : 'false' } });
  return (
    <Page
      title={t('trainings.title')}
      fill
      actions={
        can(addTraining) && (
          <Button
            component={Link}
            to={pages.newTraining()}
            leftSection={<IconCalendarPlus size={18} aria-hidden="true" />}
          >
            {t('trainings.plan')}
          </Button>
        )
      }
      head={
        <>
          {can(readMatrix) && <CertificateTabs current={pages.trainings} />}
          <div className="tools-row">
            <Segments
              label={t('trainings.which')}
              value={welke}
              onChange={(next) => change({ welke: next })}
              choices={[
                { value: 'open', label: t('trainings.open') },
                { value: 'voorbij', label: t('trainings.over') },
              ]}
            />
          </div>
        </>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={46} />}>
        {() => (items.length === 0 ? <Nothing isOver={welke === 'voorbij'} /> : <List lines={items} more={more} />)}
      </Loaded>
    </Page>
  );
}

function Nothing({ isOver }: { isOver: boolean }) {
  const t = useTrainingTexts();
  const can = useCan();
  if (isOver) return <EmptyState title={t('trainings.noneOver')}>{null}</EmptyState>;
  const plans = can(addTraining);
  return (
    <EmptyState
      title={t('trainings.none')}
      action={
        plans &&
        can(readForecast) && (
          <Button component={Link} to={pages.forecast}>
            {t('trainings.toForecast')}
          </Button>
        )
      }
    >
      {t(plans ? 'trainings.noneNote' : 'trainings.noneMine')}
    </EmptyState>
  );
}

interface ListProps {
  lines: readonly TrainingLine[];
  more: { onMore: () => void; loading: boolean } | null;
}

function List({ lines, more }: ListProps) {
  const t = useTrainingTexts();
  const f = useFormat();
  const people = ({ invited, capacity }: TrainingLine) =>
    capacity === null ? f.number(invited) : t('trainings.of', { count: invited, capacity });
  const when = ({ day, begins, ends }: TrainingLine) => `${capital(f.date(day, 'day'))}, ${begins} – ${ends}`;
  const columns: Column<TrainingLine>[] = [
    { key: 'type', title: t('trainings.type'), cell: ({ type }) => type.name, sort: ({ type }) => type.name },
    { key: 'day', title: t('trainings.day'), cell: when, sort: ({ day, begins }) => day + begins, width: '26%' },
    { key: 'place', title: t('trainings.place'), cell: ({ place }) => place, sort: ({ place }) => place },
    { key: 'people', title: t('trainings.people'), cell: people, sort: ({ invited }) => invited, end: true },
    { key: 'state', title: t('trainings.state'), cell: (line) => <Stand line={line} />, width: '16rem' },
  ];
  return (
    <DataTable
      caption={t('trainings.title')}
      rows={lines}
      columns={columns}
      rowKey={({ id }) => id}
      rowLink={({ id }) => pages.training(id)}
      count={t('trainings.count', { count: lines.length })}
      more={more}
      card={(line) => (
        <>
          <b>{line.type.name}</b>
          <p className="sm">{when(line)}</p>
          <p className="sm dim">
            {[line.place, `${t('trainings.people')}: ${people(line)}`].filter(Boolean).join(' · ')}
          </p>
          <Stand line={line} />
        </>
      )}
    />
  );
}

function Stand({ line }: { line: TrainingLine }) {
  const t = useTrainingTexts();
  return (
    <>
      <TrainingState training={line} />{' '}
      {line.passed > 0 && <span className="sm dim">{t('trainings.passed', { count: line.passed })}</span>}
    </>
  );
}
