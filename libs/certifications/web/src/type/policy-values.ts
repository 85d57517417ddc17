import { type RenewalModel, type RenewalPolicy } from '@leerspoor/certifications-contract';
import { numberOf } from '../activity/activity-values.js';

export interface ThemeValues {
  name: string;
  required: string;
  minInPerson: string;
}

export interface CompetenceValues {
  name: string;
  /** A period; '' for together with the certificate. */
  every: string;
}

/** A policy as a form holds it: every field of every model, so that changing the model and back loses nothing. Numbers are as typed. */
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
  required: string;
  minPractical: string;
  maxElearning: string;
  maxRepeats: string;
  registeredOnly: boolean;
  bookBefore: string;
  minInPerson: string;
  themes: ThemeValues[];
  hours: string;
  trainingHours: string;
  competences: CompetenceValues[];
  every: string;
  perYear: string;
  minMeetings: string;
  componentIds: string[];
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
  required: '',
  minPractical: '',
  maxElearning: '',
  maxRepeats: '',
  registeredOnly: false,
  bookBefore: '',
  minInPerson: '',
  themes: [],
  hours: '',
  trainingHours: '',
  competences: [],
  every: 'P6M',
  perYear: '4',
  minMeetings: '',
  componentIds: [],
};

/** Models whose documents last for a period and ask something meanwhile. */
export const timedModels = [
  'hours',
  'points',
  'work-or-training',
  'competences',
  'confirmation',
  'appointment',
] as const;

const orNone = (period: string) => (period.startsWith('P') ? period : null);

/** What is sent: only the fields of the chosen model. An empty field stays empty, so that the contract says it is needed. */
export function policyOf(values: PolicyValues): unknown {
  const { model, period, window, inWindow, afterGrace } = values;
  const grace = orNone(values.grace);
  const timed = { model, period, window, inWindow, grace, afterGrace };
  const booked = { registeredOnly: values.registeredOnly, bookBefore: orNone(values.bookBefore) };
  switch (model) {
    case 'fixed':
      return { ...timed, early: values.early, late: values.late };
    case 'fixed-keep':
      return { model, period, window };
    case 'calendar':
      return { model, lastDay: values.lastDay, minimum: values.minimum, grace };
    case 'printed':
      return { model, window, grace };
    case 'perpetual':
      return {
        model,
        confirm: values.confirms
          ? { before: values.confirmBefore, obtainedBefore: values.confirmObtainedBefore, window }
          : null,
      };
    case 'hours':
      return {
        ...timed,
        ...booked,
        required: numberOf(values.required, ''),
        minPractical: numberOf(values.minPractical, 0),
        maxElearning: numberOf(values.maxElearning, null),
        maxRepeats: numberOf(values.maxRepeats, null),
      };
    case 'points':
      return {
        ...timed,
        ...booked,
        required: numberOf(values.required, ''),
        minInPerson: numberOf(values.minInPerson, 0),
        themes: values.themes.map(({ name, required, minInPerson }) => ({
          name,
          required: numberOf(required, ''),
          minInPerson: numberOf(minInPerson, 0),
        })),
      };
    case 'work-or-training':
      return { ...timed, hours: numberOf(values.hours, ''), trainingHours: numberOf(values.trainingHours, null) };
    case 'competences':
      return {
        ...timed,
        competences: values.competences.map(({ name, every }) => ({ name, every: orNone(every) })),
      };
    case 'confirmation':
      return { ...timed, every: values.every };
    case 'appointment':
      return timed;
    case 'count':
      return {
        model,
        window,
        lastDay: values.lastDay,
        perYear: numberOf(values.perYear, ''),
        minMeetings: numberOf(values.minMeetings, 0),
      };
    case 'composite':
      return { model, window, componentIds: values.componentIds };
  }
}

const typed = (amount: number | null) => (amount === null || amount === 0 ? '' : String(amount).replace('.', ','));

/** Of a policy, what its form holds otherwise than the policy itself. */
function typedOf(policy: RenewalPolicy): Partial<PolicyValues> {
  switch (policy.model) {
    case 'hours':
      return {
        required: typed(policy.required),
        minPractical: typed(policy.minPractical),
        maxElearning: policy.maxElearning === null ? '' : String(policy.maxElearning),
        maxRepeats: policy.maxRepeats === null ? '' : String(policy.maxRepeats),
        registeredOnly: policy.registeredOnly,
        bookBefore: policy.bookBefore ?? '',
      };
    case 'points':
      return {
        required: typed(policy.required),
        minInPerson: typed(policy.minInPerson),
        themes: policy.themes.map(({ name, required, minInPerson }) => ({
          name,
          required: typed(required),
          minInPerson: typed(minInPerson),
        })),
        registeredOnly: policy.registeredOnly,
        bookBefore: policy.bookBefore ?? '',
      };
    case 'work-or-training':
      return { hours: typed(policy.hours), trainingHours: typed(policy.trainingHours) };
    case 'competences':
      return { competences: policy.competences.map(({ name, every }) => ({ name, every: every ?? '' })) };
    case 'confirmation':
      return { every: policy.every };
    case 'count':
      return { lastDay: policy.lastDay, perYear: typed(policy.perYear), minMeetings: typed(policy.minMeetings) };
    case 'composite':
      return { componentIds: policy.componentIds };
    case 'calendar':
      return { lastDay: policy.lastDay, minimum: policy.minimum };
    case 'fixed':
      return { early: policy.early, late: policy.late };
    case 'perpetual':
      return policy.confirm
        ? {
            confirms: true,
            confirmBefore: policy.confirm.before,
            confirmObtainedBefore: policy.confirm.obtainedBefore,
            window: policy.confirm.window,
          }
        : {};
    default:
      return {};
  }
}

/** What a form starts with. */
export const policyValuesOf = (policy: RenewalPolicy): PolicyValues => ({
  ...freshPolicy,
  model: policy.model,
  ...('window' in policy && { window: policy.window }),
  ...('period' in policy && { period: policy.period }),
  ...('inWindow' in policy && { inWindow: policy.inWindow, afterGrace: policy.afterGrace }),
  ...('grace' in policy && { grace: policy.grace ?? '' }),
  ...typedOf(policy),
});
