import { Checkbox, Input, NativeSelect, TextInput } from '@mantine/core';
import { listJobRoles, listLocations, listTeams } from '@leerspoor/people-contract';
import { DateField } from '@leerspoor/platform-ui';
import { useRead, useSession, type useForm } from '@leerspoor/platform-web';
import type { z } from 'zod';
import { useDesk } from '../desk-texts.js';
import { indented } from '../organisation/indented.js';
import { useTexts } from '../texts.js';
import type { EmployeeValues } from './employee-values.js';
import { PersonPick } from './person-pick.js';

type Form = ReturnType<typeof useForm<EmployeeValues, z.ZodType>>;

/** All fields of a person, in the order in which one knows them. */
export function EmployeeFields({ form, isNew, id }: { form: Form; isNew: boolean; id?: string }) {
  const t = useDesk();
  const words = useTexts();
  const { today } = useSession();
  const teams = useRead(listTeams, { query: {} });
  const locations = useRead(listLocations, { query: {} });
  const none = { value: '', label: t('form.none') };
  return (
    <>
      <TextInput label={t('form.firstName')} {...form.field('firstName')} />
      <div className="form-pair">
        <TextInput label={t('form.prefix')} {...form.field('prefix')} />
        <TextInput label={t('form.lastName')} {...form.field('lastName')} />
      </div>
      <TextInput label={t('form.number')} {...form.field('number')} />
      {isNew && <DateField label={t('form.startsOn')} today={today} {...form.pick('startsOn')} />}
      <TextInput
        label={t('form.email')}
        description={t('form.emailNote')}
        type="email"
        inputMode="email"
        {...form.field('email')}
      />
      <TextInput label={t('form.mobile')} type="tel" {...form.field('mobile')} />
      <JobRoles form={form} />
      <NativeSelect label={t('form.team')} data={[none, ...indented(teams.data)]} {...form.field('teamId')} />
      <NativeSelect
        label={t('form.location')}
        data={[none, ...(locations.data ?? []).map((one) => ({ value: one.id, label: one.name }))]}
        {...form.field('locationId')}
      />
      <PersonPick label={t('form.lead')} except={id} {...form.pick('lead')} error={form.errorAt('leadId')} />
      <div className="form-pair">
        <TextInput label={t('form.weeklyHours')} inputMode="decimal" {...form.field('weeklyHours')} />
        <TextInput label={t('form.contractType')} {...form.field('contractType')} />
      </div>
      <TextInput label={t('form.tags')} {...form.field('tags')} />
      <NativeSelect
        label={t('form.language')}
        data={[
          { value: 'nl', label: words('languages.nl') },
          { value: 'en', label: words('languages.en') },
        ]}
        {...form.field('language')}
      />
    </>
  );
}

function JobRoles({ form }: { form: Form }) {
  const t = useDesk();
  const { data: roles } = useRead(listJobRoles, { query: {} });
  const chosen = form.values.jobRoleIds;
  return (
    <Input.Wrapper label={t('form.jobRoles')} labelElement="div" error={form.errorAt('jobRoleIds')}>
      <div className="pick-list" role="group" aria-label={t('form.jobRoles')}>
        {roles?.length === 0 && <p className="sm dim">{t('form.noRoles')}</p>}
        {roles?.map((role) => (
          <Checkbox
            key={role.id}
            label={role.name}
            checked={chosen.includes(role.id)}
            onChange={() =>
              form.set(
                'jobRoleIds',
                chosen.includes(role.id) ? chosen.filter((id) => id !== role.id) : [...chosen, role.id],
              )
            }
          />
        ))}
      </div>
    </Input.Wrapper>
  );
}
