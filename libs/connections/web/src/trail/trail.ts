import { type TrailSource } from '@leerspoor/platform-web';

/** The words of this domain in the log. */
export const connectionTrail: TrailSource = (language) =>
  language === 'nl' ? import('./nl.js').then(({ nl }) => nl) : import('./en.js').then(({ en }) => en);
