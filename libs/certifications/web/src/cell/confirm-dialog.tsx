import { Button } from '@mantine/core';
import { type Certificate, confirmCertificate } from '@leerspoor/certifications-contract';
import { Actions, DateField, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { standings } from '../stale.js';
import { typedDay } from '../status/typed.js';

interface Props {
  certificate: Certificate;
  person: { name: string };
  type: string;
  onClose: () => void;
}

/** Confirms, once, a certificate that then never ends. */
export function ConfirmDialog({ certificate, person, type, onClose }: Props) {
  const t = useDeskTexts();
  const { today } = useSession();
  const write = useWrite(confirmCertificate, standings);
  const form = useForm({ schema: confirmCertificate.body, initial: { on: typedDay(today) } });
  const values = { name: person.name, type };
  const done = () => {
    toast({ text: t('confirm.done', values) });
    onClose();
  };
  return (
    <Dialog title={t('confirm.title', values)} onClose={onClose}>
      <p className="sm">{t('confirm.explain')}</p>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          write.mutateAsync({ params: { certificateId: certificate.id }, body }).then(done),
        )}
      >
        <DateField label={t('confirm.on')} today={today} {...form.pick('on')} />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('confirm.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
