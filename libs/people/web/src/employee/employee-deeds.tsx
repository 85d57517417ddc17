import { Button } from '@mantine/core';
import {
  addAbsence,
  inviteEmployee,
  makeCard,
  setHats,
  updateEmployee,
  type Employee,
} from '@leerspoor/people-contract';
import { PanelActions, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useCan, useWrite } from '@leerspoor/platform-web';
import { IconBeach, IconDoorExit, IconId, IconMailForward, IconPencil, IconShield } from '@tabler/icons-react';
import { useState } from 'react';
import { CardsDialog } from '../card/cards-dialog.js';
import { useDesk } from '../desk-texts.js';
import { AbsenceDialog } from './absence-dialog.js';
import { ComeBackDialog, LeaveDialog } from './employment-dialogs.js';
import { HatsDialog } from './hats-dialog.js';
import { personReads } from './person-reads.js';

type Open = 'leave' | 'back' | 'absence' | 'hats' | 'card' | null;

/** What one can do for a person; only what is mine to do is shown. */
export function EmployeeDeeds({ person, onEdit }: { person: Employee; onEdit: () => void }) {
  const t = useDesk();
  const can = useCan();
  const invite = useWrite(inviteEmployee, personReads);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const works = person.status !== 'left';
  const mayEdit = can(updateEmployee);
  const canInvite = can(inviteEmployee) && works && person.email !== null && person.access?.state !== 'open';
  const sendInvitation = () =>
    invite.mutate(
      { params: { employeeId: person.id } },
      { onSuccess: () => toast({ text: t('person.invited', { name: person.firstName }) }) },
    );
  return (
    <>
      <PanelActions>
        {mayEdit && (
          <Button data-whole variant="light" leftSection={<IconPencil size={18} aria-hidden="true" />} onClick={onEdit}>
            {t('person.edit')}
          </Button>
        )}
        {canInvite && (
          <Button
            variant="default"
            loading={invite.isPending}
            leftSection={<IconMailForward size={18} aria-hidden="true" />}
            onClick={sendInvitation}
          >
            {person.access?.state === 'invited' ? t('person.inviteAgain') : t('person.invite')}
          </Button>
        )}
        {can(makeCard) && works && (
          <Button
            variant="default"
            leftSection={<IconId size={18} aria-hidden="true" />}
            onClick={() => setOpen('card')}
          >
            {person.access?.hasCard ? t('person.cardAgain') : t('person.card')}
          </Button>
        )}
        {can(addAbsence) && works && (
          <Button
            variant="default"
            leftSection={<IconBeach size={18} aria-hidden="true" />}
            onClick={() => setOpen('absence')}
          >
            {t('person.absent')}
          </Button>
        )}
        {can(setHats) && works && (
          <Button
            variant="default"
            leftSection={<IconShield size={18} aria-hidden="true" />}
            onClick={() => setOpen('hats')}
          >
            {t('person.hats')}
          </Button>
        )}
        {mayEdit && (
          <Button
            variant="default"
            leftSection={<IconDoorExit size={18} aria-hidden="true" />}
            onClick={() => setOpen(works ? 'leave' : 'back')}
          >
            {works ? t('person.leave') : t('person.comeBack')}
          </Button>
        )}
      </PanelActions>
      <ProblemNote error={invite.error} />
      {open === 'leave' && <LeaveDialog person={person} onClose={close} />}
      {open === 'back' && <ComeBackDialog person={person} onClose={close} />}
      {open === 'absence' && <AbsenceDialog person={person} onClose={close} />}
      {open === 'hats' && <HatsDialog person={person} onClose={close} />}
      {open === 'card' && <CardsDialog people={[person]} onClose={close} />}
    </>
  );
}
