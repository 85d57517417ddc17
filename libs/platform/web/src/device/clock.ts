/** The hour on the clock of the company, 0 to 23. */
export const hourIn = (zone: string): number =>
  Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(new Date()));

/** This moment on the clock of the device, as a door takes it. */
export const momentHere = (): string => new Date().toISOString();
