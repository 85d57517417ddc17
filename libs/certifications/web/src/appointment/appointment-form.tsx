import './appointment.css';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type AppointmentChoice } from '@leerspoor/certifications-contract';
import { listLocations, type Named } from '@leerspoor/people-contract';
import { LocalDate } from '@leerspoor/platform-contract';
import { Actions, DateField, InfoNote } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useFormat, useRead, useSession } from '@leerspoor/platform-web';
import { type z } from 'zod';
import { useAppointmentTexts } from '../appointment-texts.js';
import { PersonPicker } from '../record/person-picker.js';
import { WordsField } from './words-field.js';
import { type AppointmentValues, proposed } from './appointment-values.js';

interface Props<S extends z.ZodType> {
  person: Named;
  choices: readonly AppointmentChoice[];
  /** The type stays as it is. */
  fixedType?: boolean;
  schema: S;
  initial: AppointmentValues;
  body: (values: AppointmentValues) => unknown;
  draft: string;
  label: string;
  send: (body: z.input<S>) => Promise<unknown>;
  onCancel: () => void;
}

/** Who is appointed as what, where and until when, with what they may do: and how that reads. */
export function AppointmentForm<S extends z.ZodType>(props: Props<S>) {
  const { person, choices, fixedType, schema, initial, body, draft, label, send, onCancel } = props;
  const t = useAppointmentTexts();
  const f = useFormat();
  const { today } = useSession();
  const locations = useRead(listLocations, { query: {} });
  const form = useForm<AppointmentValues, S>({ schema, initial, body, draft });
  const { values } = form;
  const choice = choices.find(({ type }) => type.id === values.typeId);
  const isTooLong = choice?.lastDay && (values.lastDay === '' || values.lastDay > choice.lastDay);
  const chooseType = (typeId: string) => {
    const was = proposed(choice);
    const isOwn = values.text !== was.text || values.role !== was.role;
    const { role, text, lastDay } = proposed(choices.find(({ type }) => type.id === typeId));
    form.reset({ ...values, typeId, lastDay, ...(isOwn ? {} : { role, text }) });
  };
  return (
    <form ref={form.ref} className="form" noValidate onSubmit={form.submit((sent) => send(sent))}>
      {!fixedType && (
        <TypeField
          choices={choices}
          value={values.typeId}
          error={form.errorAt('typeId') && t('form.typeMissing')}
          onChange={chooseType}
        />
      )}
      {choice && !choice.held && <InfoNote>{t('form.notHeld', { name: person.name })}</InfoNote>}
      <TextInput label={t('form.role')} description={t('form.roleNote')} {...form.field('role')} />
      <NativeSelect
        label={t('form.location')}
        data={[
          { value: '', label: t('form.everywhere') },
          ...(locations.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.field('locationId')}
      />
      <Textarea
        label={t('form.installation')}
        description={t('form.installationNote')}
        rows={3}
        {...form.field('installation')}
      />
      <WordsField
        label={t('form.text')}
        description={t('form.textNote')}
        value={values.text}
        error={form.errorAt('text')}
        onChange={(words) => form.set('text', words)}
      />
      <div className="form-dates">
        <DateField label={t('form.starts')} today={today} {...form.pick('startsOn')} />
        <DateField
          label={t('form.lastDay')}
          description={
            choice?.lastDay ? t('form.lastDayCertificate', { day: f.date(choice.lastDay) }) : t('form.lastDayNote')
          }
          today={today}
          {...form.pick('lastDay')}
        />
      </div>
      {isTooLong && choice.lastDay && <InfoNote>{t('form.tooLong', { day: f.date(choice.lastDay) })}</InfoNote>}
      <PersonPicker
        label={t('form.signer')}
        description={t('form.signerNote')}
        value={values.signer}
        onChange={(chosen) => form.set('signer', chosen.slice(-1))}
        error={form.errorAt('signerId') && t('form.signerMissing')}
      />
      <Preview
        name={person.name}
        values={values}
        place={locations.data?.find(({ id }) => id === values.locationId)?.name}
      />
      <ProblemNote error={form.problem} inForm />
      <Actions>
        <Button type="submit" loading={form.sending}>
          {label}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Actions>
    </form>
  );
}

function TypeField({
  choices,
  value,
  error,
  onChange,
}: {
  choices: readonly AppointmentChoice[];
  value: string;
  error: string | undefined;
  onChange: (typeId: string) => void;
}) {
  const t = useAppointmentTexts();
  return (
    <NativeSelect
      label={t('form.type')}
      data={[{ value: '', label: t('choose') }, ...choices.map(({ type }) => ({ value: type.id, label: type.name }))]}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What it comes to, in one sentence; nothing while a day is no day yet. */
function Preview({ name, values, place }: { name: string; values: AppointmentValues; place: string | undefined }) {
  const t = useAppointmentTexts();
  const f = useFormat();
  const from = LocalDate.safeParse(values.startsOn);
  const until = LocalDate.safeParse(values.lastDay);
  const role = values.role.trim();
  if (!from.success || role === '' || (values.lastDay !== '' && !until.success)) return null;
  const where = place ? t('form.atPlace', { place }) : t('form.anywhere');
  const said = { name, role, place: where, from: f.date(from.data) };
  return (
    <p className="appointment-preview" aria-live="polite">
      {until.success ? t('form.preview', { ...said, until: f.date(until.data) }) : t('form.previewEndless', said)}
    </p>
  );
}
