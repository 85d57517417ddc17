import { Button } from '@mantine/core';
import { PrintedDate, type TypeChoice } from '@leerspoor/certifications-contract';
import { DateField } from '@leerspoor/platform-ui';
import { useForm, useSession } from '@leerspoor/platform-web';
import { type ReactNode } from 'react';
import { z } from 'zod';
import { useTexts } from '../texts.js';

interface Props {
  type: TypeChoice;
  value: string;
  set: (value: string) => void;
  refused: ReactNode;
  onNext: () => void;
}

const Body = z.object({ printedExpiry: PrintedDate });

/** The end as the document prints it: for types that go by it. */
export function EndStep({ type, value, set, refused, onNext }: Props) {
  const t = useTexts();
  const { today } = useSession();
  const form = useForm({ schema: Body, initial: { printedExpiry: value } });
  const own = form.pick('printedExpiry');
  return (
    <form ref={form.ref} className="form question" noValidate onSubmit={form.submit(() => Promise.resolve(onNext()))}>
      <DateField
        size="lg"
        label={t(type.wording === 'until' ? 'handIn.endUntil' : 'handIn.endThrough')}
        description={t('handIn.endNeeded')}
        today={today}
        {...own}
        error={own.error ?? refused}
        onChange={(typed: string) => {
          own.onChange(typed);
          set(typed);
        }}
      />
      <Button type="submit" size="xl" fullWidth>
        {t('handIn.next')}
      </Button>
    </form>
  );
}
