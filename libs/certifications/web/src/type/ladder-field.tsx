import { Radio } from '@mantine/core';
import { nominalDays, reminderPolicy, type Step } from '@leerspoor/reminders-contract';
import { Pill } from '@leerspoor/platform-ui';
import { useDeskTexts } from '../desk-texts.js';
import { usePeriodWords } from './policy-words.js';

const standard = reminderPolicy['certificate-expires'];

interface Props {
  value: readonly Step[] | null;
  onChange: (value: Step[] | null) => void;
}

/** The reminders of this type: those of the company, or a choice of its own from the usual moments. */
export function LadderField({ value, onChange }: Props) {
  const t = useDeskTexts();
  const period = usePeriodWords();
  const own = value ?? [];
  const others = own.filter((step) => !standard.some(({ offset }) => offset === step.offset));
  const all = [...standard, ...others].toSorted((a, b) => nominalDays(a.offset) - nominalDays(b.offset));
  const isOn = (step: Step) => own.some(({ offset }) => offset === step.offset);
  const turn = (step: Step) => {
    const next = all.filter((one) => (one.offset === step.offset ? !isOn(step) : isOn(one)));
    if (next.length > 0) onChange(next.map((one, at) => (at === next.length - 1 ? one : withoutRepeat(one))));
  };
  const wordOf = ({ offset, every }: Step) => {
    if (every) return t('type.ladder.weekly');
    if (nominalDays(offset) === 0) return t('type.ladder.day');
    return offset.startsWith('-')
      ? t('type.ladder.before', { period: period(offset.slice(1)) })
      : t('type.ladder.after', { period: period(offset) });
  };
  return (
    <>
      <Radio.Group
        label={t('type.ladder.label')}
        value={value === null ? 'company' : 'own'}
        onChange={(choice) => onChange(choice === 'own' ? [...standard] : null)}
      >
        <div className="models">
          <Radio size="md" value="company" label={t('type.ladder.company')} />
          <Radio size="md" value="own" label={t('type.ladder.own')} />
        </div>
      </Radio.Group>
      {value !== null && (
        <div className="step-pills" role="group" aria-label={t('type.ladder.label')}>
          {all.map((step) => (
            <Pill key={step.offset} on={isOn(step)} onClick={() => turn(step)}>
              {wordOf(step)}
            </Pill>
          ))}
        </div>
      )}
    </>
  );
}

function withoutRepeat({ offset, tell, weight }: Step): Step {
  return { offset, tell, weight };
}
