/** "1.250,50", "1250.50" or "€ 1250" → cents; null when empty; NaN (which no contract takes) when it is no amount. */
export function centsOf(typed: string): number | null {
  const text = typed.replace(/[€\s]/g, '');
  if (text === '') return null;
  const parts = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (!parts) return NaN;
  const [, whole = '', cents = ''] = parts;
  return Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
}

/** Cents as a field shows them: '1250,50', '1250'; '' for none. */
export function typedMoney(cents: number | null): string {
  if (cents === null) return '';
  const rest = cents % 100;
  return `${Math.floor(cents / 100)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}
