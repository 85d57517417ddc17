import { defineTexts } from '@leerspoor/platform-web';
import { ownNl } from '../texts/own-nl.js';

export const useOwnTexts = defineTexts('certifications-own', ownNl, () =>
  import('../texts/own-en.js').then(({ ownEn }) => ownEn),
);
