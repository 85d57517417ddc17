import '../type/type.css';
import { Checkbox, Radio } from '@mantine/core';
import { listTypeChoices } from '@leerspoor/certifications-contract';
import { DateField } from '@leerspoor/platform-ui';
import { useRead, useSession } from '@leerspoor/platform-web';
import { type ReactNode } from 'react';
import { useGateTexts } from '../gate-texts.js';

export interface SpanValues {
  everything: boolean;
  typeIds: string[];
  /** '' is none. */
  endsOn: string;
}

export const freshSpan: SpanValues = { everything: true, typeIds: [], endsOn: '' };

export const spanOf = ({ everything, typeIds, endsOn }: SpanValues) => ({
  typeIds: everything ? null : typeIds,
  endsOn: endsOn === '' ? null : endsOn,
});

interface Field<V> {
  value: V;
  onChange: (value: V) => void;
  error: ReactNode;
}

interface Props {
  everything: Field<boolean>;
  types: Field<string[]>;
  end: Field<string>;
}

/** What a card tells, and until when it works. */
export function SpanFields({ everything, types, end }: Props) {
  const t = useGateTexts();
  const { today } = useSession();
  const known = useRead(listTypeChoices, {});
  const toggle = (id: string, on: boolean) =>
    types.onChange(on ? [...types.value, id] : types.value.filter((one) => one !== id));
  return (
    <>
      <Radio.Group
        label={t('cards.tells')}
        value={everything.value ? 'all' : 'some'}
        onChange={(value) => everything.onChange(value === 'all')}
        error={types.error}
      >
        <div className="models">
          <Radio size="md" value="all" label={t('cards.everything')} />
          <Radio size="md" value="some" label={t('cards.chosen')} />
        </div>
      </Radio.Group>
      {!everything.value && (
        <div className="choice-list">
          {(known.data ?? []).map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={types.value.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          ))}
        </div>
      )}
      <DateField label={t('cards.endsOn')} description={t('optional')} today={today} {...end} />
    </>
  );
}
