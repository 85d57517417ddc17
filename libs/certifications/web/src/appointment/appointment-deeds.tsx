import { Button } from '@mantine/core';
import { type Appointment, downloadAppointment, offerAppointment } from '@leerspoor/certifications-contract';
import { Link, toast } from '@leerspoor/platform-ui';
import { download, useProblemSentence, useWrite } from '@leerspoor/platform-web';
import { IconBan, IconFileDownload, IconFileUpload, IconPencil, IconRefresh, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useAppointmentTexts } from '../appointment-texts.js';
import { pages } from '../pages.js';
import { appointments } from '../stale.js';
import { PaperDialog } from './paper-dialog.js';
import { WithdrawDialog } from './withdraw-dialog.js';

/** What who looks may do; the server says which. */
export function AppointmentDeeds({ appointment }: { appointment: Appointment }) {
  const t = useAppointmentTexts();
  const [deed, setDeed] = useState<'paper' | 'withdraw' | null>(null);
  const { id, person, may } = appointment;
  const close = () => setDeed(null);
  const save = () =>
    void download(downloadAppointment, { params: { appointmentId: id } }).catch(() =>
      toast({ text: t('one.pdfFailed') }),
    );
  return (
    <>
      {may.includes('offer') && <OfferButton appointment={appointment} />}
      {may.includes('change') && (
        <Button
          component={Link}
          to={pages.changeAppointment(id)}
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden="true" />}
        >
          {t('one.change')}
        </Button>
      )}
      {may.includes('paper') && (
        <Button
          variant="default"
          leftSection={<IconFileUpload size={18} aria-hidden="true" />}
          onClick={() => setDeed('paper')}
        >
          {t('paper.button')}
        </Button>
      )}
      {may.includes('download') && (
        <Button variant="default" leftSection={<IconFileDownload size={18} aria-hidden="true" />} onClick={save}>
          {t('one.pdf')}
        </Button>
      )}
      {may.includes('renew') && (
        <Button
          component={Link}
          to={pages.newAppointment(person.id, appointment.type.id, id)}
          variant="default"
          leftSection={<IconRefresh size={18} aria-hidden="true" />}
        >
          {t('one.renew')}
        </Button>
      )}
      {may.includes('withdraw') && (
        <Button
          variant="default"
          leftSection={<IconBan size={18} aria-hidden="true" />}
          onClick={() => setDeed('withdraw')}
        >
          {t('withdraw.button')}
        </Button>
      )}
      {deed === 'paper' && <PaperDialog appointment={appointment} onClose={close} />}
      {deed === 'withdraw' && <WithdrawDialog appointment={appointment} onClose={close} />}
    </>
  );
}

function OfferButton({ appointment: { id, version, person, signer } }: { appointment: Appointment }) {
  const t = useAppointmentTexts();
  const sentence = useProblemSentence();
  const offer = useWrite(offerAppointment, appointments);
  const press = () =>
    offer.mutate(
      { params: { appointmentId: id }, body: { version } },
      {
        onSuccess: () => toast({ text: t('one.offered', { person: person.name, signer: signer?.name ?? '' }) }),
        onError: (error) => toast({ text: sentence(error) }),
      },
    );
  return (
    <Button leftSection={<IconSend size={18} aria-hidden="true" />} loading={offer.isPending} onClick={press}>
      {t('one.offer')}
    </Button>
  );
}
