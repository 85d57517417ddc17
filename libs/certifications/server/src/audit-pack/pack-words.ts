import { type PackScope, printedFrom, type Wording } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { wallClock } from '@leerspoor/platform-server';
import { type PackedSignature } from '../appointment/appointment-evidence.service.js';
import { type PackTexts } from './pack-texts.js';

/** 24-11-2026; empty for no day. */
export const dayText = (day: LocalDate | null): string => (day === null ? '' : day.split('-').reverse().join('-'));

/** 24-11-2026 09:00 on the wall of the company. */
export function momentText(moment: Date, zone: string): string {
  const { day, time } = wallClock(moment, zone);
  return `${dayText(day)} ${time}`;
}

/** The end as the document prints it. */
export const endDay = (expires: LocalDate | null, wording: Wording): LocalDate | null =>
  expires === null ? null : printedFrom(expires, wording);

/** Bounds of a pack, as facts for a cover. */
export function scopeFacts(scope: PackScope, t: PackTexts): (readonly [string, string])[] {
  const history = [
    scope.historyFrom && `${t.from} ${dayText(scope.historyFrom)}`,
    scope.historyUntil && `${t.until} ${dayText(scope.historyUntil)}`,
  ].filter(Boolean);
  return [
    ...(scope.team ? [[t.team, scope.team] as const] : []),
    ...(scope.location ? [[t.location, scope.location] as const] : []),
    ...(scope.jobRole ? [[t.jobRole, scope.jobRole] as const] : []),
    [t.types, scope.types.join(', ') || t.everyType],
    [t.people, scope.people.join(', ') || t.everybody],
    [t.history, history.join(' ') || t.wholeHistory],
  ];
}

/** Who signed, when and how. On paper only the day is known. */
export function signatureText({ name, at, way }: PackedSignature, zone: string, t: PackTexts): string {
  const when = way === 'paper' ? dayText(wallClock(at, zone).day) : momentText(at, zone);
  return `${name}, ${when}, ${t.ways[way]}`;
}

/** Values of a change that say something to a person: no numbers of rows. */
export const detailText = (details: Record<string, unknown>): string =>
  Object.entries(details)
    .filter(([key]) => !/ids?$/i.test(key))
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ');
