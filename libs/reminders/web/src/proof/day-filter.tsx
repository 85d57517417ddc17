import './day-filter.css';
import { useFormat } from '@leerspoor/platform-web';
import { LocalDate } from '@leerspoor/platform-contract';
import { IconCalendarEvent, IconX } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';

/** A filter on a day: the browser's own calendar over a pill, as the other filters have the browser's own list. */
export function DayFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: LocalDate | '';
  onChange: (day: LocalDate | '') => void;
}) {
  const t = useDeskTexts();
  const format = useFormat();
  const take = (typed: string) => {
    const read = LocalDate.safeParse(typed);
    onChange(read.success ? read.data : '');
  };
  return (
    <span className="pill day-filter" data-on={value !== '' || undefined}>
      <IconCalendarEvent size={17} aria-hidden="true" />
      {value === '' ? label : `${label}: `}
      {value !== '' && <b className="num">{format.date(value, 'numeric')}</b>}
      <input
        type="date"
        aria-label={label}
        value={value}
        onChange={(event) => take(event.currentTarget.value)}
        onClick={(event) => openCalendar(event.currentTarget)}
      />
      {value !== '' && (
        <button type="button" aria-label={t('day.clear', { label })} onClick={() => onChange('')}>
          <IconX size={15} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

/** Not every browser has it, and some refuse it inside a frame; one can then still type the day. */
function openCalendar(input: HTMLInputElement) {
  try {
    input.showPicker();
  } catch {
    input.focus();
  }
}
