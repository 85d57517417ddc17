import { ActionIcon, Button, TextInput } from '@mantine/core';
import {
  addHoliday,
  addPublicHolidays,
  getCompany,
  removeHoliday,
  type Company,
  type Holiday,
} from '@leerspoor/people-contract';
import { Actions, DateField, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useCan, useForm, useFormat, useSession, useWrite } from '@leerspoor/platform-web';
import { IconX } from '@tabler/icons-react';
import { useDesk } from '../desk-texts.js';

/** Days on which nothing goes out, soonest first; the public ones come in with one press. */
export function Holidays({ company }: { company: Company }) {
  const t = useDesk();
  const can = useCan();
  const format = useFormat();
  const { today } = useSession();
  const add = useWrite(addHoliday, [getCompany]);
  const addPublic = useWrite(addPublicHolidays, [getCompany]);
  const remove = useWrite(removeHoliday, [getCompany]);
  const form = useForm({ schema: addHoliday.body, initial: { day: '', name: '' } });
  const mayEdit = can(addHoliday);
  const year = Number(today.slice(0, 4));
  const take = (holiday: Holiday) =>
    remove.mutate(
      { params: { day: holiday.day } },
      {
        onSuccess: () =>
          toast({ text: t('company.removed', { name: holiday.name }), undo: () => add.mutate({ body: holiday }) }),
      },
    );
  const coming = company.holidays.filter(({ day }) => day >= today);
  return (
    <section className="stack">
      <div>
        <h2>{t('company.holidays')}</h2>
        <p className="dim">{t('company.holidaysNote')}</p>
      </div>
      {mayEdit && (
        <div className="row wrap">
          {[year, year + 1].map((one) => (
            <Button
              key={one}
              variant="default"
              loading={addPublic.isPending}
              onClick={() =>
                addPublic.mutate(
                  { body: { year: one } },
                  { onSuccess: () => toast({ text: t('company.publicAdded', { year: one }) }) },
                )
              }
            >
              {t('company.addPublic', { year: one })}
            </Button>
          ))}
        </div>
      )}
      {coming.length === 0 && <p>{t('company.noHolidays')}</p>}
      <ul className="holiday-list">
        {coming.map((holiday) => (
          <li key={holiday.day}>
            <b>{holiday.name}</b>
            <span className="dim sm grow">{format.date(holiday.day)}</span>
            {mayEdit && (
              <ActionIcon
                size={40}
                aria-label={t('company.remove', { name: holiday.name })}
                c="var(--ls-ink)"
                onClick={() => take(holiday)}
              >
                <IconX size={18} aria-hidden="true" />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <>
          <form
            ref={form.ref}
            className="form"
            noValidate
            onSubmit={form.submit((body) => add.mutateAsync({ body }).then(() => form.reset()))}
          >
            <div className="form-pair">
              <DateField label={t('company.day')} today={today} {...form.pick('day')} />
              <TextInput label={t('company.holidayName')} {...form.field('name')} />
            </div>
            <ProblemNote error={form.problem ?? addPublic.error ?? remove.error} inForm />
            <Actions>
              <Button type="submit" variant="default" loading={form.sending}>
                {t('company.addHoliday')}
              </Button>
            </Actions>
          </form>
        </>
      )}
    </section>
  );
}
