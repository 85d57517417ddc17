import {
  type GateCard,
  type MyGateCard,
  type OutsideCard,
  type PrintedGateCard,
} from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';

interface Row {
  id: string;
  personId: string;
  everything: boolean;
  types: { id: string; name: string }[];
  endsOn: LocalDate | null;
  madeAt: Date;
  madeBy: string;
  fullName: string;
  team: string;
}

export const gateCardView = (
  row: Row,
  dead: boolean,
  seen: { looks: number; lastSeenAt: Date } | undefined,
): GateCard => ({
  id: row.id,
  person: { id: row.personId, name: row.fullName },
  team: row.team,
  types: row.everything ? null : row.types,
  endsOn: row.endsOn,
  dead,
  madeAt: row.madeAt.toISOString(),
  looks: seen?.looks ?? 0,
  lastSeenAt: seen?.lastSeenAt.toISOString() ?? null,
});

export const printedView = (
  { id, personId, fullName, endsOn }: Pick<Row, 'id' | 'personId' | 'fullName' | 'endsOn'>,
  companyName: string,
  name: string | null,
  url: string,
): PrintedGateCard => ({ cardId: id, companyName, name, person: { id: personId, name: fullName }, endsOn, url });

export const myCardView = (
  { id, endsOn, madeAt, madeBy }: Row,
  told: OutsideCard,
  looks: readonly { hour: Date; looks: number }[],
  total: number,
): NonNullable<MyGateCard['card']> => ({
  id,
  endsOn,
  madeAt: madeAt.toISOString(),
  madeBy,
  told,
  looks: looks.map(({ hour, looks: times }) => ({ hour: hour.toISOString(), looks: times })),
  total,
});
