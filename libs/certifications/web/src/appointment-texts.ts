import { defineTexts } from '@leerspoor/platform-web';
import { appointmentNl } from './texts/appointment-nl.js';

/** What is read about appointments: loaded only with their screens. */
export const useAppointmentTexts = defineTexts('certifications-appointment', appointmentNl, () =>
  import('./texts/appointment-en.js').then(({ appointmentEn }) => appointmentEn),
);
