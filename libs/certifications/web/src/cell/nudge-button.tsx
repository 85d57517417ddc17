import { Button, Radio } from '@mantine/core';
import { type CellPanel } from '@leerspoor/certifications-contract';
import { NudgeMessage, nudgeTexts, sendNudge } from '@leerspoor/reminders-contract';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useCan, useFormat, useLanguage, useSession, useWrite } from '@leerspoor/platform-web';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { nudgeOf } from './nudge-subject.js';

/** A friendly reminder by hand, in words from a fixed set; only where something is to be done by somebody else. */
export function NudgeButton({ panel }: { panel: CellPanel }) {
  const t = useDeskTexts();
  const can = useCan();
  const { employeeId } = useSession();
  const [open, setOpen] = useState(false);
  if (!can(sendNudge) || panel.person.id === employeeId || nudgeOf(panel) === null) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconBell size={18} aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('nudge.open')}
      </Button>
      {open && <NudgeDialog panel={panel} onClose={() => setOpen(false)} />}
    </>
  );
}

function NudgeDialog({ panel, onClose }: { panel: CellPanel; onClose: () => void }) {
  const t = useDeskTexts();
  const f = useFormat();
  const language = useLanguage();
  const { name } = useSession();
  const [message, setMessage] = useState<NudgeMessage>('think-of-it');
  const write = useWrite(sendNudge);
  const subject = nudgeOf(panel);
  const send = () => {
    if (!subject) return;
    write.mutate(
      { body: { ...subject, message } },
      {
        onSuccess: ({ againOn }) => {
          toast({ text: t('nudge.done', { name: panel.person.name, day: f.date(againOn) }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('nudge.title', { name: panel.person.name })} onClose={onClose}>
      <Radio.Group label={t('nudge.choose')} value={message} onChange={setMessage}>
        <div className="stack nudge-choices">
          {NudgeMessage.options.map((option) => (
            <Radio
              key={option}
              size="md"
              value={option}
              label={nudgeTexts[language][option](name, panel.standing.name).line}
            />
          ))}
        </div>
      </Radio.Group>
      <ProblemNote error={write.error} inForm />
      <Actions>
        <Button loading={write.isPending} onClick={send}>
          {t('nudge.do')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
