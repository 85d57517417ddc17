import { cellFlag, type MatrixCell, type MatrixRow, type readMatrix } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { type Shown } from '../status/look.js';

export type MatrixReply = ReplyOf<typeof readMatrix>;
export type MatrixColumn = MatrixReply['types'][number];

/** A cell as the screen needs it. */
export interface Cell extends Shown {
  covers: boolean;
  /** Something newer waits to be checked. */
  waiting: boolean;
  /** Counts because another type satisfies it. */
  throughOther: boolean;
  /** A session lies ahead. */
  booked: boolean;
}

export interface Person extends MatrixRow {
  /** By type; a type that is not there is not required. */
  byType: ReadonlyMap<string, Cell>;
}

export interface TeamLine {
  kind: 'team';
  key: string;
  teamId: string | null;
  name: string;
  /** The lead of most of them. */
  lead: string;
}
export interface PersonLine {
  kind: 'person';
  key: string;
  person: Person;
}
export type Line = TeamLine | PersonLine;

const empty = new WeakMap<MatrixColumn, Cell>();

/** Nobody asks it of this person: the same cell for the whole column. */
export function emptyCell(column: MatrixColumn): Cell {
  const known = empty.get(column) ?? {
    status: 'not-required',
    wording: column.wording,
    expires: null,
    date: null,
    wanted: false,
    blocked: false,
    covers: false,
    waiting: false,
    throughOther: false,
    booked: false,
  };
  empty.set(column, known);
  return known;
}

function cellOf(
  [index, status, expires, date, bits]: MatrixCell,
  types: readonly MatrixColumn[],
): [string, Cell] | null {
  const type = types[index];
  if (!type) return null;
  const has = (flag: number) => (bits & flag) !== 0;
  const { wanted, covers, blocked, waiting, throughOther, booked } = cellFlag;
  const cell: Cell = {
    status,
    wording: type.wording,
    expires,
    date,
    wanted: has(wanted),
    covers: has(covers),
    blocked: has(blocked),
    waiting: has(waiting),
    throughOther: has(throughOther),
    booked: has(booked),
  };
  return [type.id, cell];
}

const known = new WeakMap<MatrixReply, Person[]>();

/** The people of one page, their cells by type. Cells name types by their place on the same page. */
export function peopleOf(page: MatrixReply): Person[] {
  const seen = known.get(page);
  if (seen) return seen;
  const people = page.rows.map((row) => ({
    ...row,
    byType: new Map(row.cells.map((cell) => cellOf(cell, page.types)).filter((entry) => entry !== null)),
  }));
  known.set(page, people);
  return people;
}

function leadOf(people: readonly Person[]): string {
  const counts = new Map<string, number>();
  for (const { lead } of people) if (lead) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const drawn = new WeakMap<Person, PersonLine>();

/** The same line for the same person, so that more people leave those who are on the screen alone. */
function lineOf(person: Person): PersonLine {
  const line = drawn.get(person) ?? { kind: 'person', key: person.id, person };
  drawn.set(person, line);
  return line;
}

/** Everybody under the line of their team; rows come in the order of teams. */
export function linesOf(people: readonly Person[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < people.length) {
    const teamId = people[start]?.teamId ?? null;
    let end = start;
    while (end < people.length && (people[end]?.teamId ?? null) === teamId) end += 1;
    const group = people.slice(start, end);
    lines.push({
      kind: 'team',
      key: `team-${group[0]?.id}`,
      teamId,
      name: group[0]?.team ?? '',
      lead: leadOf(group),
    });
    lines.push(...group.map(lineOf));
    start = end;
  }
  return lines;
}
