import { defineTexts } from '@leerspoor/platform-web';
import { nl } from './texts/nl.js';

/** What everybody reads: status words, my certificates, tasks, refusals. */
export const useTexts = defineTexts('certifications', nl, () => import('./texts/en.js').then(({ en }) => en));
