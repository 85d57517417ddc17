import { type Outcome, printedFrom } from '@leerspoor/certifications-contract';
import { daysBetween, type LocalDate } from '@leerspoor/platform-contract';
import { type Status } from '@leerspoor/platform-ui';
import { useFormat, useSession } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';
import { lastDayOf, type Look, lookOf, type Shown } from './look.js';

export interface Said {
  status: Status;
  word: string;
  note?: string;
}

const shortDay = (day: LocalDate) => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(2, 4)}`;

/** "10-12-2026" in a sentence, or the words for a term that never ends. */
export function useEndWords() {
  const t = useTexts();
  const f = useFormat();
  return (expires: LocalDate | null, wording: Shown['wording'], style: 'numeric' | 'long' = 'long'): string =>
    expires === null
      ? t('notes.endless')
      : t(`notes.${wording}`, { day: f.date(printedFrom(expires, wording), style) });
}

/** Says how a certificate stands: small in a cell of the matrix, on a tag, or large in a panel. */
export function useLook() {
  const t = useTexts();
  const f = useFormat();
  const { today } = useSession();

  const noteOf = ({ note, day }: Look) =>
    note === null
      ? undefined
      : note === 'endless'
        ? t('notes.endless')
        : day
          ? t(`notes.${note}`, { day: f.date(day, 'numeric') })
          : undefined;

  const shortNoteOf = ({ note, day }: Look) =>
    note === null
      ? undefined
      : note === 'endless'
        ? t('cellNotes.endless')
        : day
          ? t(`cellNotes.${note}`, { day: shortDay(day) })
          : undefined;

  const left = (expires: LocalDate, from: LocalDate) => {
    const days = daysBetween(from, lastDayOf(expires));
    if (days === 0) return t('left.today');
    return days <= 90 ? t('left.days', { count: days }) : t('left.months', { count: Math.floor(days / 30.44) });
  };

  return {
    /** Word and short day: "Verlopen / op 02-11-26". */
    cell: (shown: Shown, asOf: LocalDate): Said => {
      const look = lookOf(shown, asOf);
      return { status: look.tone, word: t(`status.${look.word}`), note: shortNoteOf(look) };
    },
    /** One word that says the most: "Nog 16 dagen", "Geldig", "Verlopen". */
    tag: (shown: Shown): Said => {
      const look = lookOf(shown, today);
      const word = look.word === 'ends' && shown.expires ? left(shown.expires, today) : t(`status.${look.word}`);
      return { status: look.tone, word };
    },
    /** Word and distance: "Verlopen · 22 dagen geleden". */
    large: (shown: Shown, asOf: LocalDate): Said => {
      const look = lookOf(shown, asOf);
      const word = t(`status.${look.word}`);
      if (look.word === 'ends' && shown.expires && asOf === today)
        return { status: look.tone, word, note: f.distance(lastDayOf(shown.expires)) };
      if (look.word === 'expired' && look.day && asOf === today)
        return { status: look.tone, word, note: f.distance(look.day) };
      return { status: look.tone, word, note: noteOf(look) };
    },
  };
}

/** "Jan de Boer: geldig t/m 31 december 2026, herinnering op 2 oktober 2026." */
export function useOutcomeSentence() {
  const t = useTexts();
  const f = useFormat();
  const end = useEndWords();
  return (outcome: Outcome): string => {
    const name = outcome.personName;
    const until = end(outcome.expires, outcome.wording);
    return outcome.remindedOn
      ? t('outcome.reminded', { name, until, on: f.date(outcome.remindedOn) })
      : t('outcome.plain', { name, until });
  };
}
