import { type TrailSource } from '@leerspoor/platform-web';

/** The words of this domain in the log. */
export const certificationTrail: TrailSource = async (language) => {
  const [words, { useTypeNames }] = await Promise.all([
    language === 'nl' ? import('./nl.js').then(({ nl }) => nl) : import('./en.js').then(({ en }) => en),
    import('./type-names.js'),
  ]);
  return { ...words, useNames: useTypeNames };
};
