import { nl } from './nl.js';
import { defineTexts } from './texts.js';

export const usePlatformTexts = defineTexts('platform', nl, () => import('./en.js').then(({ en }) => en));
