import { Button } from '@mantine/core';
import { makeCards } from '@leerspoor/people-contract';
import { Actions, Dialog } from '@leerspoor/platform-ui';
import { ProblemNote, useGo, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { personReads } from '../employee/person-reads.js';
import { keepMade } from './made-cards.js';

/** Makes cards and goes to the sheet to print them. Old cards die at once, so it asks first. */
export function CardsDialog({ people, onClose }: { people: { id: string; name: string }[]; onClose: () => void }) {
  const t = useDesk();
  const go = useGo();
  const write = useWrite(makeCards, personReads);
  const count = people.length;
  const only = count === 1 ? people[0] : undefined;
  const make = () =>
    write.mutate(
      { body: { employeeIds: people.map(({ id }) => id) } },
      {
        onSuccess: (made) => {
          keepMade(made);
          go('/mensen/kaartjes');
        },
      },
    );
  return (
    <Dialog title={only ? t('cards.askOne', { name: only.name }) : t('cards.ask', { count })} onClose={onClose}>
      <p>{t('cards.text')}</p>
      <ProblemNote error={write.error} />
      <Actions>
        <Button loading={write.isPending} onClick={make}>
          {t('cards.go', { count })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
