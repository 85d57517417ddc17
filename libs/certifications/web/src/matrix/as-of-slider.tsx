import { addMonths, type LocalDate } from '@leerspoor/platform-contract';
import { useFormat, useSession } from '@leerspoor/platform-web';
import { useEffect, useId, useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';

/** Two years back and two ahead. */
const furthest = 24;

const months = (from: LocalDate, to: LocalDate) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

interface Props {
  /** The chosen day; empty is today. */
  value: LocalDate | '';
  onChange: (value: LocalDate | '') => void;
}

/** Slides the day of the matrix month by month: who was, is and will be able to work. Today is in the middle. */
export function AsOfSlider({ value, onChange }: Props) {
  const t = useDeskTexts();
  const f = useFormat();
  const id = useId();
  const { today } = useSession();
  const at = value === '' ? 0 : Math.max(-furthest, Math.min(furthest, months(today, value)));
  const [moved, setMoved] = useState<number | null>(null);
  const shown = moved ?? at;
  const dayAt = (offset: number) => (offset === 0 ? today : addMonths(today, offset));
  useEffect(() => {
    if (moved === null) return;
    // Every month that the thumb passes would be asked of the server otherwise.
    const timer = setTimeout(() => {
      setMoved(null);
      onChange(moved === 0 ? '' : addMonths(today, moved));
    }, 180);
    return () => clearTimeout(timer);
  }, [moved, onChange, today]);
  const day = moved === null && value !== '' ? value : dayAt(shown);
  return (
    <div className="as-of-slide">
      <label htmlFor={id}>{t('matrix.slide')}</label>
      <span className="dim sm num" aria-hidden="true">
        {f.date(dayAt(-furthest), 'month')}
      </span>
      <input
        id={id}
        type="range"
        min={-furthest}
        max={furthest}
        step={1}
        value={shown}
        aria-valuetext={f.date(day)}
        onChange={(event) => setMoved(Number(event.currentTarget.value))}
      />
      <span className="dim sm num" aria-hidden="true">
        {f.date(dayAt(furthest), 'month')}
      </span>
      <output htmlFor={id} className="num">
        <b>{f.date(day)}</b>
      </output>
    </div>
  );
}
