import { Button, Checkbox } from '@mantine/core';
import { GivenHat, setHats, type Employee } from '@leerspoor/people-contract';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDesk } from '../desk-texts.js';
import { personReads } from './person-reads.js';

/** The roles that an administrator gives; each with what it opens, in one line. */
export function HatsDialog({ person, onClose }: { person: Employee; onClose: () => void }) {
  const t = useDesk();
  const write = useWrite(setHats, personReads);
  const [hats, setChosen] = useState<readonly GivenHat[]>(person.access?.hats ?? []);
  const save = () =>
    write.mutate(
      { params: { employeeId: person.id }, body: { hats: [...hats] } },
      {
        onSuccess: () => {
          toast({ text: t('hats.done', { name: person.firstName }) });
          onClose();
        },
      },
    );
  return (
    <Dialog title={t('hats.title', { name: person.firstName })} onClose={onClose}>
      <p className="dim">{t('hats.text')}</p>
      <div>
        {GivenHat.options.map((hat) => (
          <Checkbox
            key={hat}
            className="hat-choice"
            label={t(`hats.${hat}`)}
            description={t(`hats.${hat}Note`)}
            checked={hats.includes(hat)}
            onChange={() => setChosen(hats.includes(hat) ? hats.filter((one) => one !== hat) : [...hats, hat])}
          />
        ))}
      </div>
      <ProblemNote error={write.error} />
      <Actions>
        <Button loading={write.isPending} onClick={save}>
          {t('hats.save')}
        </Button>
      </Actions>
    </Dialog>
  );
}
