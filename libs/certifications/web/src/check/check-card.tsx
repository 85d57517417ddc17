import { Button, TextInput } from '@mantine/core';
import { approve, type Check } from '@leerspoor/certifications-contract';
import { DateField, ErrorNote, Face, InfoNote, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useFormat, useSession, useWrite } from '@leerspoor/platform-web';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { OutcomeLines } from '../record/outcome-lines.js';
import { standings } from '../stale.js';
import { typedDay } from '../status/typed.js';
import { Pictures } from './pictures.js';
import { SendBackDialog } from './send-back-dialog.js';

interface Props {
  check: Check;
  place: number;
  total: number;
  /** It is decided. */
  onDone: () => void;
  onSkip?: () => void;
  /** A colleague was first. */
  onStale: () => void;
}

/** One document: the picture, what was typed, what it comes to, and two big buttons. */
export function CheckCard(props: Props) {
  const { check } = props;
  return (
    <article className="check" aria-label={`${check.person.name}, ${check.type.name}`}>
      <Pictures check={check} />
      <Decision {...props} />
    </article>
  );
}

function Decision({ check, place, total, onDone, onSkip, onStale }: Props) {
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
  const { obtainedOn, printedExpiry } = form.values;
  const values = { name: check.person.name, type: check.type.name };
  const send = form.submit((body) =>
    write.mutateAsync({ params: { certificateId: check.certificateId }, body }).then(() => {
      toast({ text: t('check.approved', values) });
      onDone();
    }),
  );
  const isStale = form.problem?.code === 'stale';
  return (
    <>
      <form
        ref={form.ref}
        className="form check-form"
        noValidate
        onSubmit={send}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !check.own && void send()}
      >
        <Who check={check} place={place} total={total} />
        {check.own ? (
          <InfoNote>{t('check.own')}</InfoNote>
        ) : (
          <>
            <DateField label={t('record.obtained')} today={today} {...form.pick('obtainedOn')} />
            <DateField
              label={t(check.outcome.wording === 'until' ? 'record.printedUntil' : 'record.printedThrough')}
              description={t('check.printedNote')}
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
          </>
        )}
        {isStale ? (
          <ErrorNote
            title={t('check.stale')}
            next={t('check.staleNext')}
            action={<Button onClick={onStale}>{t('check.next')}</Button>}
          />
        ) : (
          <ProblemNote error={form.problem} inForm />
        )}
        {!check.own && !isStale && (
          <div className="check-buttons">
            <Button
              type="submit"
              size="xl"
              loading={form.sending}
              leftSection={<IconCheck size={22} aria-hidden="true" />}
            >
              {t('check.approve')}
            </Button>
            <Button
              size="xl"
              variant="default"
              leftSection={<IconArrowBackUp size={22} aria-hidden="true" />}
              onClick={() => setReturning(true)}
            >
              {t('check.sendBack')}
            </Button>
          </div>
        )}
        {onSkip && !isStale && (
          <Button variant="subtle" onClick={onSkip}>
            {t('check.later')}
          </Button>
        )}
        <p className="xs dim check-keys">{t('check.keys')}</p>
      </form>
      {returning && (
        <SendBackDialog check={check} onClose={() => setReturning(false)} onDone={onDone} onStale={onStale} />
      )}
    </>
  );
}

function Who({ check, place, total }: { check: Check; place: number; total: number }) {
  const t = useDeskTexts();
  const f = useFormat();
  return (
    <>
      <div className="row check-who">
        <Face name={check.person.name} size={40} />
        <div className="grow">
          <b>{check.person.name}</b>
          <div className="sm dim">{check.team}</div>
        </div>
        <span className="sm dim num">{t('check.place', { at: place + 1, of: total })}</span>
      </div>
      <h2>{check.type.name}</h2>
      <p className="sm dim">
        {t(`check.by.${check.source}`, { by: check.recordedBy, at: f.moment(check.recordedAt) })}
        {check.type.issuer && <> · {check.type.issuer}</>}
      </p>
      {check.note && <p className="check-said">{check.note}</p>}
    </>
  );
}
