import { Textarea } from '@mantine/core';
import { type ActivityCheck, approveActivity } from '@leerspoor/certifications-contract';
import { InfoNote, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { ActivityFields } from '../activity/activity-fields.js';
import { activityBodyOf, activityValuesOf } from '../activity/activity-values.js';
import { useDeskTexts } from '../desk-texts.js';
import { standings } from '../stale.js';
import { typedDay } from '../status/typed.js';
import { type DecisionProps } from './decision-form.js';
import { Buttons, Own, Skip, Stale } from './decision-parts.js';
import { SendBackDialog } from './send-back-dialog.js';

/** What somebody says to have done, corrected where the proof says otherwise, and the same two big buttons. */
export function ActivityDecisionForm({ check, onDone, onSkip, onStale }: DecisionProps<ActivityCheck>) {
  const t = useDeskTexts();
  const [returning, setReturning] = useState(false);
  const write = useWrite(approveActivity, standings);
  const form = useForm({
    schema: approveActivity.body,
    initial: { ...activityValuesOf(check), on: typedDay(check.on) },
    body: (values) => ({ ...activityBodyOf(values), version: check.version }),
    draft: `check.${check.activityId}`,
  });
  const send = form.submit((body) =>
    write.mutateAsync({ params: { activityId: check.activityId }, body }).then(() => {
      toast({ text: t('check.approved', { name: check.person.name, type: check.type.name }) });
      onDone();
    }),
  );
  const isStale = form.problem?.code === 'stale';
  if (check.own && !check.alone) return <Own onSkip={onSkip} />;
  return (
    <>
      <form
        ref={form.ref}
        className="form check-form"
        noValidate
        onSubmit={send}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void send()}
      >
        {check.alone && <InfoNote>{t('check.alone')}</InfoNote>}
        <ActivityFields form={form} kinds={[check.kind]} model={check.model} subjects={check.subjects} asksRegister />
        <Textarea label={t('record.note')} description={t('optional')} rows={2} {...form.field('note')} />
        {isStale ? <Stale onNext={onStale} /> : <ProblemNote error={form.problem} inForm />}
        {!isStale && <Buttons sending={form.sending} onSendBack={() => setReturning(true)} />}
        {!isStale && <Skip onSkip={onSkip} />}
      </form>
      {returning && (
        <SendBackDialog check={check} onClose={() => setReturning(false)} onDone={onDone} onStale={onStale} />
      )}
    </>
  );
}
