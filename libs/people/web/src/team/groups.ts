import type { TeamMember } from '@leerspoor/people-contract';

interface Group {
  id: string;
  name: string;
  isMine: boolean;
  people: TeamMember[];
}

/** My people by who leads them, my own first. */
export function groupsOf(people: TeamMember[], myId: string): Group[] {
  const groups = new Map<string, Group>();
  for (const person of people) {
    const group = groups.get(person.lead.id) ?? { ...person.lead, isMine: person.lead.id === myId, people: [] };
    group.people.push(person);
    groups.set(person.lead.id, group);
  }
  return [...groups.values()].sort((one, other) => Number(other.isMine) - Number(one.isMine));
}
