import { defineTexts } from '@leerspoor/platform-web';
import { gateNl } from './texts/gate-nl.js';

/** Gate cards, work points and registers: loaded only with their screens. */
export const useGateTexts = defineTexts('certifications-gate', gateNl, () =>
  import('./texts/gate-en.js').then(({ gateEn }) => gateEn),
);
