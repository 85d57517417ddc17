import { defineTexts } from '@leerspoor/platform-web';
import { toolboxNl } from './texts/toolbox-nl.js';

/** What is read about toolbox meetings: loaded only with their screens. */
export const useToolboxTexts = defineTexts('certifications-toolbox', toolboxNl, () =>
  import('./texts/toolbox-en.js').then(({ toolboxEn }) => toolboxEn),
);
