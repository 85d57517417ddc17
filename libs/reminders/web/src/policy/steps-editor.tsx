import { getReminderPolicy, previewReminders, setReminderSteps, type KindPolicy } from '@leerspoor/reminders-contract';
import { Actions, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { StepFields } from './step-fields.js';
import { draftOf, faultsOf, ladderOf, lastOf, nextDraft, type StepDraft } from './steps-draft.js';

/** Own steps for a kind. What is filled in survives a reload; faults stand at their step. */
export function StepsEditor({ policy, onDone }: { policy: KindPolicy; onDone: () => void }) {
  const t = useDeskTexts();
  const { kind, version } = policy;
  const [tried, setTried] = useState(false);
  const write = useWrite(setReminderSteps, [getReminderPolicy, previewReminders]);
  const form = useForm({
    schema: setReminderSteps.body,
    initial: { steps: policy.steps.map(draftOf) },
    body: ({ steps }) => ({ steps: ladderOf(steps), version }),
    draft: `reminder-steps.${kind}`,
  });
  const { steps } = form.values;
  const faults = faultsOf(steps);
  const change = (next: StepDraft) =>
    form.set(
      'steps',
      steps.map((step) => (step.id === next.id ? next : step)),
    );
  const send = form.submit((body) =>
    write.mutateAsync({ params: { kind }, body }).then(() => {
      toast({ text: t('rules.saved', { kind: t(`kinds.${kind}`) }) });
      onDone();
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.size === 0) return void send();
    requestAnimationFrame(() => form.ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const cancel = () => {
    form.reset();
    onDone();
  };
  return (
    <section className="card box rule-card" data-whole>
      <div>
        <h2>{t('editor.title', { kind: t(`kinds.${kind}`) })}</h2>
        <p className="sm dim measure">{t('editor.weightWhy')}</p>
      </div>
      <form ref={form.ref} className="form" noValidate onSubmit={submit}>
        {steps.map((step, index) => (
          <StepFields
            key={step.id}
            kind={kind}
            step={step}
            number={index + 1}
            faults={tried ? (faults.get(step.id) ?? []) : []}
            mayRepeat={lastOf(steps)?.id === step.id}
            onChange={change}
            onRemove={
              steps.length > 1
                ? () =>
                    form.set(
                      'steps',
                      steps.filter(({ id }) => id !== step.id),
                    )
                : null
            }
          />
        ))}
        {steps.length < 12 && (
          <div>
            <Button
              variant="light"
              leftSection={<IconPlus size={20} aria-hidden="true" />}
              onClick={() => form.set('steps', [...steps, nextDraft(steps)])}
            >
              {t('editor.add')}
            </Button>
          </div>
        )}
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('editor.save')}
          </Button>
          <Button variant="default" onClick={cancel}>
            {t('editor.cancel')}
          </Button>
        </Actions>
      </form>
    </section>
  );
}
