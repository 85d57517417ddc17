import { defineTexts } from '@leerspoor/platform-web';
import { nl } from './texts/nl.js';

/** Refusals of these doors begin with 'imports.', so the texts bear that name. */
export const useTexts = defineTexts('imports', nl, () => import('./texts/en.js').then(({ en }) => en));
