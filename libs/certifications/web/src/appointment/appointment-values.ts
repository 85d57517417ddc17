import { type Appointment, type AppointmentChoice, type AppointmentDraft } from '@leerspoor/certifications-contract';
import { type Picked } from '../record/person-picker.js';

/** An appointment as its form holds it. */
export interface AppointmentValues {
  typeId: string;
  role: string;
  locationId: string;
  installation: string;
  text: string;
  startsOn: string;
  lastDay: string;
  signer: Picked[];
}

/** What is proposed for a type: its standard role and tasks, up to the end of the certificate. */
export const proposed = (
  choice: AppointmentChoice | undefined,
): Pick<AppointmentValues, 'role' | 'text' | 'lastDay'> => ({
  role: choice?.role ?? '',
  text: choice?.text ?? '',
  lastDay: choice?.lastDay ?? '',
});

export const freshAppointment = (
  choice: AppointmentChoice | undefined,
  today: string,
  signer: readonly Picked[],
): AppointmentValues => ({
  typeId: choice?.type.id ?? '',
  locationId: '',
  installation: '',
  startsOn: today,
  signer: [...signer],
  ...proposed(choice),
});

export const appointmentValuesOf = (appointment: Appointment): AppointmentValues => ({
  typeId: appointment.type.id,
  role: appointment.role,
  locationId: appointment.location?.id ?? '',
  installation: appointment.installation,
  text: appointment.text,
  startsOn: appointment.startsOn,
  lastDay: appointment.lastDay ?? '',
  signer: appointment.signer ? [appointment.signer] : [],
});

/** A new version of one that is signed: the same, from today, up to the end of the certificate as it is now. */
export const renewedValues = (
  appointment: Appointment,
  choice: AppointmentChoice | undefined,
  today: string,
): AppointmentValues => ({
  ...appointmentValuesOf(appointment),
  role: appointment.role || proposed(choice).role,
  startsOn: today,
  lastDay: choice?.lastDay ?? '',
});

/** What is sent, unchecked: the contract says at which field it is wrong. */
export const draftOf = (values: AppointmentValues): Record<keyof AppointmentDraft, unknown> => ({
  role: values.role,
  locationId: values.locationId || null,
  installation: values.installation,
  text: values.text,
  startsOn: values.startsOn,
  lastDay: values.lastDay || null,
  signerId: values.signer[0]?.id ?? '',
});
