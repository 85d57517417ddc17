import { type LocalDate } from '@leerspoor/platform-contract';
import { type Audience } from '@leerspoor/reminders-contract';

export interface Member {
  leadId: string | null;
  startsOn: LocalDate | null;
  /** Last day of work; null when there is no end. */
  endsOn: LocalDate | null;
}

/** Whom messages are about and whom they may go to, as they stand on one day. */
export interface Circle {
  members: ReadonlyMap<string, Member>;
  hr: readonly string[];
  /** Who is away that day, and who stands in. */
  away: ReadonlyMap<string, { standInId: string | null }>;
}

/** Somebody who left, or whom nobody knows: says and hears nothing. */
export function hasLeft({ members }: Circle, id: string, day: LocalDate): boolean {
  const member = members.get(id);
  return member === undefined || (member.endsOn !== null && member.endsOn < day);
}

/** Away, or not here yet: mail waits. */
export function isAway({ members, away }: Circle, id: string, day: LocalDate): boolean {
  const startsOn = members.get(id)?.startsOn ?? null;
  return away.has(id) || (startsOn !== null && startsOn > day);
}

/** Somebody, or who stands in for them that day; null when neither is there. */
function presentOr(circle: Circle, id: string | null, day: LocalDate): string | null {
  if (id === null || hasLeft(circle, id, day)) return null;
  if (!isAway(circle, id, day)) return id;
  const standIn = circle.away.get(id)?.standInId ?? null;
  return standIn !== null && !hasLeft(circle, standIn, day) && !isAway(circle, standIn, day) ? standIn : null;
}

/** HR that is there; when all are away all hear it, because nobody else would. */
function hrOn(circle: Circle, day: LocalDate): string[] {
  const there = circle.hr.map((id) => presentOr(circle, id, day)).filter((id) => id !== null);
  return there.length > 0 ? there : circle.hr.filter((id) => !hasLeft(circle, id, day));
}

/**
 * Who hears a message for an audience on a day. Where every lead or the owner is missing, or away without stand-in, HR does. What is
 * for the person themselves stays theirs: nobody can renew another's pass, so its mail waits until they are back.
 */
export function recipientsOf(
  circle: Circle,
  audience: Audience,
  about: { personId: string; leadIds?: readonly string[]; ownerId?: string | null },
  day: LocalDate,
): string[] {
  if (audience === 'person') return [about.personId];
  if (audience === 'hr') return hrOn(circle, day);
  const leads = about.leadIds ?? [circle.members.get(about.personId)?.leadId ?? null];
  const wanted = audience === 'lead' ? leads : [about.ownerId ?? null];
  const found = wanted.map((id) => presentOr(circle, id, day)).filter((id) => id !== null);
  return found.length === 0 ? hrOn(circle, day) : [...new Set(found)];
}
