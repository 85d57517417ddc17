import { defineTexts } from '@leerspoor/platform-web';
import { nl } from './texts/nl.js';

/** What everybody reads: messages, own choices, a nudge, refusals. */
export const useTexts = defineTexts('reminders', nl, () => import('./texts/en.js').then(({ en }) => en));
