import { Textarea } from '@mantine/core';
import { type CellPanel, type Certificate, revokeCertificate } from '@leerspoor/certifications-contract';
import { DateField, Reader, toast } from '@leerspoor/platform-ui';
import { FormDialog, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { standings } from '../stale.js';
import { typedDay } from '../status/typed.js';

interface Props {
  certificate: Certificate;
  panel: CellPanel;
  onClose: () => void;
  onDone: () => void;
}

/** Ends a certificate for good. It cannot be taken back, so it asks. */
export function RevokeDialog({ certificate, panel: { person, standing }, onClose, onDone }: Props) {
  const t = useDeskTexts();
  const { today } = useSession();
  const write = useWrite(revokeCertificate, standings);
  const form = useForm({
    schema: revokeCertificate.body,
    initial: { on: typedDay(today), reason: '' },
    body: (values) => ({ ...values, version: certificate.version }),
    draft: `revoke.${certificate.id}`,
  });
  const values = { name: person.name, type: standing.name };
  const done = () => {
    toast({ text: t('revoke.done', values) });
    onDone();
  };
  return (
    <FormDialog
      title={t('revoke.title', values)}
      form={form}
      onSubmit={form.submit((body) =>
        write.mutateAsync({ params: { certificateId: certificate.id }, body }).then(done),
      )}
      deed={t('revoke.do')}
      onClose={onClose}
    >
      <p className="sm">{t('revoke.explain')}</p>
      <DateField label={t('revoke.on')} today={today} {...form.pick('on')} />
      <Textarea label={t('mute.reason')} rows={3} {...form.field('reason')} />
      <Reader>{t('mute.reader', values)}</Reader>
    </FormDialog>
  );
}
