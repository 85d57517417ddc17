import { Checkbox, NativeSelect, Radio } from '@mantine/core';
import { type CertificateType, type RenewalModel } from '@leerspoor/certifications-contract';
import { DateField } from '@leerspoor/platform-ui';
import { useFormat, useSession } from '@leerspoor/platform-web';
import { day } from '@leerspoor/platform-contract';
import { type ReactNode } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { PeriodField } from './period-field.js';
import { MeterFields } from './meter-fields.js';
import { type PolicyValues, timedModels } from './policy-values.js';

const models = ['fixed', 'fixed-keep', 'calendar', 'printed', 'perpetual'] as const;
const meterModels = [...timedModels, 'count', 'composite'] as const;

export interface PolicyProps {
  values: PolicyValues;
  set: (change: Partial<PolicyValues>) => void;
  errorOf: (path: string) => ReactNode;
  /** Types that a composite can be made of. */
  others: readonly CertificateType[];
}
type Props = PolicyProps;

/** How long it is valid and how it is renewed: the model first, then only the questions of that model. */
export function PolicyFields(props: Props) {
  const { values, set, errorOf } = props;
  const t = useDeskTexts();
  const period = (name: 'period' | 'window' | 'grace' | 'minimum') => ({
    value: values[name],
    onChange: (value: string) => set({ [name]: value }),
    error: errorOf(`policy.${name}`),
  });
  const has = (...of: RenewalModel[]) => of.includes(values.model);
  const options = [
    ...models.map((model) => ({ model, name: t(`type.models.${model}.name`), note: t(`type.models.${model}.note`) })),
    ...meterModels.map((model) => ({
      model,
      name: t(`rule.models.${model}.name`),
      note: t(`rule.models.${model}.note`),
    })),
  ];
  return (
    <>
      <Radio.Group label={t('type.model')} value={values.model} onChange={(model) => set({ model })}>
        <div className="models">
          {options.map(({ model, name, note }) => (
            <Radio key={model} size="md" value={model} label={name} description={note} />
          ))}
        </div>
      </Radio.Group>
      <div className="form-pair">
        {has('fixed', 'fixed-keep', ...timedModels) && <PeriodField label={t('type.valid')} {...period('period')} />}
        {!has('calendar', 'perpetual') && <PeriodField label={t('type.window')} {...period('window')} />}
        {has('calendar') && (
          <PeriodField label={t('type.minimum')} description={t('type.minimumNote')} {...period('minimum')} />
        )}
      </div>
      <MeterFields {...props} />
      {has('calendar', 'count') && (
        <LastDay
          label={t(has('count') ? 'rule.lastDay' : 'type.lastDay')}
          value={values.lastDay}
          onChange={(lastDay) => set({ lastDay })}
        />
      )}
      {has('fixed', 'calendar', 'printed', ...timedModels) && (
        <PeriodField label={t('type.grace')} description={t('type.graceNote')} {...period('grace')} />
      )}
      {has('fixed', ...timedModels) && <Renewing values={values} set={set} />}
      {has('perpetual') && <Confirming {...props} />}
    </>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  options: Record<V, string>;
  onChange: (value: V) => void;
}

const Choice = <V extends string>({ label, value, options, onChange }: ChoiceProps<V>) => (
  <NativeSelect
    label={label}
    data={Object.entries<string>(options).map(([key, text]) => ({ value: key, label: text }))}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value as V)}
  />
);

/** From when a renewal counts. */
function Renewing({ values, set }: Pick<Props, 'values' | 'set'>) {
  const t = useDeskTexts();
  const from = { completion: t('type.from.completion'), 'old-expiry': t('type.from.old-expiry') };
  const hasGrace = values.grace.startsWith('P');
  return (
    <>
      <Choice
        label={t('type.inWindow')}
        value={values.inWindow}
        options={from}
        onChange={(value) => set({ inWindow: value })}
      />
      {values.model === 'fixed' && (
        <Choice
          label={t('type.early.label')}
          value={values.early}
          options={{ restart: t('type.early.restart'), extend: t('type.early.extend'), keep: t('type.early.keep') }}
          onChange={(value) => set({ early: value })}
        />
      )}
      {hasGrace && values.model === 'fixed' && (
        <Choice label={t('type.late')} value={values.late} options={from} onChange={(value) => set({ late: value })} />
      )}
      <Choice
        label={t('type.afterGrace.label')}
        value={values.afterGrace}
        options={{ renewal: t('type.afterGrace.renewal'), initial: t('type.afterGrace.initial') }}
        onChange={(value) => set({ afterGrace: value })}
      />
    </>
  );
}

/** A day that comes back every year. */
function LastDay({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const t = useDeskTexts();
  const f = useFormat();
  const [month = '12', date = '31'] = value.split('-');
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  const days = Array.from({ length: 31 }, (_, at) => String(at + 1).padStart(2, '0'));
  return (
    <div className="period">
      <NativeSelect
        label={label}
        data={days.map((one) => ({ value: one, label: String(Number(one)) }))}
        value={date}
        onChange={(event) => onChange(`${month}-${event.currentTarget.value}`)}
      />
      <NativeSelect
        aria-label={t('type.lastMonth')}
        data={months.map((one) => ({ value: one, label: f.date(day(`2028-${one}-01`), 'month').split(' ')[0] ?? one }))}
        value={month}
        onChange={(event) => onChange(`${event.currentTarget.value}-${date}`)}
      />
    </div>
  );
}

function Confirming({ values, set, errorOf }: Props) {
  const t = useDeskTexts();
  const { today } = useSession();
  return (
    <>
      <Checkbox
        label={t('type.confirms')}
        checked={values.confirms}
        onChange={(event) => set({ confirms: event.currentTarget.checked })}
      />
      {values.confirms && (
        <div className="form-pair">
          <DateField
            label={t('type.confirmBefore')}
            today={today}
            value={values.confirmBefore}
            onChange={(value) => set({ confirmBefore: value })}
            error={errorOf('policy.confirm.before')}
          />
          <DateField
            label={t('type.confirmObtainedBefore')}
            today={today}
            value={values.confirmObtainedBefore}
            onChange={(value) => set({ confirmObtainedBefore: value })}
            error={errorOf('policy.confirm.obtainedBefore')}
          />
          <PeriodField
            label={t('type.window')}
            value={values.window}
            onChange={(value) => set({ window: value })}
            error={errorOf('policy.confirm.window')}
          />
        </div>
      )}
    </>
  );
}
