import { defineTexts } from '@leerspoor/platform-web';
import { nl } from './texts/nl.js';

export const useTexts = defineTexts('app', nl, () => import('./texts/en.js').then(({ en }) => en));
