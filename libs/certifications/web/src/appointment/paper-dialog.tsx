import '../record/record.css';
import { ActionIcon, Button } from '@mantine/core';
import { addSignedPaper, type Appointment } from '@leerspoor/certifications-contract';
import { Actions, DateField, Dialog, FileDrop, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useAppointmentTexts } from '../appointment-texts.js';
import { evidenceFiles } from '../cell/evidence-files.js';
import { appointments } from '../stale.js';

/** Keeps the paper that both signed, for who does not sign on a phone. */
export function PaperDialog({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const t = useAppointmentTexts();
  const { today } = useSession();
  const { id, version } = appointment;
  const write = useWrite(addSignedPaper, appointments);
  const [file, setFile] = useState<File | null>(null);
  const [isMissing, setMissing] = useState(false);
  const form = useForm({
    schema: addSignedPaper.body,
    initial: { signedOn: today },
    body: ({ signedOn }) => ({ signedOn, version }),
  });
  const send = form.submit(async (body) => {
    if (!file) return setMissing(true);
    await write.mutateAsync({ params: { appointmentId: id }, body, extra: { file } });
    toast({ text: t('paper.done') });
    onClose();
  });
  return (
    <Dialog title={t('paper.title')} onClose={onClose}>
      <form ref={form.ref} className="form" noValidate onSubmit={send}>
        <p>{t('paper.note')}</p>
        <DateField label={t('paper.day')} today={today} {...form.pick('signedOn')} />
        <div className="stack">
          <p className="mantine-InputWrapper-label">{t('paper.file')}</p>
          {file ? (
            <div className="kept-file">
              <b>{file.name}</b>
              <ActionIcon size={44} aria-label={t('paper.remove')} c="var(--ls-ink)" onClick={() => setFile(null)}>
                <IconX size={18} aria-hidden="true" />
              </ActionIcon>
            </div>
          ) : (
            <FileDrop accept={evidenceFiles} onFile={setFile} hint={t('paper.hint')} />
          )}
          {isMissing && !file && (
            <p className="mantine-InputWrapper-error" role="alert">
              {t('paper.fileMissing')}
            </p>
          )}
        </div>
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('paper.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
