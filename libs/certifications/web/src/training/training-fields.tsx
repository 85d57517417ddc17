import { Textarea, TextInput } from '@mantine/core';
import { DateField, TimeField } from '@leerspoor/platform-ui';
import { useSession, type useForm } from '@leerspoor/platform-web';
import { PersonPicker } from '../record/person-picker.js';
import { useTrainingTexts } from '../training-texts.js';
import { type TrainingValues } from './training-values.js';

/** As much of a form as these fields need. */
type Form = Pick<ReturnType<typeof useForm<TrainingValues, never>>, 'field' | 'pick' | 'set' | 'errorAt' | 'values'>;

/** When, where, by whom, and what it costs. */
export function TrainingFields({ form }: { form: Form }) {
  const t = useTrainingTexts();
  const { today } = useSession();
  return (
    <>
      <DateField label={t('form.day')} today={today} {...form.pick('day')} />
      <div className="form-pair">
        <TimeField label={t('form.begins')} {...form.pick('begins')} />
        <TimeField label={t('form.ends')} {...form.pick('ends')} />
      </div>
      <TextInput label={t('form.place')} description={t('form.placeNote')} {...form.field('place')} />
      <TextInput label={t('form.provider')} description={t('optional')} {...form.field('provider')} />
      <div className="form-pair">
        <TextInput
          label={t('form.costs')}
          description={t('optional')}
          inputMode="decimal"
          {...form.field('cost')}
          error={form.errorAt('costCents')}
        />
        <TextInput
          label={t('form.capacity')}
          description={t('form.capacityNote')}
          inputMode="numeric"
          {...form.field('capacity')}
        />
      </div>
      <PersonPicker
        label={t('form.organiser')}
        description={t('form.organiserNote')}
        value={form.values.organiser}
        onChange={(chosen) => form.set('organiser', chosen.slice(-1))}
        error={form.errorAt('organiserId') && t('form.organiserMissing')}
      />
      <Textarea label={t('form.note')} description={t('form.noteReader')} rows={2} {...form.field('note')} />
    </>
  );
}
