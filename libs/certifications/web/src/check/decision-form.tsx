import { TextInput } from '@mantine/core';
import { approve, type CertificateCheck } from '@leerspoor/certifications-contract';
import { DateField, InfoNote, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { OutcomeLines } from '../record/outcome-lines.js';
import { standings } from '../stale.js';
import { typedDay } from '../status/typed.js';
import { Buttons, Own, Skip, Stale } from './decision-parts.js';
import { SendBackDialog } from './send-back-dialog.js';

export interface DecisionProps<C> {
  check: C;
  /** It is decided. */
  onDone: () => void;
  onSkip?: () => void;
  /** A colleague was first. */
  onStale: () => void;
}

/** The dates and the number, corrected where the picture says otherwise, and two big buttons. Not for one's own, unless nobody else can. */
export function DecisionForm({ check, onDone, onSkip, onStale }: DecisionProps<CertificateCheck>) {
  const t = useDeskTexts();
  const { today } = useSession();
  const [returning, setReturning] = useState(false);
  const write = useWrite(approve, standings);
  const form = useForm({
    schema: approve.body,
    initial: {
      obtainedOn: typedDay(check.obtainedOn),
      printedExpiry: typedDay(check.printedExpiry),
      number: check.number,
    },
    body: (values) => ({ ...values, printedExpiry: values.printedExpiry || null, version: check.version }),
    draft: `check.${check.certificateId}`,
  });
  const send = form.submit((body) =>
    write.mutateAsync({ params: { certificateId: check.certificateId }, body }).then(() => {
      toast({ text: t('check.approved', { name: check.person.name, type: check.type.name }) });
      onDone();
    }),
  );
  const { obtainedOn, printedExpiry } = form.values;
  const through = check.outcome.wording === 'through';
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
        <DateField label={t('record.obtained')} today={today} {...form.pick('obtainedOn')} />
        <DateField
          label={t(through ? 'record.printedThrough' : 'record.printedUntil')}
          description={t('record.printedOptional')}
          today={today}
          {...form.pick('printedExpiry')}
        />
        <TextInput label={t('record.number')} description={t('optional')} {...form.field('number')} />
        <OutcomeLines
          people={[check.person]}
          typeId={check.type.id}
          obtainedOn={obtainedOn}
          printedExpiry={printedExpiry}
        />
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
