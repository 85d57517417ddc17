import { createContext, useContext } from 'react';

/** The few words that the kit itself speaks. Everything else a component says is given to it. */
export interface KitWords {
  close: string;
  undo: string;
  chart: string;
  table: string;
  choose: string;
  all: string;
  more: string;
  removeFilter: (name: string) => string;
  sortBy: (column: string) => string;
  pickDay: string;
  showPassword: string;
  hidePassword: string;
  photo: string;
  file: string;
  dropHere: string;
  open: (count: number) => string;
  loading: string;
  stillLoading: string;
  messages: string;
  today: string[];
  tomorrow: string[];
  yesterday: string[];
  months: string[];
}

export const kitWords: Record<'nl' | 'en', KitWords> = {
  nl: {
    close: 'Sluit',
    undo: 'Maak ongedaan',
    chart: 'Grafiek',
    table: 'Tabel',
    choose: 'Kies',
    all: 'Alles',
    more: 'Toon meer',
    removeFilter: (name) => `Haal filter ${name} weg`,
    sortBy: (column) => `Sorteer op ${column}`,
    pickDay: 'Kies een dag in de kalender',
    showPassword: 'Toon wachtwoord',
    hidePassword: 'Verberg wachtwoord',
    photo: 'Maak een foto',
    file: 'Kies een bestand',
    dropHere: 'Of sleep het bestand hierheen.',
    open: (count) => `${count} open`,
    loading: 'Laden',
    stillLoading: 'Dit duurt langer dan normaal. We zijn nog bezig.',
    messages: 'Meldingen',
    today: ['vandaag', 'nu'],
    tomorrow: ['morgen'],
    yesterday: ['gisteren'],
    months: ['jan', 'feb', 'maart mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  },
  en: {
    close: 'Close',
    undo: 'Undo',
    chart: 'Chart',
    table: 'Table',
    choose: 'Choose',
    all: 'All',
    more: 'Show more',
    removeFilter: (name) => `Remove filter ${name}`,
    sortBy: (column) => `Sort by ${column}`,
    pickDay: 'Choose a day in the calendar',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    photo: 'Take a photo',
    file: 'Choose a file',
    dropHere: 'Or drop the file here.',
    open: (count) => `${count} open`,
    loading: 'Loading',
    stillLoading: 'This takes longer than usual. We are still working on it.',
    messages: 'Notices',
    today: ['today', 'now'],
    tomorrow: ['tomorrow'],
    yesterday: ['yesterday'],
    months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
};

export const KitLanguage = createContext<'nl' | 'en'>('nl');
export const useKitWords = (): KitWords => kitWords[useContext(KitLanguage)];
