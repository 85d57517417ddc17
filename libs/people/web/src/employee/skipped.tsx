import type { SkipReason } from '@leerspoor/people-contract';
import { useDesk } from '../desk-texts.js';

/** Who was passed over in a deed for several, and why. */
export function Skipped({
  title,
  people,
}: {
  title: string;
  people: { employeeId: string; name: string; reason: SkipReason }[];
}) {
  const t = useDesk();
  if (people.length === 0) return null;
  return (
    <div className="sm">
      <b>{title}</b>
      <ul>
        {people.map((person) => (
          <li key={person.employeeId}>
            {person.name}: {t(`skip.${person.reason}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
