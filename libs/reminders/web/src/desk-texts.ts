import { defineTexts } from '@leerspoor/platform-web';
import { deskNl } from './texts/desk-nl.js';

/** What HR reads besides: what will be sent, the rules, the proof. Loaded only with those screens. */
export const useDeskTexts = defineTexts('reminders-desk', deskNl, () =>
  import('./texts/desk-en.js').then(({ deskEn }) => deskEn),
);
