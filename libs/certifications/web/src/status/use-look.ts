import { type Outcome, printedFrom } from '@leerspoor/certifications-contract';
import { daysBetween, type LocalDate } from '@leerspoor/platform-contract';
import { useFormat, useSession } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';
import { lastDayOf, type Look, lookOf, type Shown } from './look.js';
import { type Said } from './use-cell-words.js';

/** "t/m 10 december 2026" for in a sentence, or the words for a term that never ends. */
export function useEndWords() {
  const t = useTexts();
  const f = useFormat();
  return (expires: LocalDate | null, wording: Shown['wording'], style: 'numeric' | 'long' = 'long'): string =>
    expires === null
      ? t('notes.endless')
      : t(`notes.${wording}`, { day: f.date(printedFrom(expires, wording), style) });
}

/** Says how a certificate stands: on a tag, or large in a panel. */
export function useLook() {
  const t = useTexts();
  const f = useFormat();
  const { today } = useSession();

  const noteOf = ({ note, day }: Look) => {
    if (note === 'endless') return t('notes.endless');
    return note && day ? t(`notes.${note}`, { day: f.date(day, 'numeric') }) : undefined;
  };
  const left = (expires: LocalDate) => {
    const days = daysBetween(today, lastDayOf(expires));
    if (days === 0) return t('left.today');
    return days <= 90 ? t('left.days', { count: days }) : t('left.months', { count: Math.floor(days / 30.44) });
  };
  const distanceOf = ({ word, day }: Look, { expires }: Shown) => {
    if (word === 'ends') return expires && f.distance(lastDayOf(expires));
    return word === 'expired' && day ? f.distance(day) : null;
  };

  return {
    /** One word that says the most: "Nog 16 dagen", "Geldig", "Verlopen". */
    tag: (shown: Shown): Said => {
      const look = lookOf(shown, today);
      const word = look.word === 'ends' && shown.expires ? left(shown.expires) : t(`status.${look.word}`);
      return { status: look.tone, word };
    },
    /** Word and distance, or the day when it is asked for another day than today: "Verlopen · 22 dagen geleden". */
    large: (shown: Shown, asOf: LocalDate): Said => {
      const look = lookOf(shown, asOf);
      const distance = asOf === today ? distanceOf(look, shown) : null;
      return { status: look.tone, word: t(`status.${look.word}`), note: distance ?? noteOf(look) };
    },
  };
}

/** "Jan de Boer: geldig t/m 31 december 2026, herinnering op 2 oktober 2026." */
export function useOutcomeSentence() {
  const t = useTexts();
  const f = useFormat();
  const end = useEndWords();
  return (outcome: Outcome): string => {
    const said = { name: outcome.personName, until: end(outcome.expires, outcome.wording) };
    return outcome.remindedOn
      ? t('outcome.reminded', { ...said, on: f.date(outcome.remindedOn) })
      : t('outcome.plain', said);
  };
}
