import { certificateLinks, type Meter, printedFrom, type Wording } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Due, type Ladder, type Missing } from '@leerspoor/reminders-contract';

interface OpenCell {
  personId: string;
  person: string;
  typeId: string;
  type: string;
  dueOn: LocalDate;
  since: LocalDate;
  ladder: Ladder | null;
  muted: 'exempt' | 'suspended' | 'waiting' | 'booked' | null;
}

interface Evidence {
  /** Of the document, or of what was done. */
  id: string;
  personId: string;
  person: string;
  typeId: string;
  type: string;
  dueOn: LocalDate;
}

const linksOf = ({ personId, typeId }: { personId: string; typeId: string }) => ({
  person: certificateLinks.mine(typeId),
  others: certificateLinks.cell(personId, typeId),
});

/** Own ladders, one array for each, so that the planner remembers what it worked out. */
const shared = new Map<string, Ladder>();

function sharedLadder(ladder: Ladder): Ladder {
  const key = JSON.stringify(ladder);
  const known = shared.get(key);
  if (known) return known;
  if (shared.size >= 1000) shared.clear();
  shared.set(key, ladder);
  return ladder;
}

const options = ({ ladder, muted }: Pick<OpenCell, 'ladder' | 'muted'>) => ({
  ...(ladder ? { ladder: sharedLadder(ladder) } : {}),
  ...(muted ? { muted } : {}),
});

/** Due on the first day that it is not valid; the sentence names the day as the document prints it. */
export const expiryDue = (cell: OpenCell & { certificateId: string; wording: Wording }): Due => ({
  kind: 'certificate-expires',
  subjectId: cell.certificateId,
  personId: cell.personId,
  dueOn: cell.dueOn,
  since: cell.since,
  link: linksOf(cell),
  values: { type: cell.type, person: cell.person, date: printedFrom(cell.dueOn, cell.wording) },
  ...options(cell),
});

/** Names what somebody lacks: nothing is there yet that has an id. */
export const lackId = ({ personId, typeId }: { personId: string; typeId: string }): string => `${personId}.${typeId}`;

export const personOfLack = (subjectId: string): string => subjectId.slice(0, subjectId.indexOf('.'));

export const lackDue = (cell: OpenCell): Due => ({
  kind: 'certificate-missing',
  subjectId: lackId(cell),
  personId: cell.personId,
  dueOn: cell.dueOn,
  since: cell.since,
  link: linksOf(cell),
  values: { type: cell.type, person: cell.person, date: cell.dueOn },
  ...options(cell),
});

/** What is missing, in one number: of the whole, or else of the part that lacks most. */
function missingOf({ quotas, oneIsEnough }: Meter): Missing {
  const missing = quotas.map((quota) => quota.missing);
  return {
    amount: oneIsEnough ? Math.min(...missing) : (missing[0] ?? 0) || Math.max(...missing),
    unit: quotas[0]?.kind === 'points' ? 'points' : 'hours',
  };
}

/** Due on the last day that counts; only while somebody is behind. */
export const meterDue = (cell: Omit<OpenCell, 'dueOn'> & { certificateId: string }, meter: Meter): Due => ({
  kind: 'meter-behind',
  subjectId: cell.certificateId,
  personId: cell.personId,
  dueOn: meter.lastDay,
  since: cell.since,
  link: linksOf(cell),
  values: { type: cell.type, person: cell.person, date: meter.lastDay, missing: missingOf(meter) },
  ...(cell.muted ? { muted: cell.muted } : {}),
});

export const evidenceDue = (kind: 'evidence-waiting' | 'evidence-returned', evidence: Evidence): Due => ({
  kind,
  subjectId: evidence.id,
  personId: evidence.personId,
  dueOn: evidence.dueOn,
  link: {
    person: certificateLinks.mine(evidence.typeId),
    others: kind === 'evidence-waiting' ? certificateLinks.check(evidence.id) : linksOf(evidence).others,
  },
  values: { type: evidence.type, person: evidence.person, date: evidence.dueOn },
});
