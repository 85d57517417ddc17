import { fold } from '@leerspoor/platform-contract';
import { candidateOf, type KnownPerson, looksLikeNumber, type PersonIndex } from '../match/person.rules.js';
import { type RowNotes } from '../row/row.rules.js';
import { readName } from '../value/name.rules.js';
import { readEmail } from '../value/plain.rules.js';

/** What is needed to find a lead: everybody who will be here, and what a person said about who is meant. */
export interface LeadSearch {
  people: PersonIndex;
  /** Number of the person meant, by folded text. */
  answers: ReadonlyMap<string, string>;
  /** People who work here or come; a lead who left is only meant when nobody else is. */
  present: (id: string) => boolean;
}

function ambiguous(text: string, found: readonly KnownPerson[], notes: RowNotes): undefined {
  notes.notice('lead-ambiguous', 'lead', { text, people: found.length });
  notes.remedy({ kind: 'lead', text, candidates: found.map(candidateOf) });
  return undefined;
}

function byName(text: string, team: string, { people, present }: LeadSearch, notes: RowNotes): KnownPerson | undefined {
  const name = readName(text);
  const all = people.named(name);
  const here = all.filter(({ id }) => present(id));
  const found = here.length > 0 ? here : all;
  if (found.length === 1) return found[0];
  if (found.length === 0) {
    notes.notice('lead-unknown', 'lead', { text });
    notes.remedy({ kind: 'lead', text, candidates: people.suggest(name) });
    return undefined;
  }
  const near = team === '' ? [] : found.filter((person) => fold(person.team) === fold(team));
  if (near.length !== 1 || !near[0]) return ambiguous(text, found, notes);
  notes.notice('lead-by-team', 'lead', { text, number: near[0].number, team });
  return near[0];
}

/**
 * Whom a row means by its lead: by number, address or name. Of two with one name the one of the same team; else nobody, and
 * the candidates are offered. Somebody we do not know leaves the lead open.
 */
export function findLead(text: string, team: string, search: LeadSearch, notes: RowNotes): KnownPerson | undefined {
  const told = search.answers.get(fold(text));
  const answered = told === undefined ? undefined : search.people.number(told);
  if (answered) return answered;
  const exact = search.people.number(text) ?? search.people.email(readEmail(text) ?? '');
  if (exact) return exact;
  // 'Jansen (1024)' and '1024 Jansen' as some systems write it.
  const number = /(?:^|[\s(])(\d[\w-]*)\)?/.exec(text)?.[1];
  const byNumber = looksLikeNumber(text)
    ? search.people.similarNumber(text)
    : number
      ? search.people.similarNumber(number)
      : undefined;
  return byNumber ?? byName(text.replace(/\s*\(?\b\d[\w-]*\)?\s*/g, ' ').trim() || text, team, search, notes);
}

/** Somebody and the lead that a file gives; `line` is where it does so. */
export interface LeadLine {
  id: string;
  line: number;
  leadId: string;
}

/** One circle of a graph in which everybody points at one at most; linear in the number of people. */
function circlesOf(leadOf: ReadonlyMap<string, string>): string[][] {
  const circles: string[][] = [];
  const seen = new Set<string>();
  for (const start of leadOf.keys()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      onPath.set(at, path.push(at) - 1);
      at = leadOf.get(at);
    }
    const from = at === undefined ? undefined : onPath.get(at);
    if (from !== undefined) circles.push(path.slice(from));
  }
  return circles;
}

/**
 * The lines to leave out so that the reporting line bites no tail: of each circle the last one in the file. Those who are
 * not in the file keep their lead (`before`), which holds no circle.
 */
export function circularLeads(before: ReadonlyMap<string, string>, given: readonly LeadLine[]): LeadLine[] {
  const leadOf = new Map(before);
  const lines = new Map(given.map((line) => [line.id, line]));
  for (const { id, leadId } of given) leadOf.set(id, leadId);
  return circlesOf(leadOf).flatMap((circle) => {
    const inFile = circle.flatMap((id) => lines.get(id) ?? []);
    const last = inFile.reduce<LeadLine | undefined>((a, b) => (a && a.line > b.line ? a : b), undefined);
    return last ? [last] : [];
  });
}
