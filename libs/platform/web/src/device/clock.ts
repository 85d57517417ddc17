/** The hour on the clock of the company, 0 to 23. In Dutch, because the first use of another language costs a phone 10 ms. */
export const hourIn = (zone: string): number =>
  Number(new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(new Date()));

/** This moment on the clock of the device, as a door takes it. */
export const momentHere = (): string => new Date().toISOString();
