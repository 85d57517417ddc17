import {
  type Appointment,
  changeAppointment,
  listAppointmentChoices,
  readAppointment,
} from '@leerspoor/certifications-contract';
import { Skeleton, toast } from '@leerspoor/platform-ui';
import { Loaded, Page, useGo, usePathPart, useRead, useWrite } from '@leerspoor/platform-web';
import { useAppointmentTexts } from '../appointment-texts.js';
import { pages } from '../pages.js';
import { appointments } from '../stale.js';
import { AppointmentForm } from './appointment-form.js';
import { appointmentValuesOf, draftOf } from './appointment-values.js';

/** A draft, changed before anybody is asked to sign it. */
export function ChangeAppointmentPage() {
  const t = useAppointmentTexts();
  const appointmentId = usePathPart('appointmentId') ?? '';
  const read = useRead(readAppointment, { params: { appointmentId } });
  return (
    <Page title={t('form.change')} back={{ to: pages.appointment(appointmentId), label: t('one.title') }} narrow>
      <Loaded read={read} skeleton={<Skeleton rows={7} height={64} />}>
        {(appointment) => <Change key={appointment.version} appointment={appointment} />}
      </Loaded>
    </Page>
  );
}

function Change({ appointment }: { appointment: Appointment }) {
  const t = useAppointmentTexts();
  const go = useGo();
  const { id, version, person } = appointment;
  const choices = useRead(listAppointmentChoices, { params: { personId: person.id } });
  const change = useWrite(changeAppointment, appointments);
  return (
    <Loaded read={choices} skeleton={<Skeleton rows={7} height={64} />}>
      {(known) => (
        <AppointmentForm
          person={person}
          choices={known.choices}
          fixedType
          schema={changeAppointment.body}
          initial={appointmentValuesOf(appointment)}
          body={(values) => ({ ...draftOf(values), version })}
          draft={`appointment.${id}.${version}`}
          label={t('save')}
          send={async (body) => {
            await change.mutateAsync({ params: { appointmentId: id }, body });
            toast({ text: t('saved') });
            go(pages.appointment(id), { replace: true });
          }}
          onCancel={() => go(pages.appointment(id))}
        />
      )}
    </Loaded>
  );
}
