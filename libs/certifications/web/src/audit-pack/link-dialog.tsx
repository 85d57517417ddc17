import { Button, Checkbox, Radio, TextInput } from '@mantine/core';
import { type AuditPack, linkDays, listAuditLinks, makeAuditLink } from '@leerspoor/certifications-contract';
import { addDays } from '@leerspoor/platform-contract';
import { Actions, Dialog, InfoNote } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useFormat, useSession, useWrite } from '@leerspoor/platform-web';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useAuditTexts } from '../audit-texts.js';

interface Props {
  pack: AuditPack;
  onClose: () => void;
}

/** Makes a link for somebody without account, and shows its address once. */
export function LinkDialog({ pack, onClose }: Props) {
  const t = useAuditTexts();
  const [address, setAddress] = useState<string | null>(null);
  if (address !== null) return <MadeLink address={address} onClose={onClose} />;
  return (
    <Dialog title={t('link.title', { title: pack.title })} onClose={onClose}>
      <LinkForm pack={pack} onClose={onClose} onMade={setAddress} />
    </Dialog>
  );
}

function LinkForm({ pack, onClose, onMade }: Props & { onMade: (address: string) => void }) {
  const t = useAuditTexts();
  const f = useFormat();
  const { today } = useSession();
  const write = useWrite(makeAuditLink, [listAuditLinks]);
  const form = useForm({
    schema: makeAuditLink.body,
    initial: { auditor: '', purpose: '', live: true, opensEvidence: false, offersPack: false },
    draft: `audit-link.${pack.id}`,
  });
  return (
    <form
      ref={form.ref}
      className="form"
      noValidate
      onSubmit={form.submit((body) =>
        write.mutateAsync({ params: { packId: pack.id }, body }).then((made) => onMade(made.address)),
      )}
    >
      <TextInput label={t('link.auditor')} description={t('link.auditorNote')} {...form.field('auditor')} />
      <TextInput label={t('link.purpose')} {...form.field('purpose')} />
      <Radio.Group
        label={t('link.when')}
        value={form.values.live ? 'live' : 'fixed'}
        onChange={(value) => form.set('live', value === 'live')}
      >
        <div className="stack">
          <Radio size="md" value="live" label={t('link.live')} />
          <Radio size="md" value="fixed" label={t('link.fixed', { day: f.date(pack.asOf) })} />
        </div>
      </Radio.Group>
      <Checkbox size="md" label={t('link.evidence')} {...form.check('opensEvidence')} />
      <Checkbox size="md" label={t('link.pack')} {...form.check('offersPack')} />
      <InfoNote>{t('link.ends', { day: f.date(addDays(today, linkDays)) })}</InfoNote>
      <ProblemNote error={form.problem} inForm />
      <Actions>
        <Button type="submit" loading={form.sending}>
          {t('link.do')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </form>
  );
}

function MadeLink({ address, onClose }: { address: string; onClose: () => void }) {
  const t = useAuditTexts();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <Dialog title={t('link.ready')} onClose={onClose}>
      <p className="sm">{t('link.once')}</p>
      <TextInput
        className="audit-address"
        label={t('link.address')}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <Actions>
        <Button
          leftSection={copied ? <IconCheck size={18} aria-hidden="true" /> : <IconCopy size={18} aria-hidden="true" />}
          onClick={copy}
        >
          {t(copied ? 'link.copied' : 'link.copy')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('link.close')}
        </Button>
      </Actions>
    </Dialog>
  );
}
