import { ActionIcon, Button, Textarea } from '@mantine/core';
import { type EvidenceFile, removeActivityEvidence, removeEvidence } from '@leerspoor/certifications-contract';
import { Actions, Dialog, Reader, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useAuditTexts } from '../audit-texts.js';
import { standings } from '../stale.js';

interface Props {
  /** What it proves. */
  from: { certificateId: string } | { activityId: string };
  file: EvidenceFile;
  /** Whose certificate it is. */
  name: string;
}

/** HR takes a wrong file away: with a reason, and not while it must be kept. */
export function RemoveEvidence(props: Props) {
  const t = useAuditTexts();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ActionIcon
        size={44}
        aria-label={`${t('remove.do')}: ${props.file.name}`}
        title={t('remove.do')}
        c="var(--ls-ink-2)"
        onClick={() => setAsking(true)}
      >
        <IconTrash size={20} aria-hidden="true" />
      </ActionIcon>
      {asking && <RemoveDialog {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

function RemoveDialog({ from, file, name, onClose }: Props & { onClose: () => void }) {
  const t = useAuditTexts();
  const ofCertificate = useWrite(removeEvidence, standings);
  const ofActivity = useWrite(removeActivityEvidence, standings);
  const remove = (body: { reason: string }) =>
    'activityId' in from
      ? ofActivity.mutateAsync({ params: { ...from, fileId: file.id }, body })
      : ofCertificate.mutateAsync({ params: { ...from, fileId: file.id }, body });
  const form = useForm({ schema: removeEvidence.body, initial: { reason: '' } });
  const done = () => {
    toast({ text: t('remove.done', { file: file.name }) });
    onClose();
  };
  return (
    <Dialog title={t('remove.title')} onClose={onClose}>
      <p className="sm">
        <b>{file.name}</b>
      </p>
      <p className="sm">{t('remove.note')}</p>
      <form ref={form.ref} className="form" noValidate onSubmit={form.submit((body) => remove(body).then(done))}>
        <Textarea label={t('remove.reason')} rows={2} {...form.field('reason')} />
        <Reader>{t('remove.reader', { name })}</Reader>
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('remove.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
