import { Button, Textarea } from '@mantine/core';
import { type Check, sendBack, sendBackActivity } from '@leerspoor/certifications-contract';
import { Actions, Dialog, Pill, Reader, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { standings } from '../stale.js';
import { idOf } from './check-id.js';
import { Stale } from './decision-parts.js';

const quick = {
  certificate: ['blurred', 'partly', 'wrongPass', 'wrongDate', 'expired'],
  activity: ['blurred', 'noName', 'wrongAmount'],
} as const;

interface Props {
  check: Check;
  onClose: () => void;
  onDone: () => void;
  onStale: () => void;
}

/** Why it goes back, in words that the person reads: one tap for what it usually is, or one's own. */
export function SendBackDialog({ check, onClose, onDone, onStale }: Props) {
  const t = useDeskTexts();
  const write = useWrite(sendBack, standings);
  const writeActivity = useWrite(sendBackActivity, standings);
  const form = useForm({
    schema: sendBack.body,
    initial: { reason: '' },
    body: (values) => ({ ...values, version: check.version }),
    draft: `send-back.${idOf(check)}`,
  });
  const values = { name: check.person.name, type: check.type.name };
  const send = form.submit((body) =>
    (check.waits === 'activity'
      ? writeActivity.mutateAsync({ params: { activityId: check.activityId }, body })
      : write.mutateAsync({ params: { certificateId: check.certificateId }, body })
    ).then(() => {
      toast({ text: t('check.sentBack', values) });
      onDone();
    }),
  );
  const isStale = form.problem?.code === 'stale';
  return (
    <Dialog title={t('check.sendBackTitle', values)} onClose={onClose}>
      <form ref={form.ref} className="form" noValidate onSubmit={send}>
        <div className="quick-reasons">
          {quick[check.waits].map((key) => (
            <Pill
              key={key}
              on={form.values.reason === t(`check.reasons.${key}`)}
              onClick={() => form.set('reason', t(`check.reasons.${key}`))}
            >
              {t(`check.short.${key}`)}
            </Pill>
          ))}
        </div>
        <Textarea label={t('check.reason')} rows={4} {...form.field('reason')} />
        <Reader>{t('check.reasonReader', values)}</Reader>
        {isStale ? <Stale onNext={onStale} /> : <ProblemNote error={form.problem} inForm />}
        <Actions>
          <Button type="submit" loading={form.sending} disabled={isStale}>
            {t('check.sendBack')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
