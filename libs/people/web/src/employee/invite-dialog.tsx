import { Button } from '@mantine/core';
import { inviteEmployees } from '@leerspoor/people-contract';
import { Actions, Dialog } from '@leerspoor/platform-ui';
import { ProblemNote, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { personReads } from './person-reads.js';
import { Skipped } from './skipped.js';

/** Invites several people; afterwards says who got none, and why. */
export function InviteDialog({
  people,
  onClose,
  onDone,
}: {
  people: { id: string }[];
  onClose: () => void;
  onDone: () => void;
}) {
  const t = useDesk();
  const write = useWrite(inviteEmployees, personReads);
  const count = people.length;
  if (write.data)
    return (
      <Dialog title={t('invite.title')} onClose={onDone}>
        <p role="status">{t('invite.done', { count: write.data.invited })}</p>
        <Skipped title={t('invite.skipped')} people={write.data.skipped} />
      </Dialog>
    );
  return (
    <Dialog title={t('invite.title')} onClose={onClose}>
      <p>{t('invite.text', { count })}</p>
      <ProblemNote error={write.error} />
      <Actions>
        <Button
          loading={write.isPending}
          onClick={() => write.mutate({ body: { employeeIds: people.map(({ id }) => id) } })}
        >
          {t('invite.go', { count })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
