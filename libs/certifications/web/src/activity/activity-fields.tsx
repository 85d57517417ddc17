import '../record/record.css';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type ActivityKind, type RenewalModel } from '@leerspoor/certifications-contract';
import { DateField } from '@leerspoor/platform-ui';
import { useSession } from '@leerspoor/platform-web';
import { type ChangeEvent, type ReactNode } from 'react';
import { useTexts } from '../texts.js';
import { type ActivityValues, hasAmount } from './activity-values.js';

interface Bound {
  name: string;
  error: ReactNode;
}
type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;
type Ticks = 'registered' | 'meeting';

/** The part of a form that holds an activity. */
interface ActivityForm {
  values: Pick<ActivityValues, 'kind'>;
  set: (name: 'kind', value: ActivityKind) => void;
  pick: (name: 'on') => Bound & { value: string; onChange: (value: string) => void };
  field: (
    name: Exclude<keyof ActivityValues, Ticks | 'kind'>,
  ) => Bound & { value: string; onChange: (event: Typed) => void };
  check: (name: Ticks) => Bound & { checked: boolean; onChange: (event: ChangeEvent<HTMLInputElement>) => void };
}

interface Props {
  form: ActivityForm;
  kinds: readonly ActivityKind[];
  model: RenewalModel;
  /** Themes or competences of the type. */
  subjects: readonly string[];
  /** Whether it stands in a register is for HR to say. */
  asksRegister: boolean;
  size?: 'lg';
}

/** What was done, when and how much: only the questions of its kind. */
export function ActivityFields({ form, kinds, model, subjects, asksRegister, size }: Props) {
  const t = useTexts();
  const { today } = useSession();
  const { kind } = form.values;
  const sized = size ? { size } : {};
  const number = (name: 'practical' | 'elearning' | 'inPerson') => (
    <TextInput label={t(`activities.fields.${name}`)} inputMode="decimal" {...sized} {...form.field(name)} />
  );
  return (
    <>
      {kinds.length > 1 && (
        <NativeSelect
          label={t('activities.fields.kind')}
          data={kinds.map((one) => ({ value: one, label: t(`activities.fields.kinds.${one}`) }))}
          value={kind}
          onChange={(event) => form.set('kind', event.currentTarget.value as ActivityKind)}
          {...sized}
        />
      )}
      <div className="form-dates">
        <DateField label={t('activities.fields.on')} today={today} {...sized} {...form.pick('on')} />
        {hasAmount(kind) && (
          <TextInput
            label={t(`activities.fields.amount.${kind}`)}
            inputMode="decimal"
            {...sized}
            {...form.field('amount')}
          />
        )}
      </div>
      {kind === 'hours' && model === 'hours' && (
        <div className="form-dates">
          {number('practical')}
          {number('elearning')}
        </div>
      )}
      {kind === 'points' && number('inPerson')}
      {(kind === 'points' || kind === 'competence') && subjects.length > 0 && (
        <NativeSelect
          label={t(`activities.fields.subject.${kind}`)}
          data={[
            ...(kind === 'points' ? [{ value: '', label: t('activities.fields.noSubject') }] : []),
            ...subjects.map((subject) => ({ value: subject, label: subject })),
          ]}
          {...sized}
          {...form.field('subject')}
        />
      )}
      {(kind === 'hours' || kind === 'points') && (
        <>
          <TextInput
            label={t('activities.fields.course')}
            description={t('activities.fields.courseNote')}
            {...sized}
            {...form.field('course')}
          />
          {asksRegister && <Checkbox label={t('activities.fields.registered')} {...form.check('registered')} />}
        </>
      )}
      {kind === 'count' && <Checkbox label={t('activities.fields.meeting')} {...form.check('meeting')} />}
    </>
  );
}
