import { getEmployee } from '@leerspoor/people-contract';
import { Face, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, useRead } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { EmployeeFacts } from '../employee/employee-facts.js';

export function MyFacts({ id }: { id: string }) {
  const t = useDesk();
  const read = useRead(getEmployee, { params: { employeeId: id } });
  return (
    <section className="section">
      <Loaded read={read} skeleton={<Skeleton rows={4} height={28} />}>
        {(person) => (
          <div className="stack">
            <div className="row">
              <Face name={person.name} size={48} />
              <h2>{person.name}</h2>
            </div>
            <EmployeeFacts person={person} />
            <p className="sm dim">{t('me.wrong')}</p>
          </div>
        )}
      </Loaded>
    </section>
  );
}
