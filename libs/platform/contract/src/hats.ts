/** Hats, the widest first: that is the one with which somebody who has several starts. */
const widest = ['hr', 'company-admin', 'lead', 'employee', 'knowledge-editor', 'platform-admin'];

/** Of these hats the known ones, the widest first. */
export const byWidth = (hats: readonly string[]): string[] => widest.filter((hat) => hats.includes(hat));

export const widestOf = (hats: readonly string[]): string => byWidth(hats)[0] ?? 'employee';
