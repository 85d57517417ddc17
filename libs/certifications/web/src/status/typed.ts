import { type LocalDate } from '@leerspoor/platform-contract';

/** A day as a form field holds it, while somebody types: '' is none. */
export const typedDay = (date: LocalDate | null): string => date ?? '';
