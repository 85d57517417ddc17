import { type CellStatus, type Holding, statusOf, type Wording } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Ladder } from '@leerspoor/reminders-contract';
import { grouped } from '../grouped.js';

/** A cell that asks something of somebody. */
export interface OpenCell {
  personId: string;
  person: string;
  typeId: string;
  type: string;
  /** The certificate that expires; null when it is lacking. */
  certificateId: string | null;
  dueOn: LocalDate;
  /** The day on which the company came to know of it. */
  since: LocalDate;
  wording: Wording;
  ladder: Ladder | null;
  muted: 'exempt' | 'suspended' | 'waiting' | 'booked' | null;
}

export interface OpenCells {
  expiring: OpenCell[];
  lacking: OpenCell[];
}

interface TypeFacts {
  id: string;
  name: string;
  wording: Wording;
  ladder: Ladder | null;
  inUse: boolean;
}

type Id = string;
type Until = LocalDate | null;

/** Facts of a company as of a day, in rows as short as they go: there are many, and every tick reads them. */
export interface OpenFacts {
  types: TypeFacts[];
  /** Requirements (a row for each clause): id, type, and the day on which it was made. */
  demanded: [Id, Id, LocalDate][];
  /** A type and one that it satisfies. */
  satisfies: [Id, Id][];
  people: [Id, string][];
  /** Whom a requirement asks what: person, type, due, requirement. What simply runs may be left out. */
  asked: [Id, Id, LocalDate, Id][];
  /** Documents: id, person, type, waits, obtained, window opens, expires, grace ends, revoked, known. All of a person and type, or none. */
  papers: [Id, Id, Id, boolean, LocalDate, Until, Until, Until, Until, LocalDate][];
  /** What goes with a document and lacks at some time from now on: certificate, from, until, warns. */
  gaps: [Id, LocalDate, Until, LocalDate][];
  /** Person, type and until when, of those that run. */
  suspensions: [Id, Id, Until][];
  exemptions: [Id, Id, Until][];
  /** Person and type for which a session is planned. */
  booked: [Id, Id][];
  /** Whether the day on which somebody is old enough is kept of anybody. */
  anyMinors: boolean;
}

interface Paper {
  typeId: Id;
  waits: boolean;
  known: LocalDate;
  holding: Omit<Holding, 'own'>;
}

const none: readonly never[] = [];
const cellKey = (personId: Id, typeId: Id): string => `${personId}/${typeId}`;

/** Of who asks a type or has a document of it, the cells. */
function cellsIn({ asked, papers }: OpenFacts): Map<Id, Set<Id>> {
  const cells = new Map<Id, Set<Id>>();
  const add = (personId: Id, typeId: Id) => {
    const known = cells.get(personId);
    if (known) known.add(typeId);
    else cells.set(personId, new Set([typeId]));
  };
  for (const [personId, typeId] of asked) add(personId, typeId);
  for (const [, personId, typeId] of papers) add(personId, typeId);
  return cells;
}

/** The facts where they are looked up. */
function indexed(facts: OpenFacts, today: LocalDate) {
  const running = (mutes: readonly [Id, Id, Until][]) =>
    grouped(
      mutes.map(([personId, typeId, until]) => ({ cell: cellKey(personId, typeId), from: today, until })),
      ({ cell }) => cell,
    );
  const suspensions = running(facts.suspensions);
  const gaps = grouped(
    facts.gaps.map(([id, from, until, warns]) => ({ id, from, until, warns })),
    ({ id }) => id,
  );
  const papers = new Map<string, Paper[]>();
  for (const [id, personId, typeId, waits, from, windowOpens, expires, graceEnds, revokedOn, known] of facts.papers) {
    const cell = cellKey(personId, typeId);
    const ends = { from, windowOpens, expires, graceEnds, revokedOn };
    const holding = { id, ...ends, suspensions: suspensions.get(cell) ?? none, gaps: gaps.get(id) ?? none };
    const paper = { typeId, waits, known, holding };
    const others = papers.get(cell);
    if (others) others.push(paper);
    else papers.set(cell, [paper]);
  }
  return {
    today,
    papers,
    types: new Map(facts.types.map((type) => [type.id, type])),
    madeOn: new Map(facts.demanded.map(([id, , madeOn]) => [id, madeOn])),
    inDemand: new Set(facts.demanded.map(([, typeId]) => typeId)),
    satisfiedBy: grouped(facts.satisfies, ([, typeId]) => typeId),
    asked: grouped(facts.asked, ([personId, typeId]) => cellKey(personId, typeId)),
    exemptions: running(facts.exemptions),
    booked: new Set(facts.booked.map(([personId, typeId]) => cellKey(personId, typeId))),
  };
}

type Index = ReturnType<typeof indexed>;

/** A person and a type, with everything that says something about the two. */
interface Place {
  personId: Id;
  typeId: Id;
  key: string;
  /** Documents of the type itself, and of those that satisfy it. */
  papers: readonly Paper[];
  asked: OpenFacts['asked'];
}

function placeOf({ papers, satisfiedBy, asked }: Index, personId: Id, typeId: Id): Place {
  const key = cellKey(personId, typeId);
  const own = papers.get(key) ?? none;
  const satisfying = satisfiedBy.get(typeId) ?? none;
  const others = satisfying.flatMap(([by]): readonly Paper[] => papers.get(cellKey(personId, by)) ?? none);
  return {
    personId,
    typeId,
    key,
    papers: others.length === 0 ? own : [...own, ...others],
    asked: asked.get(key) ?? [],
  };
}

function statusAt({ today, inDemand, exemptions }: Index, { key, typeId, papers, asked }: Place): CellStatus {
  const facts = {
    demands: asked.map(([, , due]) => ({ from: today, until: null, due, blocksWork: false })),
    typeInDemand: inDemand.has(typeId),
    exemptions: exemptions.get(key) ?? none,
    holdings: papers.filter(({ waits }) => !waits).map((paper) => ({ own: paper.typeId === typeId, ...paper.holding })),
    waiting: papers.filter((paper) => paper.waits && paper.typeId === typeId).map(({ holding }) => holding.from),
    // Mentors and ages say whether somebody may work today, not what is asked.
    supervisions: none,
    oldEnoughOn: null,
  };
  return statusOf(facts, today);
}

/** `typeId`: of which a session was planned. */
function mutedBy({ booked }: Index, { status, waiting }: CellStatus, personId: Id, typeId: Id): OpenCell['muted'] {
  if (status === 'exempt') return 'exempt';
  if (waiting) return 'waiting';
  if (status === 'suspended') return 'suspended';
  return booked.size > 0 && booked.has(cellKey(personId, typeId)) ? 'booked' : null;
}

const silent: readonly string[] = ['revoked', 'missing', 'future'];

/** When the document of a cell ends, or since when something that goes with it lacks; null when that asks nothing. */
const endOf = ({ status, wanted, date, ends }: CellStatus): LocalDate | null =>
  wanted && !silent.includes(status) ? (status === 'incomplete' ? date : ends) : null;

/** What is asked and not there, or was withdrawn: from when. */
function lackOf(cell: CellStatus, due: LocalDate, today: LocalDate): LocalDate | null {
  const { status, required, covers, holding, date } = cell;
  if (!required || covers) return null;
  if (status === 'missing') return due;
  if (status === 'revoked') return date !== null && date > due ? date : due;
  const begun = holding !== null && holding.from <= today;
  return (status === 'waiting' || status === 'exempt') && !begun ? due : null;
}

/** The document that ends, of a type that is renewed by it. */
function expiringAt(
  index: Index,
  place: Place,
  cell: CellStatus,
): { paper: Paper; held: TypeFacts; dueOn: LocalDate } | null {
  const dueOn = endOf(cell);
  const paper = dueOn && place.papers.find(({ holding }) => holding.id === cell.holding?.id);
  const held = paper && index.types.get(paper.typeId);
  return held ? { paper, held, dueOn } : null;
}

const first = (days: readonly LocalDate[]): LocalDate | undefined => days.toSorted()[0];
const last = (days: readonly LocalDate[]): LocalDate | undefined => days.toSorted().at(-1);

/** From when a cell is asked and not there, and the day on which the last of those who ask was made. */
function lackingAt(
  { today, madeOn }: Index,
  { asked }: Place,
  cell: CellStatus,
): { dueOn: LocalDate; since: LocalDate } | null {
  const due = first(asked.map(([, , on]) => on));
  const dueOn = due && lackOf(cell, due, today);
  const since = dueOn && last(asked.flatMap(([, , , id]) => madeOn.get(id) ?? []));
  return since ? { dueOn, since } : null;
}

/**
 * The cells that ask something, worked out by the engine: what the question of all cells finds in PostgreSQL, and a test proves
 * the two equal. A document that two cells stand on is told once, of its own cell before another.
 */
export function openCells(facts: OpenFacts, today: LocalDate): OpenCells {
  const index = indexed(facts, today);
  const names = new Map(facts.people);
  const expiring = new Map<Id, OpenCell>();
  const lacking: OpenCell[] = [];
  for (const [personId, typeIds] of cellsIn(facts)) {
    const person = names.get(personId) ?? '';
    const told = (cell: CellStatus, typeId: Id, { id, name, wording, ladder }: TypeFacts) => {
      const muted = mutedBy(index, cell, personId, id);
      return { personId, person, typeId, type: name, wording, ladder, muted };
    };
    for (const typeId of [...typeIds].toSorted()) {
      const type = index.types.get(typeId);
      if (!type?.inUse) continue;
      const place = placeOf(index, personId, typeId);
      const cell = statusAt(index, place);
      const ends = expiringAt(index, place, cell);
      const certificateId = ends?.paper.holding.id ?? '';
      if (ends && (ends.held === type || !expiring.has(certificateId)))
        expiring.set(certificateId, {
          ...told(cell, typeId, ends.held),
          certificateId,
          dueOn: ends.dueOn,
          since: ends.paper.known,
        });
      const lacks = lackingAt(index, place, cell);
      if (lacks) lacking.push({ ...told(cell, typeId, type), certificateId: null, ...lacks });
    }
  }
  return { expiring: [...expiring.values()], lacking };
}
