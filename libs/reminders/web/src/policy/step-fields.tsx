import { Audience, Weight, type ReminderKind } from '@leerspoor/reminders-contract';
import { ActionIcon, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { units, useStepWords, type Unit } from '../words/step-words.js';
import { type Side, type StepDraft, type StepFault } from './steps-draft.js';

interface Props {
  kind: ReminderKind;
  step: StepDraft;
  number: number;
  faults: readonly StepFault[];
  mayRepeat: boolean;
  onChange: (step: StepDraft) => void;
  onRemove: (() => void) | null;
}

const sides: Side[] = ['before', 'on', 'after'];

/** One step: when, who hears it, how weighty. */
export function StepFields({ kind, step, number, faults, mayRepeat, onChange, onRemove }: Props) {
  const t = useDeskTexts();
  const { when } = useStepWords();
  const why = useId();
  const set = (part: Partial<StepDraft>) => onChange({ ...step, ...part });
  const wrongMoment = faults.includes('same')
    ? t('editor.sameMoment')
    : faults.includes('amount')
      ? t('editor.tooFar')
      : undefined;
  const unitChoices = units.map((unit) => ({ value: unit, label: t(`editor.units.${unit}`) }));
  return (
    <fieldset className="step-form">
      <legend>{t('editor.step', { number })}</legend>
      {step.odd !== null && <p className="sm dim">{t('editor.keptOffset', { when: when(kind, step.odd) })}</p>}
      <div className="step-when">
        {step.side !== 'on' && (
          <>
            <TextInput
              className="step-small"
              label={t('editor.amount')}
              inputMode="numeric"
              maxLength={4}
              value={step.odd === null ? step.amount : ''}
              aria-invalid={wrongMoment !== undefined}
              aria-describedby={wrongMoment && why}
              onChange={(event) => set({ amount: event.currentTarget.value, odd: null })}
            />
            <NativeSelect
              label={t('editor.unit')}
              data={unitChoices}
              value={step.unit}
              onChange={(event) => set({ unit: event.currentTarget.value as Unit, odd: null })}
            />
          </>
        )}
        <NativeSelect
          label={t('editor.side')}
          aria-invalid={(step.side === 'on' && wrongMoment !== undefined) || undefined}
          data={sides.map((side) => ({ value: side, label: t(`editor.sides.${side}`) }))}
          value={step.side}
          onChange={(event) => set({ side: event.currentTarget.value as Side, odd: null })}
        />
        <NativeSelect
          label={t('editor.weight')}
          data={Weight.options.map((weight) => ({ value: weight, label: t(`weights.${weight}`) }))}
          value={step.weight}
          onChange={(event) => set({ weight: event.currentTarget.value as Weight })}
        />
        {onRemove && (
          <ActionIcon
            className="step-remove"
            size={44}
            c="var(--ls-ink)"
            aria-label={t('editor.remove', { number })}
            onClick={onRemove}
          >
            <IconTrash size={20} aria-hidden="true" />
          </ActionIcon>
        )}
      </div>
      {wrongMoment && (
        <p id={why} className="mantine-InputWrapper-error" role="alert">
          {wrongMoment}
        </p>
      )}
      <Who step={step} isWrong={faults.includes('tell')} set={set} />
      {mayRepeat && <Repeat step={step} isWrong={faults.includes('repeat')} unitChoices={unitChoices} set={set} />}
    </fieldset>
  );
}

interface PartProps {
  step: StepDraft;
  isWrong: boolean;
  set: (part: Partial<StepDraft>) => void;
}

function Who({ step, isWrong, set }: PartProps) {
  const t = useDeskTexts();
  const toggle = (audience: Audience) =>
    set({
      tell: Audience.options.filter((one) => (one === audience ? !step.tell.includes(one) : step.tell.includes(one))),
    });
  return (
    <fieldset>
      <legend className="mantine-InputWrapper-label">{t('editor.tell')}</legend>
      <div className="step-who">
        {Audience.options.map((audience) => (
          <Checkbox
            key={audience}
            label={t(`audiences.${audience}`)}
            checked={step.tell.includes(audience)}
            aria-invalid={isWrong || undefined}
            onChange={() => toggle(audience)}
          />
        ))}
      </div>
      {isWrong && (
        <p className="mantine-InputWrapper-error" role="alert">
          {t('editor.noAudience')}
        </p>
      )}
    </fieldset>
  );
}

function Repeat({ step, isWrong, set, unitChoices }: PartProps & { unitChoices: { value: Unit; label: string }[] }) {
  const t = useDeskTexts();
  return (
    <div className="stack">
      <Checkbox label={t('editor.repeat')} checked={step.repeats} onChange={() => set({ repeats: !step.repeats })} />
      {step.repeats && (
        <div className="step-when">
          <TextInput
            className="step-small"
            label={t('editor.repeatEvery')}
            inputMode="numeric"
            maxLength={4}
            value={step.repeatAmount}
            error={isWrong ? t('editor.tooFar') : undefined}
            onChange={(event) => set({ repeatAmount: event.currentTarget.value, oddEvery: null })}
          />
          <NativeSelect
            label={t('editor.unit')}
            data={unitChoices}
            value={step.repeatUnit}
            onChange={(event) => set({ repeatUnit: event.currentTarget.value as Unit, oddEvery: null })}
          />
        </div>
      )}
    </div>
  );
}
