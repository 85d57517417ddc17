import { Button, TextInput } from '@mantine/core';
import { approve, type Check } from '@leerspoor/certifications-contract';
import { DateField, ErrorNote, InfoNote, toast, useWide } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { OutcomeLines } from '../record/outcome-lines.js';
import { standings } from '../stale.js';
import { typedDay } from '../status/typed.js';
import { SendBackDialog } from './send-back-dialog.js';

export interface DecisionProps {
  check: Check;
  /** It is decided. */
  onDone: () => void;
  onSkip?: () => void;
  /** A colleague was first. */
  onStale: () => void;
}

/** The dates and the number, corrected where the picture says otherwise, and two big buttons. Not for one's own, unless nobody else can. */
export function DecisionForm({ check, onDone, onSkip, onStale }: DecisionProps) {
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

/** Somebody else decided while this one was open. */
export function Stale({ onNext }: { onNext: () => void }) {
  const t = useDeskTexts();
  return (
    <ErrorNote
      title={t('check.stale')}
      next={t('check.staleNext')}
      action={<Button onClick={onNext}>{t('check.next')}</Button>}
    />
  );
}

function Own({ onSkip }: { onSkip?: () => void }) {
  const t = useDeskTexts();
  return (
    <div className="form check-form">
      <InfoNote>{t('check.own')}</InfoNote>
      <Skip onSkip={onSkip} />
    </div>
  );
}

function Skip({ onSkip }: { onSkip?: () => void }) {
  const t = useDeskTexts();
  const wide = useWide();
  return (
    <>
      {onSkip && (
        <Button variant="subtle" onClick={onSkip}>
          {t('check.later')}
        </Button>
      )}
      {wide && <p className="xs dim">{t('check.keys')}</p>}
    </>
  );
}

function Buttons({ sending, onSendBack }: { sending: boolean; onSendBack: () => void }) {
  const t = useDeskTexts();
  return (
    <div className="check-buttons">
      <Button
        type="submit"
        size="xl"
        px="xs"
        loading={sending}
        leftSection={<IconCheck size={22} aria-hidden="true" />}
      >
        {t('check.approve')}
      </Button>
      <Button
        size="xl"
        px="xs"
        variant="default"
        leftSection={<IconArrowBackUp size={22} aria-hidden="true" />}
        onClick={onSendBack}
      >
        {t('check.sendBack')}
      </Button>
    </div>
  );
}
