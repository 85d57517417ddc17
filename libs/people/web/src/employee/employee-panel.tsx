import { getEmployee, type Employee } from '@leerspoor/people-contract';
import { Face, Reader, SidePanel, Skeleton, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, useRead, useSession } from '@leerspoor/platform-web';
import { Suspense, useState } from 'react';
import { useDesk } from '../desk-texts.js';
import { useExtras } from '../extras.js';
import { Absences } from './absences.js';
import { AccessBlock } from './access-block.js';
import { EditEmployee } from './edit-employee.js';
import { EmployeeDeeds } from './employee-deeds.js';
import { EmployeeFacts } from './employee-facts.js';

/** One person beside the list: who it is, what one can do, how the person signs in. */
export function EmployeePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useDesk();
  const read = useRead(getEmployee, { params: { employeeId: id } });
  const name = read.data?.name ?? '';
  return (
    <SidePanel
      label={t('person.label', { name })}
      head={read.data ? <Head person={read.data} /> : <h2>{t('people.title')}</h2>}
      onClose={onClose}
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={36} />}>
        {(person) => <Body person={person} />}
      </Loaded>
    </SidePanel>
  );
}

function Head({ person }: { person: Employee }) {
  const t = useDesk();
  const sub = [person.jobRoles[0]?.name, person.team?.name].filter(Boolean).join(' · ');
  return (
    <div className="row">
      <Face name={person.name} size={40} />
      <div>
        <h2 className="panel-name">{person.name}</h2>
        <p className="sm dim">{sub}</p>
        {person.status !== 'active' && (
          <StatusTag status={person.status === 'left' ? 'none' : 'booked'} word={t(`status.${person.status}`)} />
        )}
      </div>
    </div>
  );
}

function Body({ person }: { person: Employee }) {
  const t = useDesk();
  const { employeeId } = useSession();
  const extras = useExtras().person;
  const [editing, setEditing] = useState(false);
  if (editing) return <EditEmployee person={person} onDone={() => setEditing(false)} />;
  return (
    <>
      <EmployeeDeeds person={person} onEdit={() => setEditing(true)} />
      {extras.map((Extra, index) => (
        <Suspense key={index}>
          <Extra personId={person.id} name={person.name} />
        </Suspense>
      ))}
      <EmployeeFacts person={person} />
      <Absences person={person} />
      {person.access && <AccessBlock person={person} access={person.access} />}
      {person.id !== employeeId && <Reader>{t('person.readers', { name: person.firstName })}</Reader>}
    </>
  );
}
