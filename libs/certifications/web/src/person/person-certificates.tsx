import './person.css';
import { readPerson, type StandingLine } from '@leerspoor/certifications-contract';
import { Link, Skeleton, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, useRead, useSession } from '@leerspoor/platform-web';
import { useState } from 'react';
import { pages } from '../pages.js';
import { urgencyOf } from '../status/look.js';
import { useLook } from '../status/use-look.js';
import { useTexts } from '../texts.js';

/** How many lines stand there before one asks for the rest. */
const most = 6;

/** The certificates of somebody within my reach, in the panel of that person: what is wrong first. */
export function PersonCertificates({ personId }: { personId: string; name: string }) {
  const t = useTexts();
  const read = useRead(readPerson, { params: { personId } });
  return (
    <section>
      <h3>{t('person.title')}</h3>
      <Loaded read={read} skeleton={<Skeleton rows={3} height={36} />}>
        {({ lines }) =>
          lines.length === 0 ? (
            <p className="sm dim">{t('person.none')}</p>
          ) : (
            <Lines personId={personId} lines={lines} />
          )
        }
      </Loaded>
    </section>
  );
}

function Lines({ personId, lines }: { personId: string; lines: readonly StandingLine[] }) {
  const t = useTexts();
  const look = useLook();
  const { employeeId } = useSession();
  const [isWhole, setWhole] = useState(false);
  const sorted = lines.toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
  const shown = isWhole ? sorted : sorted.slice(0, most);
  return (
    <>
      <ul className="person-lines">
        {shown.map((line) => (
          <li key={line.typeId}>
            <Link to={personId === employeeId ? pages.mine(line.typeId) : pages.cell(personId, line.typeId)}>
              <span>{line.name}</span>
              <StatusTag {...look.tag(line)} />
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" className="linky sm" onClick={() => setWhole(true)}>
          {t('person.rest', { count: lines.length - shown.length })}
        </button>
      )}
    </>
  );
}
