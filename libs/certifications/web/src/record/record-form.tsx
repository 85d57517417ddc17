import './record.css';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  listTypeChoices,
  ObtainedOn,
  recordCertificates,
  recordWithEvidence,
} from '@leerspoor/certifications-contract';
import { daysBetween, type LocalDate } from '@leerspoor/platform-contract';
import { Actions, DateField, InfoNote, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useRead, useSession, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { ChangedNote } from '../cell/changed-note.js';
import { useSeen } from '../cell/use-seen.js';
import { useDeskTexts } from '../desk-texts.js';
import { standings } from '../stale.js';
import { OutcomeLines } from './outcome-lines.js';
import { ProofField } from './proof-field.js';
import { type Picked, PersonPicker } from './person-picker.js';

interface Props {
  /** Given: for this person only. */
  person?: Picked;
  /** Given: these to begin with; others can be added. */
  people?: readonly Picked[];
  /** The type to begin with. */
  startType?: string;
  /** Given: of this type only. */
  typeId?: string;
  /** Given: `seen` of the cell that is open; see `useSeen`. */
  seen?: number;
  onDone: () => void;
  onCancel: () => void;
}

/** Years after which one asks whether the year is right. */
const longAgo = 20;

/** Records a certificate of one or many people: who, which, when, the number and the proof, with what it comes to. */
export function RecordForm({ person, people: several, startType, typeId, seen, onDone, onCancel }: Props) {
  const t = useDeskTexts();
  const { today } = useSession();
  const types = useRead(listTypeChoices, {});
  const record = useWrite(recordCertificates, standings);
  const recordFile = useWrite(recordWithEvidence, standings);
  const [file, setFile] = useState<File | null>(null);
  const cell = useSeen(person && typeId && seen !== undefined ? { personId: person.id, typeId, seen } : null);
  const picked: Picked[] = person ? [person] : [...(several ?? [])];
  const form = useForm({
    schema: recordCertificates.body,
    initial: {
      people: picked,
      typeId: typeId ?? startType ?? '',
      obtainedOn: '',
      printedExpiry: '',
      number: '',
      issuer: '',
      note: '',
    },
    body: ({ people, printedExpiry, number, ...values }) => ({
      ...values,
      personIds: people.map(({ id }) => id),
      printedExpiry: printedExpiry || null,
      number: people.length === 1 ? number : '',
      seen: cell.seen,
    }),
    ...(several ? {} : { draft: `record.${person?.id ?? ''}.${typeId ?? ''}` }),
  });
  const { people } = form.values;
  const chosen = types.data?.find(({ id }) => id === form.values.typeId);
  const takesFile = file !== null && chosen?.storesImage !== false;
  const send = form.submit(async (body) => {
    const done = await cell.send(() =>
      takesFile ? recordFile.mutateAsync({ body, extra: { file } }) : record.mutateAsync({ body }),
    );
    const waiting = done.certificates.some(({ state }) => state === 'waiting');
    toast({ text: t(waiting ? 'record.doneWaiting' : 'record.done', { count: done.certificates.length }) });
    onDone();
  });
  return (
    <form ref={form.ref} className="form" noValidate onSubmit={send}>
      {!person && (
        <PersonPicker
          label={t('record.who')}
          description={t('record.whoNote')}
          value={people}
          onChange={(value) => form.set('people', value)}
          error={form.errorAt('personIds') && t('record.whoMissing')}
        />
      )}
      {!typeId && (
        <NativeSelect
          label={t('record.type')}
          data={[
            { value: '', label: t('choose') },
            ...(types.data ?? []).filter(({ derived }) => !derived).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.field('typeId')}
          error={form.errorAt('typeId') && t('record.typeMissing')}
        />
      )}
      <div className="form-dates">
        <DateField label={t('record.obtained')} today={today} {...form.pick('obtainedOn')} />
        <DateField
          label={t(chosen?.wording === 'until' ? 'record.printedUntil' : 'record.printedThrough')}
          description={chosen?.needsPrintedDate ? t('record.printedNeeded') : t('record.printedOptional')}
          today={today}
          {...form.pick('printedExpiry')}
        />
      </div>
      <LongAgo on={form.values.obtainedOn} today={today} />
      <OutcomeLines
        people={people}
        typeId={form.values.typeId}
        obtainedOn={form.values.obtainedOn}
        printedExpiry={form.values.printedExpiry}
      />
      {people.length < 2 && (
        <TextInput label={t('record.number')} description={t('optional')} {...form.field('number')} />
      )}
      <ProofField type={chosen} file={file} onFile={setFile} many={people.length > 1} />
      <Textarea label={t('record.note')} description={t('optional')} rows={2} {...form.field('note')} />
      <ProblemNote error={form.problem} inForm />
      <ChangedNote change={form.problem && cell.change} />
      <Actions>
        <Button type="submit" loading={form.sending}>
          {cell.change
            ? t('record.doAnyway')
            : people.length > 1
              ? t('record.doMany', { count: people.length })
              : t('record.do')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Actions>
    </form>
  );
}

/** A document from before many a company: possible, and more often a slip of the keyboard. */
function LongAgo({ on, today }: { on: string; today: LocalDate }) {
  const t = useDeskTexts();
  const day = ObtainedOn.safeParse(on);
  const years = day.success ? Math.floor(daysBetween(day.data, today) / 365.25) : 0;
  return years >= longAgo ? <InfoNote>{t('record.longAgo', { count: years })}</InfoNote> : null;
}
