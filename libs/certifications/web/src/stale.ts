import { type StaleRead } from '@leerspoor/platform-web';

// By address and not by contract: a page that changes one thing does not carry the shapes of everything that is read anew.

/** Doors below /certifications. */
const reads = (...doors: string[]): StaleRead[] => doors.map((door) => ({ path: `/certifications/${door}` }));

/** What is read anew after a certificate, an exemption or a suspension changed. */
export const standings = reads(
  'people/:personId/types/:typeId',
  'matrix',
  'overview',
  'mine',
  'people/:personId',
  'checks',
  'forecast',
  'forecast/people',
  'confirmations',
  'coverages',
);

/** What is read anew after a training session or who comes to it changed. */
export const trainings = reads(
  'trainings/:trainingId',
  'trainings',
  'people/:personId/bookings',
  'matrix',
  'forecast',
  'forecast/people',
);

/** What is read anew after an appointment changed: a certificate may count from then on, or not any more. */
export const appointments = [
  ...standings,
  ...reads('appointments/:appointmentId', 'appointments', 'mine/appointments', 'people/:personId/appointment-choices'),
];

/** What is read anew after the standard text of appointments changed. */
export const appointmentTemplates = reads('appointment-templates', 'people/:personId/appointment-choices');

/** What is read anew after somebody joined a toolbox meeting, or it began or ended. */
export const toolboxes = reads(
  'toolbox-meetings/:meetingId',
  'toolbox-meetings',
  'toolbox-start',
  'toolbox-counts',
  'toolbox-codes/:code',
);

/** What is read anew after a toolbox meeting counts for other people than before. */
export const toolboxCounts = [...toolboxes, ...standings];

/** What is read anew after what a place is asked changed. */
export const coverages = reads('coverages');

/** What is read anew after a type or a requirement changed. */
export const rules = [...standings, ...reads('types', 'type-choices', 'requirements')];
