import { type LocalDate } from '@leerspoor/platform-contract';
import {
  getReminderPolicy,
  resetReminderSteps,
  setReminderFloor,
  setReminderSteps,
  type KindPolicy,
} from '@leerspoor/reminders-contract';
import { StatusTag, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useCan, useFormat, useWrite } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconAdjustments, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { FloorDialog } from './floor-dialog.js';
import { firstHeard, stepDay } from './ladder-days.js';
import { LadderTrack } from './ladder.js';
import { StepsEditor } from './steps-editor.js';

/** How the company hears of one kind: its steps, an example, and the day before which it is silent. */
export function KindCard({ policy, example }: { policy: KindPolicy; example: LocalDate }) {
  const t = useDeskTexts();
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const { reset, restore } = useRestore(policy);
  const { kind, overridden, steps } = policy;
  if (editing) return <StepsEditor policy={policy} onDone={() => setEditing(false)} />;
  return (
    <section className="card box rule-card">
      <div>
        <div className="row wrap">
          <h2>{t(`kinds.${kind}`)}</h2>
          <StatusTag
            status={overridden ? 'changed' : 'none'}
            word={overridden ? t('rules.own') : t('rules.standard')}
          />
          <span className="grow" />
          {can(setReminderSteps) && (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconPencil size={18} aria-hidden="true" />}
              onClick={() => setEditing(true)}
            >
              {t('rules.edit')}
            </Button>
          )}
        </div>
        <p className="dim">{t(`rules.explain.${kind}`)}</p>
      </div>
      <LadderTrack kind={kind} steps={steps} example={example} />
      <ExampleSentence policy={policy} example={example} />
      <ProblemNote error={reset.error} />
      {overridden && can(resetReminderSteps) && (
        <div>
          <Button
            size="sm"
            variant="subtle"
            px={0}
            loading={reset.isPending}
            leftSection={<IconAdjustments size={18} aria-hidden="true" />}
            onClick={restore}
          >
            {t('rules.restore')}
          </Button>
        </div>
      )}
      <Floor policy={policy} />
    </section>
  );
}

/** Goes back to the shipped steps at once; the toast takes that back. */
function useRestore(policy: KindPolicy) {
  const t = useDeskTexts();
  const reset = useWrite(resetReminderSteps, [getReminderPolicy]);
  const put = useWrite(setReminderSteps, [getReminderPolicy]);
  const { kind, version, steps } = policy;
  const restore = () =>
    reset.mutate(
      { params: { kind }, query: { version } },
      {
        onSuccess: (now) =>
          toast({
            text: t('rules.restored', { kind: t(`kinds.${kind}`) }),
            undo: () => put.mutate({ params: { kind }, body: { steps: [...steps], version: now.version } }),
          }),
      },
    );
  return { reset, restore };
}

function ExampleSentence({ policy, example }: { policy: KindPolicy; example: LocalDate }) {
  const t = useDeskTexts();
  const format = useFormat();
  const who = firstHeard(policy.steps).map(({ audience, offset }) =>
    t('rules.exampleWho', { who: t(`audiences.${audience}`), date: format.date(stepDay(example, offset)) }),
  );
  return (
    <p className="sm measure">
      <b>{t('rules.exampleTitle')}.</b> {t('rules.example', { date: format.date(example), who: format.list(who) })}{' '}
      {t('rules.solved')}
    </p>
  );
}

function Floor({ policy }: { policy: KindPolicy }) {
  const t = useDeskTexts();
  const format = useFormat();
  const can = useCan();
  const [open, setOpen] = useState(false);
  return (
    <div className="rule-floor sm">
      <p>
        <b>{t('rules.floor')}.</b>{' '}
        {policy.floorOn ? t('rules.floorSet', { date: format.date(policy.floorOn) }) : t('rules.floorNone')}
      </p>
      {policy.floorOn && can(setReminderFloor) && (
        <button type="button" className="linky" onClick={() => setOpen(true)}>
          {t('rules.floorEdit')}
        </button>
      )}
      {open && <FloorDialog policy={policy} onClose={() => setOpen(false)} />}
    </div>
  );
}
