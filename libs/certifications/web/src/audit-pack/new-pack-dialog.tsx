import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { askPack, listPacks, listTypeChoices } from '@leerspoor/certifications-contract';
import { listJobRoles, listLocations, listTeams } from '@leerspoor/people-contract';
import { DateField, toast } from '@leerspoor/platform-ui';
import { FormDialog, useForm, useRead, useSession, useWrite } from '@leerspoor/platform-web';
import { useAuditTexts } from '../audit-texts.js';
import { PersonPicker } from '../record/person-picker.js';
import { emptyPack, packBody, type PackValues } from './pack-values.js';

/** Asks for a pack: what it is called, as of which day, about whom and what. */
export function NewPackDialog({ onClose }: { onClose: () => void }) {
  const t = useAuditTexts();
  const { today } = useSession();
  const write = useWrite(askPack, [listPacks]);
  const form = useForm({
    schema: askPack.body,
    initial: emptyPack(today),
    body: (values) => packBody(values),
    draft: 'audit-pack',
  });
  const done = () => {
    toast({ text: t('form.begun') });
    onClose();
  };
  return (
    <FormDialog
      title={t('form.title')}
      wide
      form={form}
      onSubmit={form.submit((body) => write.mutateAsync({ body }).then(done))}
      deed={t('form.make')}
      onClose={onClose}
    >
      <TextInput label={t('form.name')} placeholder={t('form.namePlaceholder')} {...form.field('title')} />
      <div className="form-pair">
        <TextInput label={t('form.client')} description={t('form.optional')} {...form.field('client')} />
        <DateField label={t('form.asOf')} description={t('form.asOfNote')} today={today} {...form.pick('asOf')} />
      </div>
      <Bounds form={form} />
      <div className="form-pair">
        <DateField
          label={t('form.historyFrom')}
          description={t('form.optional')}
          today={today}
          {...form.pick('historyFrom')}
          error={form.errorAt('filter.historyFrom')}
        />
        <DateField
          label={t('form.historyUntil')}
          description={t('form.optional')}
          today={today}
          {...form.pick('historyUntil')}
          error={form.errorAt('filter.historyUntil')}
        />
      </div>
      <Checkbox
        size="md"
        label={t('form.evidence')}
        description={t('form.evidenceNote')}
        {...form.check('withEvidence')}
      />
    </FormDialog>
  );
}

type Form = Pick<ReturnType<typeof useForm<PackValues, typeof askPack.body>>, 'values' | 'set' | 'field'>;

function Bounds({ form }: { form: Form }) {
  const t = useAuditTexts();
  const teams = useRead(listTeams, { query: {} });
  const locations = useRead(listLocations, { query: {} });
  const jobRoles = useRead(listJobRoles, { query: {} });
  const types = useRead(listTypeChoices, {});
  const choices = (all: readonly { id: string; name: string }[] = []) => [
    { value: '', label: t('form.all') },
    ...all.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const { typeIds, people } = form.values;
  const turn = (id: string, isOn: boolean) =>
    form.set('typeIds', isOn ? [...typeIds, id] : typeIds.filter((one) => one !== id));
  return (
    <>
      <div className="form-pair">
        <NativeSelect label={t('form.team')} data={choices(teams.data)} {...form.field('teamId')} />
        <NativeSelect label={t('form.location')} data={choices(locations.data)} {...form.field('locationId')} />
        <NativeSelect label={t('form.jobRole')} data={choices(jobRoles.data)} {...form.field('jobRoleId')} />
      </div>
      {types.data && types.data.length > 0 && (
        <div>
          <p className="mantine-InputWrapper-label">{t('form.types')}</p>
          <p className="sm dim">{t('form.typesNote')}</p>
          <div className="audit-types" role="group" aria-label={t('form.types')}>
            {types.data.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={typeIds.includes(id)}
                onChange={(event) => turn(id, event.currentTarget.checked)}
              />
            ))}
          </div>
        </div>
      )}
      <PersonPicker
        label={t('form.people')}
        description={t('form.peopleNote')}
        value={people}
        onChange={(value) => form.set('people', value)}
      />
    </>
  );
}
