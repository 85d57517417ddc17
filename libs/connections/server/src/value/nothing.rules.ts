const nothings = new Set([
  '',
  '-',
  '--',
  '---',
  '.',
  '?',
  '/',
  'nvt',
  'n.v.t',
  'n.v.t.',
  'n/a',
  'na',
  '#n/a',
  '#n/b',
  '#n.b.',
  '#ref!',
  '#value!',
  '#waarde!',
  '#naam?',
  'geen',
  'leeg',
  'null',
  'none',
  'niet bekend',
  'onbekend',
  '0000-00-00',
  '00-00-0000',
]);

/** Whether a person who typed this meant: nothing. */
export const isNothing = (text: string): boolean => text.length < 16 && nothings.has(text.trim().toLowerCase());

/** A value on one line, or '' where nothing was meant. */
export const valueOf = (text: string | undefined): string =>
  text === undefined || isNothing(text) ? '' : text.replace(/\s+/g, ' ').trim();
