import { Button } from '@mantine/core';
import { endRequirement, type Requirement } from '@leerspoor/certifications-contract';
import { Actions, DateField, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useGo, useSession, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { rules } from '../stale.js';
import { typedDay } from '../status/typed.js';

/** Stops asking from a day on; the past stays as it was. It cannot be taken back, so it asks. */
export function EndRequirement({ requirement }: { requirement: Requirement }) {
  const t = useDeskTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('requirement.end')}
      </Button>
      {open && <EndDialog requirement={requirement} onClose={() => setOpen(false)} />}
    </>
  );
}

function EndDialog({ requirement, onClose }: { requirement: Requirement; onClose: () => void }) {
  const t = useDeskTexts();
  const go = useGo();
  const { today } = useSession();
  const end = useWrite(endRequirement, rules);
  const form = useForm({
    schema: endRequirement.body,
    initial: { endsOn: typedDay(today) },
    body: (values) => ({ ...values, version: requirement.version }),
  });
  const send = form.submit((body) =>
    end.mutateAsync({ params: { requirementId: requirement.id }, body }).then(() => {
      toast({ text: t('requirement.stopped', { type: requirement.type.name }) });
      go(pages.requirements);
    }),
  );
  return (
    <Dialog title={t('requirement.endTitle', { type: requirement.type.name })} onClose={onClose}>
      <p className="sm">{t('requirement.endNote', { count: requirement.people })}</p>
      <form ref={form.ref} className="form" noValidate onSubmit={send}>
        <DateField label={t('requirement.endsOn')} today={today} {...form.pick('endsOn')} />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('requirement.end')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
