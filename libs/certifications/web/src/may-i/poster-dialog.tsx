import { Button, Checkbox } from '@mantine/core';
import { listWorkPoints, makePoster, readWorkPointPeople, type WorkPoint } from '@leerspoor/certifications-contract';
import { Actions, Dialog } from '@leerspoor/platform-ui';
import { ProblemNote, useGo, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';
import { posterMade } from './poster-made.js';

/** Makes a poster with a code of its own and goes to it; those that hang can be ended with it. */
export function PosterDialog({ point, onClose }: { point: WorkPoint; onClose: () => void }) {
  const t = useGateTexts();
  const go = useGo();
  const [endOthers, setEndOthers] = useState(false);
  const write = useWrite(makePoster, [listWorkPoints, readWorkPointPeople]);
  const make = () =>
    write.mutate(
      { params: { pointId: point.id }, body: { endOthers } },
      {
        onSuccess: (made) => {
          posterMade.keep({ ...made, needs: point.groups.map((group) => group.map(({ name }) => name)) });
          go(pages.poster);
        },
      },
    );
  return (
    <Dialog title={t('poster.makeTitle', { name: point.name })} onClose={onClose}>
      <div className="form">
        <p>{t('poster.makeNote')}</p>
        {point.posters > 0 && (
          <Checkbox
            label={t('poster.endOthers')}
            checked={endOthers}
            onChange={(event) => setEndOthers(event.currentTarget.checked)}
          />
        )}
        <ProblemNote error={write.error} />
        <Actions>
          <Button loading={write.isPending} onClick={make}>
            {t('poster.make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </div>
    </Dialog>
  );
}
