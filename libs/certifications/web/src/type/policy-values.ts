import { type RenewalModel, type RenewalPolicy } from '@leerspoor/certifications-contract';

/** A policy as a form holds it: every field of every model, so that changing the model and back loses nothing. */
export interface PolicyValues {
  model: RenewalModel;
  period: string;
  window: string;
  early: 'restart' | 'extend' | 'keep';
  inWindow: 'old-expiry' | 'completion';
  grace: string;
  late: 'completion' | 'old-expiry';
  afterGrace: 'initial' | 'renewal';
  /** 'MM-DD' */
  lastDay: string;
  minimum: string;
  confirms: boolean;
  confirmBefore: string;
  confirmObtainedBefore: string;
}

export const freshPolicy: PolicyValues = {
  model: 'fixed',
  period: 'P5Y',
  window: 'P3M',
  early: 'restart',
  inWindow: 'completion',
  grace: '',
  late: 'completion',
  afterGrace: 'renewal',
  lastDay: '12-31',
  minimum: 'P6M',
  confirms: false,
  confirmBefore: '',
  confirmObtainedBefore: '',
};

const orNone = (period: string) => (period.startsWith('P') ? period : null);

/** What is sent: only the fields of the chosen model. An empty period stays empty, so that the contract says it is needed. */
export function policyOf(values: PolicyValues): unknown {
  const { model, window, grace } = values;
  switch (model) {
    case 'fixed':
      return {
        model,
        period: values.period,
        window,
        early: values.early,
        inWindow: values.inWindow,
        grace: orNone(grace),
        late: values.late,
        afterGrace: values.afterGrace,
      };
    case 'fixed-keep':
      return { model, period: values.period, window };
    case 'calendar':
      return { model, lastDay: values.lastDay, minimum: values.minimum, grace: orNone(grace) };
    case 'printed':
      return { model, window, grace: orNone(grace) };
    case 'perpetual':
      return {
        model,
        confirm: values.confirms
          ? { before: values.confirmBefore, obtainedBefore: values.confirmObtainedBefore, window }
          : null,
      };
  }
}

/** What a form starts with. */
export function policyValuesOf(policy: RenewalPolicy): PolicyValues {
  const own = policy.model === 'perpetual' ? {} : { ...policy, grace: ('grace' in policy ? policy.grace : null) ?? '' };
  const confirm = policy.model === 'perpetual' ? policy.confirm : null;
  return {
    ...freshPolicy,
    ...own,
    model: policy.model,
    ...(confirm && {
      confirms: true,
      confirmBefore: confirm.before,
      confirmObtainedBefore: confirm.obtainedBefore,
      window: confirm.window,
    }),
  };
}
