import { Button } from '@mantine/core';
import { endHold, type LegalHold, listHolds, listPacks } from '@leerspoor/certifications-contract';
import { Skeleton, toast } from '@leerspoor/platform-ui';
import { Loaded, ProblemNote, useFormat, useRead, useWrite } from '@leerspoor/platform-web';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useAuditTexts } from '../audit-texts.js';
import { HoldDialog } from './hold-dialog.js';

/** What may not be thrown away, why, and who decided it. */
export function HoldList() {
  const t = useAuditTexts();
  const [making, setMaking] = useState(false);
  const read = useRead(listHolds, {});
  return (
    <section className="section">
      <h2>{t('holds')}</h2>
      <p className="sm dim measure">{t('holdsNote')}</p>
      <Loaded read={read} skeleton={<Skeleton rows={1} height={72} />}>
        {(holds) =>
          holds.length === 0 ? (
            <p className="sm">{t('noHolds')}</p>
          ) : (
            <ul className="audit-cards">
              {holds.map((hold) => (
                <HoldCard key={hold.id} hold={hold} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <div className="audit-deeds">
        <Button
          variant="default"
          leftSection={<IconLock size={18} aria-hidden="true" />}
          onClick={() => setMaking(true)}
        >
          {t('hold.new')}
        </Button>
      </div>
      {making && <HoldDialog onClose={() => setMaking(false)} />}
    </section>
  );
}

function HoldCard({ hold }: { hold: LegalHold }) {
  const t = useAuditTexts();
  const f = useFormat();
  const write = useWrite(endHold, [listHolds, listPacks]);
  const run = () =>
    write.mutate({ params: { holdId: hold.id } }, { onSuccess: () => toast({ text: t('hold.ended') }) });
  return (
    <li className="card box audit-card">
      <h3>{hold.person?.name ?? hold.pack?.name}</h3>
      <p>{hold.reason}</p>
      <p className="sm dim">
        {t('hold.by', { by: hold.madeBy, at: f.moment(hold.madeAt) })}{' '}
        {hold.reviewOn && t('hold.reviewOn', { day: f.date(hold.reviewOn) })}
      </p>
      <ProblemNote error={write.error} />
      <div className="audit-deeds">
        <Button variant="default" loading={write.isPending} onClick={run}>
          {t('hold.end')}
        </Button>
      </div>
    </li>
  );
}
