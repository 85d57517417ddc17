import { type LocalDate } from '@leerspoor/platform-contract';
import { type Status } from '@leerspoor/platform-ui';
import { useMemo } from 'react';
import { useTexts } from '../texts.js';
import { lookOf, type Shown } from './look.js';

export interface Said {
  status: Status;
  word: string;
  note?: string;
}

/** 'YYYY-MM-DD' → '10-12-26'. */
const shortDay = (day: LocalDate) => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(2, 4)}`;

/** Word and short day of a cell: "Verlopen / op 02-11-26". Said once for every cell, however often one scrolls past it. */
export function useCellWords(asOf: LocalDate): (cell: Shown) => Said {
  const t = useTexts();
  return useMemo(() => {
    const known = new WeakMap<Shown, Said>();
    const noteOf = ({ note, day }: ReturnType<typeof lookOf>) => {
      if (note === 'endless') return t('cellNotes.endless');
      return note && day ? t(`cellNotes.${note}`, { day: shortDay(day) }) : undefined;
    };
    return (cell) => {
      const seen = known.get(cell);
      if (seen) return seen;
      const look = lookOf(cell, asOf);
      const said = { status: look.tone, word: t(`status.${look.word}`), note: noteOf(look) };
      known.set(cell, said);
      return said;
    };
  }, [t, asOf]);
}
