import { Button } from '@mantine/core';
import { revokeAccess, type Access, type Employee } from '@leerspoor/people-contract';
import { Actions, Dialog, StatusTag, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useCan, useFormat, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDesk } from '../desk-texts.js';
import { AccessTag } from './access-tag.js';
import { personReads } from './person-reads.js';

/** How somebody signs in, and the way to stop it at once. */
export function AccessBlock({ person, access }: { person: Employee; access: Access }) {
  const t = useDesk();
  const can = useCan();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const hasAccess = access.state === 'open' || access.state === 'invited' || access.hasCard;
  return (
    <section>
      <h3>{t('person.access')}</h3>
      <p className="row wrap access-tags">
        <AccessTag state={access.state} />
        {access.hasCard && <StatusTag status="ok" word={t('access.card')} />}
        {access.hats.map((hat) => (
          <StatusTag key={hat} status="booked" word={t(`hats.${hat}`)} />
        ))}
      </p>
      <p className="sm dim">
        {access.accountEmail && t('person.accountEmail', { email: access.accountEmail })}
        {access.accountEmail && <br />}
        {access.invitationEndsAt && t('person.invitationUntil', { at: format.moment(access.invitationEndsAt) })}
        {access.invitationEndsAt && <br />}
        {access.lastSeenAt ? t('person.lastSeen', { at: format.moment(access.lastSeenAt) }) : t('person.neverSeen')}
      </p>
      {can(revokeAccess) && hasAccess && (
        <button type="button" className="linky sm" onClick={() => setAsking(true)}>
          {t('person.revoke')}
        </button>
      )}
      {asking && <RevokeDialog person={person} onClose={() => setAsking(false)} />}
    </section>
  );
}

function RevokeDialog({ person, onClose }: { person: Employee; onClose: () => void }) {
  const t = useDesk();
  const write = useWrite(revokeAccess, personReads);
  const name = person.firstName;
  const revoke = () =>
    write.mutate(
      { params: { employeeId: person.id } },
      {
        onSuccess: () => {
          toast({ text: t('person.revoked', { name }) });
          onClose();
        },
      },
    );
  return (
    <Dialog title={t('revoke.title', { name })} onClose={onClose}>
      <p>{t('revoke.text', { name })}</p>
      <ProblemNote error={write.error} />
      <Actions>
        <Button loading={write.isPending} onClick={revoke}>
          {t('revoke.go')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
