import { Button } from '@mantine/core';
import {
  addAppointment,
  type Appointment,
  type AppointmentChoice,
  listAppointmentChoices,
  readAppointment,
} from '@leerspoor/certifications-contract';
import { type Named } from '@leerspoor/people-contract';
import { Actions, EmptyState, InfoNote, Link, Skeleton, toast } from '@leerspoor/platform-ui';
import { Loaded, Page, useGo, useQueryState, useRead, useSession, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { z } from 'zod';
import { useAppointmentTexts } from '../appointment-texts.js';
import { pages } from '../pages.js';
import { type Picked, PersonPicker } from '../record/person-picker.js';
import { appointments } from '../stale.js';
import { AppointmentForm } from './appointment-form.js';
import { draftOf, freshAppointment, renewedValues } from './appointment-values.js';

const id = z.union([z.literal(''), z.uuid()]).catch('');
const Address = z.object({ persoon: id, soort: id, vervangt: id });

/** A new appointment: for whom, then the rest. Or a new version of one that is signed. */
export function NewAppointmentPage() {
  const t = useAppointmentTexts();
  const [{ persoon, soort, vervangt }] = useQueryState(Address);
  const read = useRead(listAppointmentChoices, { params: { personId: persoon } }, { enabled: persoon !== '' });
  const old = useRead(readAppointment, { params: { appointmentId: vervangt } }, { enabled: vervangt !== '' });
  const name = read.data?.person.name ?? '';
  const title = persoon === '' ? t('form.new') : t(vervangt === '' ? 'form.newFor' : 'form.renew', { name });
  return (
    <Page title={title} back={{ to: pages.appointments, label: t('list.title') }} narrow>
      {persoon === '' ? (
        <Who />
      ) : (
        <Loaded read={read} skeleton={<Skeleton rows={7} height={64} />}>
          {({ person, choices }) =>
            vervangt === '' ? (
              <New key={soort} person={person} choices={choices} typeId={soort} old={null} />
            ) : (
              <Loaded read={old} skeleton={<Skeleton rows={7} height={64} />}>
                {(replaced) => <New person={person} choices={choices} typeId={replaced.type.id} old={replaced} />}
              </Loaded>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

function Who() {
  const t = useAppointmentTexts();
  const go = useGo();
  const [who, setWho] = useState<Picked[]>([]);
  const person = who[0];
  return (
    <div className="form">
      <PersonPicker label={t('form.who')} value={who} onChange={(chosen) => setWho(chosen.slice(-1))} />
      <Actions>
        <Button disabled={!person} onClick={() => person && go(pages.newAppointment(person.id))}>
          {t('form.next')}
        </Button>
        <Button variant="default" component={Link} to={pages.appointments}>
          {t('cancel')}
        </Button>
      </Actions>
    </div>
  );
}

interface Props {
  person: Named;
  choices: readonly AppointmentChoice[];
  typeId: string;
  old: Appointment | null;
}

function New({ person, choices, typeId, old }: Props) {
  const t = useAppointmentTexts();
  const go = useGo();
  const { employeeId, name, today } = useSession();
  const add = useWrite(addAppointment, appointments);
  if (choices.length === 0) return <EmptyState title={t('form.noType')}>{t('form.noTypeNote')}</EmptyState>;
  const found = choices.find(({ type }) => type.id === typeId);
  const choice = found ?? (choices.length === 1 ? choices[0] : undefined);
  const signer = employeeId === person.id ? [] : [{ id: employeeId, name }];
  return (
    <>
      {old && <InfoNote>{t('form.renewNote')}</InfoNote>}
      <AppointmentForm
        person={person}
        choices={choices}
        fixedType={old !== null}
        schema={addAppointment.body}
        initial={old ? renewedValues(old, choice, today) : freshAppointment(choice, today, signer)}
        body={(values) => ({
          ...draftOf(values),
          personId: person.id,
          typeId: values.typeId,
          replacesId: old?.id ?? null,
        })}
        draft={`appointment.new.${person.id}.${old?.id ?? choice?.type.id ?? ''}`}
        label={t('form.saveDraft')}
        send={async (body) => {
          const made = await add.mutateAsync({ body });
          toast({ text: t('form.made') });
          go(pages.appointment(made.id), { replace: true });
        }}
        onCancel={() => go(old ? pages.appointment(old.id) : pages.appointments)}
      />
    </>
  );
}
