import { defineTexts } from '@leerspoor/platform-web';
import { todayNl } from './texts/today-nl.js';

/** What HR and leads read on Vandaag: a few words, so that all the others need not come for them. */
export const useTodayTexts = defineTexts('certifications-today', todayNl, () =>
  import('./texts/today-en.js').then(({ todayEn }) => todayEn),
);
