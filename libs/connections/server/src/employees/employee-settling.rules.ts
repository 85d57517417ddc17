import { PersonIndex } from '../match/person.rules.js';
import { fullNameOf } from '../value/name.rules.js';
import { type Draft, type Placing } from './employee-placing.rules.js';
import { type EmployeeState } from './employee-snapshot.js';
import { worksOrComes } from './employment.rules.js';
import { circularLeads, findLead, type LeadSearch } from './lead.rules.js';

/** An address belongs to one person: who has it (outside the file, or earlier in it) keeps it. */
export function settleEmails({ drafts, states }: Placing): void {
  const owner = new Map<string, EmployeeState>();
  for (const state of states.values()) if (state.email && !drafts.has(state.id)) owner.set(state.email, state);
  for (const draft of drafts.values()) {
    const { after, before, reading } = draft;
    const other = after.email === null ? undefined : owner.get(after.email);
    if (other) {
      reading.notes.notice('email-taken', 'email', { email: after.email as string, name: fullNameOf(other) });
      const old = before?.email ?? null;
      draft.after = { ...after, email: old !== null && !owner.has(old) ? old : null };
    }
    if (draft.after.email !== null) owner.set(draft.after.email, draft.after);
  }
}

function setLead(draft: Draft, search: LeadSearch, placing: Placing): void {
  const { reading, after } = draft;
  if (!reading.lead) {
    if (reading.lead === '' && placing.rules.emptyClears) draft.after = { ...after, leadId: null };
    return;
  }
  const lead = findLead(reading.lead, placing.known(after).team, search, reading.notes);
  if (!lead) return;
  if (lead.id === after.id) reading.notes.notice('lead-self', 'lead', { text: reading.lead });
  else draft.after = { ...after, leadId: lead.id };
}

const perStep = 500;

/** Finds the lead of everybody whose row names one: among those who are here and those who come with this file. Step by step. */
export function* settleLeads(placing: Placing, answers: ReadonlyMap<string, string>): Generator<void> {
  const { drafts, states, rules } = placing;
  const people = new Map(states);
  for (const { after } of drafts.values()) people.set(after.id, after);
  const search: LeadSearch = {
    people: new PersonIndex([...people.values()].map((state) => placing.known(state))),
    answers,
    present: (id) => worksOrComes(people.get(id)?.employments ?? [], rules.today),
  };
  let done = 0;
  for (const draft of drafts.values()) {
    setLead(draft, search, placing);
    done += 1;
    if (done % perStep === 0) yield;
  }
  breakCircles(placing);
}

/** Each circle is broken at its last line; who was in the company keeps the lead of before, unless that closes a circle too. */
function breakCircles({ drafts, states }: Placing): void {
  const others = new Map<string, string>();
  for (const { id, leadId } of states.values()) if (leadId !== null && !drafts.has(id)) others.set(id, leadId);
  for (let fallBack = true; ; fallBack = false) {
    const given = [...drafts.values()].flatMap(({ after, reading }) =>
      after.leadId === null ? [] : [{ id: after.id, line: reading.row.line, leadId: after.leadId }],
    );
    const broken = circularLeads(others, given);
    if (broken.length === 0) return;
    for (const { id } of broken) breakLead(drafts.get(id) as Draft, fallBack);
  }
}

function breakLead(draft: Draft, fallBack: boolean): void {
  const { reading, before, after } = draft;
  const said = reading.notes.messages.some(({ code }) => code === 'lead-circle');
  if (!said) reading.notes.notice('lead-circle', 'lead', { text: reading.lead ?? '' });
  const old = before?.leadId ?? null;
  draft.after = { ...after, leadId: fallBack && old !== after.leadId ? old : null };
}
