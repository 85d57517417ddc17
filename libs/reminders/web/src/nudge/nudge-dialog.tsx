import {
  listDeliveries,
  messageOf,
  NudgeMessage,
  nudgeRestDays,
  sendNudge,
  type MessageParts,
  type ReminderKind,
} from '@leerspoor/reminders-contract';
import { Actions, Dialog, ErrorNote, toast } from '@leerspoor/platform-ui';
import { isRefusal, ProblemNote, useFormat, useLanguage, useSession, useWrite } from '@leerspoor/platform-web';
import { LocalDate } from '@leerspoor/platform-contract';
import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../texts.js';

interface Props {
  kind: ReminderKind;
  /** What it is about, as the list or cell that shows it names it. */
  subjectId: string;
  /** Who gets it. */
  person: string;
  /** Of the certificate: 'Heftruckpas'. */
  type: string;
  onClose: () => void;
}

/** Reminds a colleague by hand, in words from a fixed friendly set. */
export function NudgeDialog({ kind, subjectId, person, type, onClose }: Props) {
  const t = useTexts();
  const format = useFormat();
  const language = useLanguage();
  const { firstName, today } = useSession();
  const [message, setMessage] = useState<NudgeMessage>('think-of-it');
  const write = useWrite(sendNudge, [listDeliveries]);
  // The same function that writes it for the colleague; the days do not occur in these sentences.
  const lineOf = (option: NudgeMessage) => {
    const parts = {
      kind,
      audience: 'person',
      dueOn: today,
      values: { type, person, date: today },
      nudge: { message: option, sender: firstName },
    };
    return messageOf(parts as MessageParts, language, today).line;
  };
  const send = () =>
    write.mutate(
      { body: { kind, subjectId, message } },
      {
        onSuccess: ({ againOn }) => {
          toast({ text: t('nudge.sent', { date: format.date(againOn) }) });
          onClose();
        },
      },
    );
  return (
    <Dialog title={t('nudge.title', { person })} onClose={onClose}>
      <Radio.Group label={t('nudge.choose')} value={message} onChange={(value) => setMessage(value)}>
        <div className="stack" style={{ marginTop: '0.5rem' }}>
          {NudgeMessage.options.map((option) => (
            <Radio key={option} value={option} size="md" label={lineOf(option)} />
          ))}
        </div>
      </Radio.Group>
      <p className="sm dim">
        {t('nudge.reads', { person })} {t('nudge.rest', { days: nudgeRestDays })}
      </p>
      <Refusal error={write.error} person={person} />
      <Actions>
        <Button loading={write.isPending} onClick={send}>
          {t('nudge.send')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('nudge.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}

/** Too soon is no fault: it says from when on. */
function Refusal({ error, person }: { error: unknown; person: string }) {
  const t = useTexts();
  const format = useFormat();
  const on = isRefusal(error, 'reminders.nudged-recently') ? LocalDate.safeParse(error.problem.values?.['on']) : null;
  if (!on?.success) return <ProblemNote error={error} />;
  return (
    <ErrorNote title={t('nudge.recently', { person })} next={t('nudge.recentlyNext', { date: format.date(on.data) })} />
  );
}
