import { defineTexts } from '@leerspoor/platform-web';
import { nl } from './desk-texts/nl.js';

/** People, company and my own page. */
export const useDesk = defineTexts('people-desk', nl, () => import('./desk-texts/en.js').then(({ en }) => en));
