import { DateOrder, ExpiryWording, type Mapping } from '@leerspoor/connections-contract';
import { NativeSelect } from '@mantine/core';
import { useTexts } from '../texts.js';
import { hasDates, hasExpiry } from './mapping.js';

interface Props {
  values: Mapping;
  set: <K extends 'dateOrder' | 'expiry' | 'emptyClears'>(name: K, value: Mapping[K]) => void;
}

/** What cannot be read off the columns: how dates are written, what the end date means, what an empty cell does. */
export function MappingChoices({ values, set }: Props) {
  const t = useTexts();
  const { fields, dateOrder, expiry, emptyClears } = values;
  return (
    <div className="import-options">
      {hasExpiry(fields) && (
        <NativeSelect
          label={t('columns.expiry')}
          value={expiry}
          data={(['through', 'until'] as const).map((value) => ({ value, label: t(`columns.expiries.${value}`) }))}
          onChange={(event) => set('expiry', ExpiryWording.parse(event.currentTarget.value))}
        />
      )}
      {hasDates(fields) && (
        <NativeSelect
          label={t('columns.order')}
          value={dateOrder}
          data={DateOrder.options.map((value) => ({ value, label: t(`columns.orders.${value}`) }))}
          onChange={(event) => set('dateOrder', DateOrder.parse(event.currentTarget.value))}
        />
      )}
      <NativeSelect
        label={t('columns.empty')}
        value={emptyClears ? 'clear' : 'keep'}
        data={(['keep', 'clear'] as const).map((value) => ({ value, label: t(`columns.empties.${value}`) }))}
        onChange={(event) => set('emptyClears', event.currentTarget.value === 'clear')}
      />
    </div>
  );
}
