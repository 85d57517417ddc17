import { defineTexts } from '@leerspoor/platform-web';
import { trainingNl } from './texts/training-nl.js';

/** What is read about the forecast and training sessions: loaded only with their screens. */
export const useTrainingTexts = defineTexts('certifications-training', trainingNl, () =>
  import('./texts/training-en.js').then(({ trainingEn }) => trainingEn),
);
