import { TextInput } from '@mantine/core';
import { type TypeChoice } from '@leerspoor/certifications-contract';
import { Reader } from '@leerspoor/platform-ui';
import { type ApiError, useSession } from '@leerspoor/platform-web';
import { type ChangeEvent, type ReactNode } from 'react';
import { OutcomeLines } from '../record/outcome-lines.js';
import { useTexts } from '../texts.js';
import { SendButton } from './send-button.js';
import { type Answers } from './steps.js';
import { type Sending } from './use-sending.js';

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
  sending: Sending;
  onSend: () => void;
}

/** The number is optional; the last question carries the button that sends. */
export function NumberStep({ type, form, sending, onSend }: Props) {
  const t = useTexts();
  const { employeeId, name } = useSession();
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
      <SendButton form={form} sending={sending} hasPhoto={type.storesImage} />
      <Reader>{t('handIn.readers')}</Reader>
    </form>
  );
}
