import { type TypeChoice } from '@leerspoor/certifications-contract';

/** One question per screen. `zonder-foto`: no picture of this document may be kept, said before anybody makes one. */
export const allSteps = ['foto', 'zonder-foto', 'datum', 'einddatum', 'nummer'] as const;
export type Step = (typeof allSteps)[number];

export interface Answers {
  obtainedOn: string;
  printedExpiry: string;
  number: string;
}

/** The questions for a type, in order. */
export const stepsOf = (type: Pick<TypeChoice, 'storesImage' | 'needsPrintedDate'>): Step[] => [
  type.storesImage ? 'foto' : 'zonder-foto',
  'datum',
  ...(type.needsPrintedDate ? (['einddatum'] as const) : []),
  'nummer',
];

/** Where somebody may be: the asked step, or the first one before it that has no answer yet (a reload lost the file). */
export function stepAt(steps: readonly Step[], asked: string, hasPhoto: boolean, answers: Answers): Step {
  const isAnswered = (step: Step) =>
    step === 'foto'
      ? hasPhoto
      : step === 'datum'
        ? answers.obtainedOn !== ''
        : step === 'einddatum'
          ? answers.printedExpiry !== ''
          : true;
  const wanted = Math.max(
    0,
    steps.findIndex((step) => step === asked),
  );
  const open = steps.findIndex((step) => !isAnswered(step));
  return steps[open === -1 ? wanted : Math.min(open, wanted)] as Step;
}
