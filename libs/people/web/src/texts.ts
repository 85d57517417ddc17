import { defineTexts } from '@leerspoor/platform-web';
import { nl } from './texts/nl.js';

/** Signing in, and what can go wrong: small, because it is in the first screen. */
export const useTexts = defineTexts('people', nl, () => import('./texts/en.js').then(({ en }) => en));
