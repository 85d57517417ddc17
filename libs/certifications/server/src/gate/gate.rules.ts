import { type GateLine, type OutsiderName, type StandingLine } from '@leerspoor/certifications-contract';
import { addDays, type LocalDate } from '@leerspoor/platform-contract';

export interface CardName {
  fullName: string;
  firstName: string;
  /** 'Berg, Jan van de': begins with the last name. */
  sortName: string;
}

/** As much of a name as the company agreed: 'Jan van de Berg' · 'Jan B.' · nothing. */
export function outsiderName({ fullName, firstName, sortName }: CardName, how: OutsiderName): string | null {
  if (how === 'none') return null;
  if (how === 'full') return fullName;
  const [initial = ''] = [...sortName.trim()];
  return initial ? `${firstName} ${initial.toUpperCase()}.` : firstName;
}

type Told = Pick<StandingLine, 'typeId' | 'name' | 'required' | 'covers' | 'status' | 'expires'>;

const lineOf = ({ name, covers, expires }: Told, showsUntil: boolean): GateLine => ({
  name,
  valid: covers,
  end: covers && showsUntil ? (expires === null ? 'never' : addDays(expires, -1)) : null,
});

/** Everything that is asked of somebody, by name; what they are exempt from is nobody's business at a gate. */
export const askedLines = (standing: readonly Told[], showsUntil: boolean): GateLine[] =>
  standing
    .filter(({ required, status }) => required && status !== 'exempt')
    .map((line) => lineOf(line, showsUntil))
    .toSorted(byName);

/** The types that were chosen; one that is neither asked nor held stands there as not valid. */
export function chosenLines(
  chosen: readonly { id: string; name: string }[],
  standing: readonly Told[],
  showsUntil: boolean,
): GateLine[] {
  const known = new Map(standing.map((line) => [line.typeId, line]));
  return chosen
    .map(({ id, name }): GateLine => {
      const line = known.get(id);
      return line ? lineOf(line, showsUntil) : { name, valid: false, end: null };
    })
    .toSorted(byName);
}

const byName = (a: GateLine, b: GateLine) => a.name.localeCompare(b.name);

/** The beginning of the hour: looks are kept no finer than that. */
export const hourOf = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 3_600_000) * 3_600_000);

interface CardDays {
  /** Last day of the card; null: none. */
  endsOn: LocalDate | null;
  /** First and last day of the newest employment. */
  startsOn: LocalDate | null;
  leftOn: LocalDate | null;
}

/** Whether an outsider gets nothing: past its last day, or the person does not work here on that day. */
export const isDead = ({ endsOn, startsOn, leftOn }: CardDays, today: LocalDate): boolean =>
  (endsOn !== null && endsOn < today) || (leftOn !== null && leftOn < today) || (startsOn !== null && startsOn > today);
