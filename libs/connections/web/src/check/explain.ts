import {
  rowReason,
  rowSentence,
  type ExpiryWording,
  type FieldChange,
  type ImportRow,
  type RowCode,
  type RowMessage,
} from '@leerspoor/connections-contract';
import { addDays, LocalDate } from '@leerspoor/platform-contract';
import { useFormat, useLanguage } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';
import { useFieldName } from '../words/field-name.js';

/** Something that is said about a row. */
export interface Sentence {
  key: string;
  text: string;
  tone: 'error' | 'notice' | 'change';
}

/** Sentences that do not say by themselves which field they are about. */
const needField = new Set<RowCode>([
  'cell-cut',
  'cell-cleaned',
  'date-impossible',
  'date-unclear',
  'date-range',
  'text-long',
]);

/** The day as it is said: the last with it ("t/m"), or the first without it ("tot"). */
export const spokenEnd = (expires: LocalDate, wording: ExpiryWording): LocalDate =>
  wording === 'through' ? addDays(expires, -1) : expires;

/** Says everything about a row in sentences: errors first, then what changes, then what is worth knowing. */
export function useExplain(): (row: ImportRow) => Sentence[] {
  const t = useTexts();
  const language = useLanguage();
  const fieldName = useFieldName();
  const { date } = useFormat();

  const messageText = (message: RowMessage) =>
    needField.has(message.code) ? rowReason(language, message) : rowSentence(language, message);
  const changeText = ({ field, from, to }: FieldChange, wording: ExpiryWording) => {
    const spoken = (value: string) => {
      const day = LocalDate.safeParse(value);
      if (!day.success) return value;
      return date(field === 'expiresOn' ? spokenEnd(day.data, wording) : day.data, 'numeric');
    };
    const words = { field: fieldName(field), from: spoken(from), to: spoken(to) };
    if (from === '') return t('check.becomesFromEmpty', words);
    return to === '' ? t('check.becomesEmpty', words) : t('check.becomes', words);
  };
  const reminderText = ({ kind, subject: { reminder, person } }: ImportRow) => {
    if (!reminder || (kind !== 'new' && kind !== 'changed')) return [];
    const words = { date: date(reminder.on, 'numeric'), person: person?.split(' ')[0] ?? '' };
    return [reminder.past ? t('check.reminderPast', words) : t('check.reminder', words)];
  };
  /** What is said when nothing else is. */
  const plainText = ({ kind }: ImportRow) => {
    if (kind === 'unchanged') return t('check.same');
    return kind === 'skipped' ? t('check.skipped') : t('check.added');
  };

  return (row) => {
    const wording = row.subject.certificate?.wording ?? 'through';
    const said = row.messages.map((message, at): Sentence => ({
      key: `${at} ${message.code}`,
      text: messageText(message),
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
    const sentences = [
      ...said.filter(({ tone }) => tone === 'error'),
      ...changes,
      ...said.filter(({ tone }) => tone === 'notice'),
      ...reminderText(row).map((text): Sentence => ({ key: 'reminder', text, tone: 'change' })),
    ];
    const isSilent = sentences.length === 0 || row.kind === 'skipped';
    return isSilent && row.kind !== 'error'
      ? [{ key: 'plain', text: plainText(row), tone: 'change' }, ...sentences]
      : sentences;
  };
}
