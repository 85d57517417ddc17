import { type PersonFacts } from '@leerspoor/people-server';
import { type Due, messageOf, type MessageParts, type PreviewLine } from '@leerspoor/reminders-contract';
import { type Route, type Waiting } from '../digest/digest.rules.js';
import { type Planned } from '../plan/planner.rules.js';
import { type Foreseen } from './preview.rules.js';

type People = ReadonlyMap<string, PersonFacts>;

/** A delivery that waits, as the planner would have made it. */
export const plannedOf = ({
  id,
  kind,
  subjectId,
  personId,
  dueOn,
  link,
  details,
  step,
  stepOn,
  weight,
  audience,
  recipientId,
}: Waiting): Planned => ({
  key: id,
  due: { kind, subjectId, personId, dueOn, link: { person: link, others: link }, values: details.values } as Due,
  step,
  on: stepOn,
  weight,
  audience,
  recipientId,
  missed: false,
});

/** By day, then by the name of who gets it, then by urgency of the fact. */
export function inReadingOrder(lines: readonly Foreseen[], people: People): Foreseen[] {
  const sortKey = ({ recipientId }: Foreseen) => people.get(recipientId)?.sortKey ?? '';
  return [...lines].sort(
    (a, b) =>
      a.day.localeCompare(b.day) ||
      sortKey(a).localeCompare(sortKey(b)) ||
      a.due.dueOn.localeCompare(b.due.dueOn) ||
      a.key.localeCompare(b.key),
  );
}

export function previewLine(line: Foreseen, people: People, { address, refused, email }: Route): PreviewLine {
  const { day, due, audience, recipientId, step, weight } = line;
  const named = (id: string) => ({ id, name: people.get(id)?.name ?? '' });
  const parts = { kind: due.kind, audience, dueOn: due.dueOn, values: due.values } as MessageParts;
  return {
    on: day,
    recipient: named(recipientId),
    person: named(due.personId),
    audience,
    kind: due.kind,
    subjectId: due.subjectId,
    dueOn: due.dueOn,
    step,
    weight,
    text: messageOf(parts, people.get(recipientId)?.language ?? 'nl', day),
    link: audience === 'person' ? due.link.person : due.link.others,
    byEmail: address !== null && !refused && email[weight],
  };
}
