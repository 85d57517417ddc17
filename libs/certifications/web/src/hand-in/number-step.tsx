import { Button, TextInput } from '@mantine/core';
import { type TypeChoice } from '@leerspoor/certifications-contract';
import { ErrorNote, ProgressBar, Reader } from '@leerspoor/platform-ui';
import { type ApiError, ProblemNote, useSession } from '@leerspoor/platform-web';
import { type ChangeEvent, type ReactNode } from 'react';
import { OutcomeLines } from '../record/outcome-lines.js';
import { useTexts } from '../texts.js';
import { type Answers } from './steps.js';
import { type useSending } from './use-sending.js';

interface Props {
  type: TypeChoice;
  form: {
    values: Answers;
    problem: ApiError | null;
    sending: boolean;
    field: (name: 'number') => {
      name: string;
      value: string;
      onChange: (event: ChangeEvent<HTMLInputElement>) => void;
      error: ReactNode;
    };
  };
  sending: Pick<ReturnType<typeof useSending>, 'part' | 'isOnline'>;
  onSend: () => void;
}

/** The number is optional; the last question carries the button that sends. */
export function NumberStep({ type, form, sending, onSend }: Props) {
  const t = useTexts();
  const { employeeId, name } = useSession();
  const isOffline = form.problem?.code === 'offline';
  return (
    <form
      className="form question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <TextInput
        size="lg"
        label={t('handIn.number')}
        description={t('handIn.numberNote')}
        autoComplete="off"
        {...form.field('number')}
      />
      <OutcomeLines
        mine
        people={[{ id: employeeId, name }]}
        typeId={type.id}
        obtainedOn={form.values.obtainedOn}
        printedExpiry={form.values.printedExpiry}
      />
      {isOffline ? (
        <ErrorNote
          title={t('handIn.offline')}
          kept={t(type.storesImage ? 'handIn.offlineKeptPhoto' : 'handIn.offlineKept')}
          next={t(sending.isOnline ? 'handIn.offlineAgain' : 'handIn.offlineWaits')}
        />
      ) : (
        <ProblemNote error={form.problem} inForm />
      )}
      {sending.part !== null && form.sending && (
        <ProgressBar
          value={Math.round(sending.part * 100)}
          max={100}
          label={t('handIn.progress', { part: Math.round(sending.part * 100) })}
        />
      )}
      <Button type="submit" size="xl" fullWidth loading={form.sending}>
        {t(isOffline ? 'handIn.sendAgain' : 'handIn.send')}
      </Button>
      <Reader>{t('handIn.readers')}</Reader>
    </form>
  );
}
