/** Numbers of built-in formats that show a day (ECMA-376 part 1, 18.8.30); 18 to 21 and 45 to 47 show a time only. */
const builtInDays = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** What is left of a format without its literal texts, colours, conditions and locales. */
const bare = (code: string) => code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');

/** Whether a number with this format is a day: its code writes a day or a year, or a month without a time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (builtInDays.has(id)) return true;
  if (code === undefined) return false;
  const tokens = bare(code.split(';')[0] ?? '').toLowerCase();
  if (/general|standaard|[#0?]/.test(tokens)) return false;
  return /[dyj]/.test(tokens) || (tokens.includes('m') && !/[hs]/.test(tokens));
}

/** How many digits a format like 00000 writes; 0 when it does not put zeros in front. */
export function isZeroPadded(code: string | undefined): number {
  const zeros = /^(0{2,20})$/.exec(bare((code ?? '').split(';')[0] ?? ''));
  return zeros?.[1]?.length ?? 0;
}
