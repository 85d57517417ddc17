import { defineTexts } from '@leerspoor/platform-web';
import { deskNl } from './texts/desk-nl.js';

/** What HR and leads read besides: loaded only with their screens. */
export const useDeskTexts = defineTexts('certifications-desk', deskNl, () =>
  import('./texts/desk-en.js').then(({ deskEn }) => deskEn),
);
