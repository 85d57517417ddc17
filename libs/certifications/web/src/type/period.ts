import { partsOf, type Period } from '@leerspoor/platform-contract';

export const units = ['Y', 'M', 'W', 'D'] as const;
export type Unit = (typeof units)[number];

export interface Counted {
  count: number;
  unit: Unit;
}

/** 'P18M' → 18 months, 'P2Y' → 2 years; what mixes months and days is counted in days of a month of thirty. */
export function countedOf(text: string): Counted {
  const { months, days } = partsOf(text as Period);
  if (days === 0) return months % 12 === 0 ? { count: months / 12, unit: 'Y' } : { count: months, unit: 'M' };
  if (months > 0) return { count: months * 30 + days, unit: 'D' };
  return days % 7 === 0 ? { count: days / 7, unit: 'W' } : { count: days, unit: 'D' };
}

export const periodOf = ({ count, unit }: Counted): string => `P${count}${unit}`;
