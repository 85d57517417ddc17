import './type.css';
import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { countedOf, periodOf, type Unit, units } from './period.js';

interface Props {
  label: string;
  description?: string;
  /** An ISO period; '' is none. */
  value: string;
  onChange: (value: string) => void;
  error?: ReactNode;
}

/** A number and a unit: "5 jaar". An empty number is no period. */
export function PeriodField({ label, description, value, onChange, error }: Props) {
  const t = useDeskTexts();
  const known = /^P\d/.test(value) ? countedOf(value) : null;
  const unit = known?.unit ?? (/[YMWD]$/.exec(value)?.[0] as Unit | undefined) ?? 'M';
  const set = (typed: string, next: Unit) => {
    const count = Number(typed.replace(/\D/g, '').slice(0, 4));
    onChange(count > 0 ? periodOf({ count, unit: next }) : `-${next}`);
  };
  return (
    <div className="period">
      <TextInput
        label={label}
        description={description}
        inputMode="numeric"
        value={known ? String(known.count) : ''}
        onChange={(event) => set(event.currentTarget.value, unit)}
        error={error}
      />
      <NativeSelect
        aria-label={t('type.unitOf', { label })}
        data={units.map((one) => ({ value: one, label: t(`type.units.${one}`) }))}
        value={unit}
        onChange={(event) => set(known ? String(known.count) : '', event.currentTarget.value as Unit)}
      />
    </div>
  );
}
