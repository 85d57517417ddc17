import { type ToolboxLine, type ToolboxMeeting, type ToolboxPresence } from '@leerspoor/certifications-contract';

type LineRow = Omit<ToolboxLine, 'type' | 'leader'> & {
  typeId: string;
  typeName: string;
  leaderId: string;
  leaderName: string;
};

type Row = LineRow & {
  version: number;
  begunAt: Date;
  mediaType: string | null;
};

interface Seen {
  people: ToolboxPresence[];
  joining: { code: string; url: string; until: Date } | null;
  keeps: boolean;
}

export const lineView = (row: LineRow): ToolboxLine => ({
  id: row.id,
  type: { id: row.typeId, name: row.typeName },
  topic: row.topic,
  place: row.place,
  form: row.form,
  state: row.state,
  day: row.day,
  leader: { id: row.leaderId, name: row.leaderName },
  present: row.present,
});

/** A meeting as far as who asks may see it. */
export const toolboxView = (row: Row, { people, joining, keeps }: Seen): ToolboxMeeting => ({
  ...lineView(row),
  version: row.version,
  begunAt: row.begunAt.toISOString(),
  people,
  joining: joining && { ...joining, until: joining.until.toISOString() },
  photo: keeps && row.mediaType !== null ? { mediaType: row.mediaType } : null,
  keeps,
});

interface PresenceRow {
  personId: string;
  name: string;
  team: string;
  how: ToolboxPresence['how'];
  at: Date;
}

export const presenceView = ({ personId, name, team, how, at }: PresenceRow): ToolboxPresence => ({
  person: { id: personId, name },
  team,
  how,
  at: at.toISOString(),
});
