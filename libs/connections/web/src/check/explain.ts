import { type ExpiryWording, type FieldChange, type ImportRow, type RowMessage } from '@leerspoor/connections-contract';
import { addDays, LocalDate } from '@leerspoor/platform-contract';
import { useFormat } from '@leerspoor/platform-web';
import { type rowVariantsNl } from '../texts/rows-nl.js';
import { useTexts } from '../texts.js';

/** Something that is said about a row. */
export interface Sentence {
  key: string;
  text: string;
  tone: 'error' | 'notice' | 'change';
}

type Values = RowMessage['values'];
type Variant = keyof typeof rowVariantsNl;

/** Which code needs its other words: when it knows a suggestion, a number, or that it is not about a row of this file. */
const variantOf: Record<Variant, (values: Values) => boolean> = {
  'person-unknown': ({ suggestion }) => Boolean(suggestion),
  'person-by-name': ({ number }) => Boolean(number),
  'number-twice': ({ line }) => line === 0,
};
const isVariant = (code: string): code is Variant => code in variantOf;

/** Days in these places are the first without the certificate; they are said as the certificate's wording says it. */
const ends: Partial<Record<RowMessage['code'], string[]>> = {
  'expiry-differs': ['rule', 'expires'],
  'expiry-before-obtained': ['expires'],
};

/** The day as it is said: the last with it ("t/m"), or the first without it ("tot"). */
export const spokenEnd = (expires: LocalDate, wording: ExpiryWording): LocalDate =>
  wording === 'through' ? addDays(expires, -1) : expires;

/** Says everything about a row in sentences: errors first, then what changes, then what is worth knowing. */
export function useExplain(): (row: ImportRow) => Sentence[] {
  const t = useTexts();
  // The texts are typed one for each code; the values of a message are the server's, so here the key and its values are loose.
  const say = t as (key: string, values: Values) => string;
  const { date } = useFormat();

  const spoken = (value: string | number, wording: ExpiryWording, isEnd: boolean) => {
    const day = LocalDate.safeParse(value);
    if (!day.success) return value;
    return date(isEnd ? spokenEnd(day.data, wording) : day.data, 'numeric');
  };
  const messageText = ({ code, field, values }: RowMessage, wording: ExpiryWording) => {
    const named = Object.entries(values).map(
      ([name, value]) => [name, spoken(value, wording, ends[code]?.includes(name) ?? false)] as const,
    );
    const words = { ...Object.fromEntries(named), field: field ? t(`fields.${field}`) : '' };
    return say(isVariant(code) && variantOf[code](values) ? `rowVariants.${code}` : `rows.${code}`, words);
  };
  const changeText = ({ field, from, to }: FieldChange, wording: ExpiryWording) => {
    const isEnd = field === 'expiresOn';
    const words = { field: t(`fields.${field}`), from: spoken(from, wording, isEnd), to: spoken(to, wording, isEnd) };
    if (from === '') return t('check.becomesFromEmpty', words);
    return to === '' ? t('check.becomesEmpty', words) : t('check.becomes', words);
  };
  const reminderText = ({ subject: { reminder, person } }: ImportRow) => {
    if (!reminder) return null;
    const words = { date: date(reminder.on, 'numeric'), person: person?.split(' ')[0] ?? '' };
    return reminder.past ? t('check.reminderPast', words) : t('check.reminder', words);
  };
  /** What is said when nothing else is. */
  const plainText = (row: ImportRow) => {
    if (row.kind === 'unchanged') return t('check.same');
    return row.kind === 'skipped' ? t('check.skipped') : t('check.added');
  };

  return (row) => {
    const wording = row.subject.certificate?.wording ?? 'through';
    const said = row.messages.map((message, at): Sentence => ({
      key: `${at} ${message.code}`,
      text: messageText(message, wording),
      tone: message.level,
    }));
    const changes =
      row.kind === 'changed'
        ? row.changes.map((change): Sentence => ({
            key: change.field,
            text: changeText(change, wording),
            tone: 'change',
          }))
        : [];
    const reminder = row.kind === 'new' || row.kind === 'changed' ? reminderText(row) : null;
    const sentences = [
      ...said.filter(({ tone }) => tone === 'error'),
      ...changes,
      ...said.filter(({ tone }) => tone === 'notice'),
      ...(reminder === null ? [] : [{ key: 'reminder', text: reminder, tone: 'change' as const }]),
    ];
    const isSilent =
      sentences.length === 0 || (row.kind === 'skipped' && sentences.every(({ tone }) => tone !== 'error'));
    return isSilent && row.kind !== 'error'
      ? [{ key: 'plain', text: plainText(row), tone: 'change' }, ...sentences]
      : sentences;
  };
}
