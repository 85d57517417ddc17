/** Pages of the web app that reminders, search and lists link to: one place, so that no link is dead. */
export const certificateLinks = {
  /** My certificates, opened at one type. */
  mine: (typeId: string) => `/certificaten/mijn/${typeId}` as const,
  /** The matrix with one cell opened. */
  cell: (personId: string, typeId: string) => `/certificaten?persoon=${personId}&soort=${typeId}` as const,
  /** A training session. */
  training: (trainingId: string) => `/certificaten/trainingen/${trainingId}` as const,
  /** A written appointment. */
  appointment: (appointmentId: string) => `/certificaten/aanwijzingen/${appointmentId}` as const,
  /** A toolbox meeting, and where one joins it. */
  toolbox: (meetingId: string) => `/certificaten/toolbox/${meetingId}` as const,
  joinToolbox: (code: string) => `/toolbox/${code}` as const,
  /** What an auditor without account opens. */
  audit: (token: string) => `/audit/${token}` as const,
  /** How a place stands, opened at one line. */
  coverage: (coverageId: string) => `/certificaten/bezetting?eis=${coverageId}` as const,
  /** HR's queue at one document. */
  check: (certificateId: string) => `/certificaten/controleren/${certificateId}` as const,
};
