import { type Training, type TrainingDraft } from '@leerspoor/certifications-contract';
import { type Picked } from '../record/person-picker.js';
import { centsOf, typedMoney } from './money.js';

/** A session as its form holds it. */
export interface TrainingValues {
  typeId: string;
  day: string;
  begins: string;
  ends: string;
  place: string;
  provider: string;
  cost: string;
  capacity: string;
  note: string;
  organiser: Picked[];
  people: Picked[];
}

export const freshTraining = (typeId: string, organiser: Picked): TrainingValues => ({
  typeId,
  day: '',
  begins: '09:00',
  ends: '17:00',
  place: '',
  provider: '',
  cost: '',
  capacity: '',
  note: '',
  organiser: [organiser],
  people: [],
});

export const trainingValuesOf = (training: Training): TrainingValues => ({
  typeId: training.type.id,
  day: training.day,
  begins: training.begins,
  ends: training.ends,
  place: training.place,
  provider: training.provider,
  cost: typedMoney(training.costCents),
  capacity: training.capacity === null ? '' : String(training.capacity),
  note: training.note,
  organiser: [training.organiser],
  people: [],
});

/** What is sent, unchecked: the contract says at which field it is wrong. */
export const draftOf = (values: TrainingValues): Record<keyof TrainingDraft, unknown> => ({
  day: values.day,
  begins: values.begins,
  ends: values.ends,
  place: values.place,
  provider: values.provider,
  costCents: centsOf(values.cost),
  note: values.note,
  capacity: values.capacity.trim() === '' ? null : Number(values.capacity),
  organiserId: values.organiser[0]?.id ?? '',
});
