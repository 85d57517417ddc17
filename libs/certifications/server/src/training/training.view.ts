import { type Participant, type Training, type TrainingDeed } from '@leerspoor/certifications-contract';

type Row = Omit<Training, 'type' | 'organiser' | 'participants' | 'invited' | 'mine' | 'may' | 'costCents' | 'note'> & {
  costCents: number | null;
  note: string;
  organiserName: string;
};

interface Seen {
  type: Training['type'];
  participants: Participant[];
  invited: number;
  mine: boolean;
  may: TrainingDeed[];
  /** Reads what it costs and what the trainer is told. */
  inside: boolean;
}

/** A session as far as who asks may see it. */
export const trainingView = (row: Row, seen: Seen): Training => ({
  id: row.id,
  version: row.version,
  type: seen.type,
  state: row.state,
  day: row.day,
  begins: row.begins,
  ends: row.ends,
  place: row.place,
  provider: row.provider,
  costCents: seen.inside ? row.costCents : null,
  note: seen.inside ? row.note : '',
  capacity: row.capacity,
  organiserId: row.organiserId,
  organiser: { id: row.organiserId, name: row.organiserName },
  cancelReason: row.cancelReason,
  sequence: row.sequence,
  participants: seen.participants,
  invited: seen.invited,
  mine: seen.mine,
  may: seen.may,
});
