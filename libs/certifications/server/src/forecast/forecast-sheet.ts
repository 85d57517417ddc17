import { type ForecastPerson, printedFrom } from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { safeCell } from '@leerspoor/platform-server';
import { type SheetData } from 'write-excel-file/node';

export const sheetName: Record<Language, string> = { nl: 'Vooruitblik', en: 'Forecast' };

const words = {
  nl: {
    head: ['Naam', 'Team', 'Locatie', 'Certificaat', 'Geldig tot en met', 'Regelen vóór', 'Geregeld', 'Prijs'],
    waiting: 'nieuw bewijs wacht op controle',
    booked: 'geboekt op',
  },
  en: {
    head: ['Name', 'Team', 'Location', 'Certificate', 'Valid through', 'Arrange before', 'Arranged', 'Price'],
    waiting: 'new proof waits to be checked',
    booked: 'booked on',
  },
};

/** A day as a spreadsheet counts it: at noon UTC no zone moves it to another. */
const dayCell = (day: LocalDate | null) =>
  day === null ? null : { type: Date, value: new Date(`${day}T00:00:00Z`), format: 'dd-mm-yyyy' };

const arranged = ({ waiting, bookedOn }: ForecastPerson, language: Language): string => {
  if (waiting) return words[language].waiting;
  return bookedOn ? `${words[language].booked} ${bookedOn.split('-').reverse().join('-')}` : '';
};

/** The rows of the workbook: text that no spreadsheet works out, real days and real amounts. */
export const forecastSheet = (people: readonly ForecastPerson[], language: Language): SheetData => [
  words[language].head.map((value) => ({ type: String, value, fontWeight: 'bold' as const })),
  ...people.map((one) => [
    ...[one.person.name, one.team, one.location, one.type.name].map((value) => ({
      type: String,
      value: safeCell(value),
    })),
    dayCell(one.expires && printedFrom(one.expires, 'through')),
    dayCell(one.on),
    { type: String, value: arranged(one, language) },
    one.priceCents === null ? null : { type: Number, value: one.priceCents / 100, format: '#,##0.00' },
  ]),
];
