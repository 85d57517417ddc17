import type { Employee } from '@leerspoor/people-contract';
import { useFormat } from '@leerspoor/platform-web';
import { type ReactElement } from 'react';
import { useDesk } from '../desk-texts.js';
import { useTexts } from '../texts.js';

/** What is known about a person, one fact per line; what is not filled in is left out, but for what one needs. */
export function EmployeeFacts({ person }: { person: Employee }) {
  const t = useDesk();
  const words = useTexts();
  const format = useFormat();
  const employment = person.employments[0];
  const contract = [
    person.contractType,
    person.weeklyHours !== null && t('person.hours', { hours: format.number(person.weeklyHours) }),
  ];
  const facts: [string, ReactElement | string | false | null | undefined][] = [
    [t('person.number'), person.number],
    [t('person.email'), person.email ? <Address email={person.email} /> : t('person.unknown')],
    [t('person.mobile'), person.mobile],
    [t('person.team'), person.team?.name],
    [t('person.location'), person.location?.name],
    [t('person.jobRoles'), person.jobRoles.map(({ name }) => name).join(', ')],
    [t('person.lead'), person.lead?.name ?? t('person.nobody')],
    [t('person.reports'), person.reports > 0 && t('person.reportsCount', { count: person.reports })],
    [t('person.since'), employment && t('person.from', { day: format.date(employment.startsOn) })],
    [t('person.until'), employment?.endsOn && format.date(employment.endsOn)],
    [t('person.contract'), contract.filter(Boolean).join(', ')],
    [t('person.tags'), person.tags.join(', ')],
    [t('person.language'), words(`languages.${person.language}`)],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Breaks before the @ where there is little room, and not in the middle of a name. */
function Address({ email }: { email: string }) {
  const at = email.lastIndexOf('@');
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  );
}
