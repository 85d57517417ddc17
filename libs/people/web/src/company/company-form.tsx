import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { getCompany, getSession, updateCompany, type Company } from '@leerspoor/people-contract';
import { Actions, InfoNote, TimeField, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useCan, useForm, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { useTexts } from '../texts.js';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** Europe and the Dutch Caribbean come first; the zone of the company is always among them. */
const zonesWith = (own: string) => [
  ...new Set([
    own,
    'Europe/Amsterdam',
    'Europe/Brussels',
    'Europe/Berlin',
    'Europe/London',
    'Europe/Warsaw',
    'Europe/Madrid',
    'America/Curacao',
    'America/Paramaribo',
  ]),
];

export function CompanyForm({ company }: { company: Company }) {
  const t = useDesk();
  const words = useTexts();
  const can = useCan();
  const mayEdit = can(updateCompany);
  const write = useWrite(updateCompany, [getCompany, getSession]);
  const { name, timeZone, workDays, opens, closes, languages, version } = company;
  const form = useForm({
    schema: updateCompany.body,
    initial: { name, timeZone, workDays, opens, closes, languages, version },
  });
  const { values, set } = form;
  const toggle = <T,>(list: T[], one: T): T[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one].sort();
  return (
    <form
      ref={form.ref}
      className="form"
      noValidate
      onSubmit={form.submit((body) => write.mutateAsync({ body }).then(() => toast({ text: t('company.saved') })))}
    >
      {!mayEdit && <InfoNote>{t('company.readOnly')}</InfoNote>}
      <fieldset className="form" disabled={!mayEdit}>
        <TextInput label={t('company.name')} {...form.field('name')} />
        <fieldset>
          <legend>{t('company.workDays')}</legend>
          <div className="day-choices">
            {weekdays.map((day) => (
              <Checkbox
                key={day}
                label={t(`company.days.d${day}`)}
                checked={values.workDays.includes(day)}
                onChange={() => set('workDays', toggle(values.workDays, day))}
              />
            ))}
          </div>
          {form.errorAt('workDays') && <p role="alert">{t('company.workDaysNeeded')}</p>}
        </fieldset>
        <div className="form-pair">
          <TimeField label={t('company.opens')} {...form.pick('opens')} />
          <TimeField label={t('company.closes')} {...form.pick('closes')} />
        </div>
        <fieldset>
          <legend>{t('company.languages')}</legend>
          <div className="day-choices">
            {(['nl', 'en'] as const).map((language) => (
              <Checkbox
                key={language}
                label={words(`languages.${language}`)}
                checked={values.languages.includes(language)}
                onChange={() => set('languages', toggle(values.languages, language))}
              />
            ))}
          </div>
          {form.errorAt('languages') && <p role="alert">{t('company.languagesNeeded')}</p>}
        </fieldset>
        <NativeSelect label={t('company.timeZone')} data={zonesWith(timeZone)} {...form.field('timeZone')} />
      </fieldset>
      <ProblemNote error={form.problem} inForm />
      {mayEdit && (
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('company.save')}
          </Button>
        </Actions>
      )}
    </form>
  );
}
