import type { TrailSource } from '@leerspoor/platform-web';

export const peopleTrail: TrailSource = (language) =>
  language === 'nl' ? import('./nl.js').then(({ nl }) => nl) : import('./en.js').then(({ en }) => en);
