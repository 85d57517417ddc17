import { ActionIcon, Button, TextInput } from '@mantine/core';
import {
  type Participant,
  recordResults,
  type Training,
  type TrainingResult,
  withdrawInvitation,
} from '@leerspoor/certifications-contract';
import { Face, Segments, StatusTag, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useSession, useWrite } from '@leerspoor/platform-web';
import { IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { trainings } from '../stale.js';
import { useTrainingTexts } from '../training-texts.js';

/** Who is invited; from the day itself on how they did. */
export function ParticipantList({ training }: { training: Training }) {
  const t = useTrainingTexts();
  const { today } = useSession();
  const results = useWrite(recordResults, trainings);
  const { participants, may, day, capacity, invited } = training;
  const judges = may.includes('attend') && day <= today;
  const judge = (people: readonly Participant[], result: TrainingResult, reason = '') =>
    results.mutate({
      params: { trainingId: training.id },
      body: { results: people.map(({ person }) => ({ personId: person.id, result, reason })) },
    });
  const present = participants.filter(
    ({ attendance, result, certificate }) => attendance === 'present' && result === 'none' && certificate === null,
  );
  const people = t('training.people', { count: invited });
  return (
    <section className="stack">
      <div className="row wrap">
        <h2 className="grow">
          {participants.length < invited
            ? t('training.own', { count: participants.length, all: invited })
            : capacity === null
              ? people
              : t('training.ofPlaces', { people, capacity })}
        </h2>
        {judges && present.length > 0 && (
          <Button variant="default" loading={results.isPending} onClick={() => judge(present, 'passed')}>
            {t('training.allPassed')}
          </Button>
        )}
      </div>
      {participants.length === 0 && <p className="dim">{t('training.nobody')}</p>}
      <ProblemNote error={results.error} />
      <ul className="card participants">
        {participants.map((one) => (
          <Line
            key={one.person.id}
            training={training}
            participant={one}
            judge={judges && one.certificate === null ? (result, reason) => judge([one], result, reason) : null}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  training: Training;
  participant: Participant;
  judge: ((result: TrainingResult, reason: string) => void) | null;
}

function Line({ training, participant, judge }: LineProps) {
  const t = useTrainingTexts();
  const { today } = useSession();
  const { person, team, withoutMail, left, result, reason } = participant;
  const runs = training.may.includes('attend');
  const notes = [
    team,
    runs && withoutMail && training.state === 'planned' && training.day >= today && t('training.withoutMail'),
    left && t('training.left'),
    !judge && reason,
  ];
  return (
    <li>
      <Face name={person.name} />
      <span className="grow">
        <b>{person.name}</b>
        <small>{notes.filter(Boolean).join(' · ')}</small>
      </span>
      <Stand participant={participant} judged={judge !== null} />
      {judge && (
        <div className="participant-result">
          <Segments
            label={t('training.result', { name: person.name })}
            value={result}
            onChange={(next) => judge(next, next === 'failed' ? reason : '')}
            choices={(['none', 'passed', 'failed'] as const).map((value) => ({
              value,
              label: t(`training.results.${value}`),
            }))}
          />
          {result === 'failed' && (
            <ReasonField key={reason} name={person.name} reason={reason} onSave={(text) => judge('failed', text)} />
          )}
        </div>
      )}
      {training.may.includes('change') && training.day >= today && !participant.certificate && (
        <Withdraw training={training} participant={participant} />
      )}
    </li>
  );
}

function Stand({
  participant: { attendance, result, certificate },
  judged,
}: {
  participant: Participant;
  judged: boolean;
}) {
  const t = useTrainingTexts();
  if (certificate)
    return (
      <StatusTag status={certificate === 'waiting' ? 'check' : 'ok'} word={t(`training.certificate.${certificate}`)} />
    );
  if (!judged && result !== 'none')
    return <StatusTag status={result === 'passed' ? 'ok' : 'stop'} word={t(`training.results.${result}`)} />;
  if (attendance === 'unknown') return null;
  return (
    <StatusTag
      quiet
      status={attendance === 'present' ? 'ok' : 'missing'}
      word={t(attendance === 'present' ? 'training.present' : 'training.absent')}
    />
  );
}

function ReasonField({ name, reason, onSave }: { name: string; reason: string; onSave: (reason: string) => void }) {
  const t = useTrainingTexts();
  const [typed, setTyped] = useState(reason);
  return (
    <TextInput
      aria-label={t('training.reason2', { name })}
      placeholder={t('training.reasonShort')}
      maxLength={300}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => typed.trim() !== reason && onSave(typed)}
    />
  );
}

function Withdraw({ training, participant: { person } }: { training: Training; participant: Participant }) {
  const t = useTrainingTexts();
  const write = useWrite(withdrawInvitation, trainings);
  const take = () =>
    write.mutate(
      { params: { trainingId: training.id }, body: { personId: person.id } },
      { onSuccess: () => toast({ text: t('training.withdrawn', { name: person.name }) }) },
    );
  return (
    <ActionIcon
      size={44}
      c="var(--ls-ink)"
      aria-label={t('training.withdraw', { name: person.name })}
      loading={write.isPending}
      onClick={take}
    >
      <IconUserMinus size={20} aria-hidden="true" />
    </ActionIcon>
  );
}
