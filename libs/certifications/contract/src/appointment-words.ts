import { text } from '@leerspoor/platform-contract';

/** What may stand between braces in the text of an appointment, in Dutch as the text itself: it is filled in by itself. */
export const placeholders = [
  'naam',
  'bedrijf',
  'rol',
  'certificaat',
  'plaats',
  'installaties',
  'vanaf',
  'ondertekenaar',
] as const;
export type Placeholder = (typeof placeholders)[number];

const braces = /\{([^{}\n]*)\}/g;

const placeholderOf = (inside: string): Placeholder | undefined =>
  placeholders.find((one) => one === inside.trim().toLowerCase());

/** What stands between braces and cannot be filled in, as it was typed; a brace without its other half too. */
export function unknownPlaceholders(typed: string): string[] {
  const found = [...typed.matchAll(braces)].filter(([, inside = '']) => !placeholderOf(inside)).map(([whole]) => whole);
  const lone = typed.replace(braces, '').match(/[{}]/g) ?? [];
  return [...new Set([...found, ...lone])];
}

/** The text with its placeholders filled in, once: what a value itself holds between braces stays. */
export const filledIn = (typed: string, values: Readonly<Record<Placeholder, string>>): string =>
  typed.replace(braces, (whole, inside: string) => {
    const known = placeholderOf(inside);
    return known ? values[known] : whole;
  });

/** Tasks and limits, in own words. */
export const AppointmentText = text(6000).refine((typed) => unknownPlaceholders(typed).length === 0, {
  params: { code: 'unknown' },
});
