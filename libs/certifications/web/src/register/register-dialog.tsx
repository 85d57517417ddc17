import '../type/type.css';
import { Button, NativeSelect, Radio, Textarea } from '@mantine/core';
import {
  listRegisterChecks,
  readCell,
  recordRegisterCheck,
  type RegisterKey,
  RegisterOutcome,
  registers,
} from '@leerspoor/certifications-contract';
import { Actions, Dialog, Reader, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { useGateTexts } from '../gate-texts.js';

interface Props {
  person: { id: string; name: string };
  type: { id: string; name: string };
  certificateId: string;
  suggested: RegisterKey;
  onClose: () => void;
}

/** Notes what a register said. */
export function RegisterDialog({ person, type, certificateId, suggested, onClose }: Props) {
  const t = useGateTexts();
  const write = useWrite(recordRegisterCheck, [listRegisterChecks, readCell]);
  const initial: { register: RegisterKey; outcome: RegisterOutcome; note: string } = {
    register: suggested,
    outcome: 'in-order',
    note: '',
  };
  const form = useForm({ schema: recordRegisterCheck.body, initial, draft: `register.${certificateId}` });
  const done = () => {
    toast({ text: t('registers.done') });
    onClose();
  };
  return (
    <Dialog title={t('registers.recordTitle', { type: type.name, name: person.name })} onClose={onClose}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) => write.mutateAsync({ params: { certificateId }, body }).then(done))}
      >
        <NativeSelect
          label={t('registers.where')}
          data={registers.map(({ key, name }) => ({ value: key, label: name || t('registers.other') }))}
          {...form.field('register')}
        />
        <Radio.Group
          label={t('registers.outcome')}
          value={form.values.outcome}
          onChange={(value) => form.set('outcome', RegisterOutcome.parse(value))}
        >
          <div className="models">
            {RegisterOutcome.options.map((outcome) => (
              <Radio key={outcome} size="md" value={outcome} label={t(`registers.outcomes.${outcome}`)} />
            ))}
          </div>
        </Radio.Group>
        <Textarea label={t('registers.note')} description={t('optional')} rows={2} {...form.field('note')} />
        <Reader>{t('registers.noteReader', { name: person.name })}</Reader>
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
