import {
  listAppointmentChoices,
  listAppointments,
  listAppointmentTemplates,
  listBookings,
  listChecks,
  listForecastPeople,
  listConfirmations,
  listCoverage,
  listMyAppointments,
  listRequirements,
  listTypeChoices,
  listToolboxMeetings,
  listTrainings,
  listTypes,
  readAppointment,
  readCell,
  readForecast,
  readMatrix,
  readMine,
  readOverview,
  readPerson,
  readToolboxCode,
  readToolboxCounts,
  readToolboxMeeting,
  readToolboxStart,
  readTraining,
} from '@leerspoor/certifications-contract';
import { type AnyEndpoint } from '@leerspoor/platform-contract';

/** What is read anew after a certificate, an exemption or a suspension changed. */
export const standings: AnyEndpoint[] = [
  readCell,
  readMatrix,
  readOverview,
  readMine,
  readPerson,
  listChecks,
  readForecast,
  listForecastPeople,
  listConfirmations,
  listCoverage,
];

/** What is read anew after a training session or who comes to it changed. */
export const trainings: AnyEndpoint[] = [
  readTraining,
  listTrainings,
  listBookings,
  readMatrix,
  readForecast,
  listForecastPeople,
];

/** What is read anew after an appointment changed: a certificate may count from then on, or not any more. */
export const appointments: AnyEndpoint[] = [
  ...standings,
  readAppointment,
  listAppointments,
  listMyAppointments,
  listAppointmentChoices,
];

/** What is read anew after the standard text of appointments changed. */
export const appointmentTemplates: AnyEndpoint[] = [listAppointmentTemplates, listAppointmentChoices];

/** What is read anew after somebody joined a toolbox meeting, or it began or ended. */
export const toolboxes: AnyEndpoint[] = [
  readToolboxMeeting,
  listToolboxMeetings,
  readToolboxStart,
  readToolboxCounts,
  readToolboxCode,
];

/** What is read anew after a toolbox meeting counts for other people than before. */
export const toolboxCounts: AnyEndpoint[] = [...toolboxes, ...standings];

/** What is read anew after what a place is asked changed. */
export const coverages: AnyEndpoint[] = [listCoverage];

/** What is read anew after a type or a requirement changed. */
export const rules: AnyEndpoint[] = [...standings, listTypes, listTypeChoices, listRequirements];
