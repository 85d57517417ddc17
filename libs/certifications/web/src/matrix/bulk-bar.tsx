import { Button } from '@mantine/core';
import { addTraining, exemptMany, recordCertificates, remindPeople } from '@leerspoor/certifications-contract';
import { Dialog, Link } from '@leerspoor/platform-ui';
import { useCan } from '@leerspoor/platform-web';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { RecordForm } from '../record/record-form.js';
import { ExemptManyDialog } from './exempt-many-dialog.js';
import { RemindManyDialog } from './remind-many-dialog.js';
import { type Person } from './rows.js';
import { type Choosing } from './use-choosing.js';

/** As many as one deed takes. */
const most = 200;

interface Props {
  choosing: Choosing;
  /** As far as they have been scrolled to. */
  people: readonly Person[];
  /** The type of the filter, to begin with. */
  typeId: string;
}

/** One deed for several people. */
export function BulkBar({ choosing, people, typeId }: Props) {
  const t = useDeskTexts();
  const can = useCan();
  const [deed, setDeed] = useState<'record' | 'exempt' | 'remind' | null>(null);
  const { chosen } = choosing;
  if (!can(recordCertificates) && !can(exemptMany) && !can(remindPeople)) return null;
  const picked = [...(chosen ?? [])].map(([id, name]) => ({ id, name }));
  const isFine = picked.length > 0 && picked.length <= most;
  const close = () => setDeed(null);
  const done = () => {
    close();
    choosing.end();
  };
  return (
    <div className="tools-row bulk-bar">
      <Button
        size="sm"
        variant={chosen ? 'light' : 'subtle'}
        leftSection={<IconChecklist size={18} aria-hidden="true" />}
        onClick={chosen ? choosing.end : choosing.start}
      >
        {t(chosen ? 'bulk.stop' : 'bulk.start')}
      </Button>
      {chosen && (
        <>
          <Button size="sm" variant="subtle" onClick={() => choosing.chooseAll(people)}>
            {t('bulk.all', { count: people.length })}
          </Button>
          <span className="grow" />
          <span className="sm num" role="status">
            {t('bulk.chosen', { count: chosen.size })}
          </span>
          {chosen.size > most && <span className="sm">{t('bulk.tooMany', { most })}</span>}
          {can(remindPeople) && (
            <Button size="sm" variant="default" disabled={!isFine} onClick={() => setDeed('remind')}>
              {t('bulk.remind')}
            </Button>
          )}
          {can(addTraining) && isFine && (
            <Button
              size="sm"
              variant="default"
              component={Link}
              to={pages.newTraining(
                typeId,
                picked.map(({ id }) => id),
              )}
            >
              {t('bulk.plan')}
            </Button>
          )}
          {can(recordCertificates) && (
            <Button size="sm" variant="default" disabled={!isFine} onClick={() => setDeed('record')}>
              {t('bulk.record')}
            </Button>
          )}
          {can(exemptMany) && (
            <Button size="sm" variant="default" disabled={!isFine} onClick={() => setDeed('exempt')}>
              {t('bulk.exempt')}
            </Button>
          )}
        </>
      )}
      {deed === 'record' && (
        <Dialog title={t('bulk.recordTitle', { count: picked.length })} onClose={close} wide>
          <RecordForm people={picked} startType={typeId} onDone={done} onCancel={close} />
        </Dialog>
      )}
      {deed === 'remind' && <RemindManyDialog people={picked} typeId={typeId} onClose={close} onDone={done} />}
      {deed === 'exempt' && <ExemptManyDialog people={picked} typeId={typeId} onClose={close} onDone={done} />}
    </div>
  );
}
