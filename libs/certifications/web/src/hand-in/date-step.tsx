import { Button } from '@mantine/core';
import { handIn, ObtainedOn, PrintedDate, type TypeChoice } from '@leerspoor/certifications-contract';
import { DateField } from '@leerspoor/platform-ui';
import { useForm, useSession } from '@leerspoor/platform-web';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { useTexts } from '../texts.js';
import { OutcomeLines } from '../record/outcome-lines.js';
import { type Answers } from './steps.js';

interface Props {
  type: TypeChoice;
  values: Answers;
  set: (name: 'obtainedOn' | 'printedExpiry', value: string) => void;
  /** What the server did not accept. */
  refused: ReactNode;
  onNext: () => void;
}

const Body = z.object({ obtainedOn: ObtainedOn, printedExpiry: handIn.body.shape.printedExpiry });

/** When was it obtained? A date of ending is asked only where the pass has one. */
export function DateStep({ type, values, set, refused, onNext }: Props) {
  const t = useTexts();
  const { today, employeeId, name } = useSession();
  const [hasEnd, setHasEnd] = useState(values.printedExpiry !== '' && !type.needsPrintedDate);
  const form = useForm({
    schema: Body,
    initial: { obtainedOn: values.obtainedOn, printedExpiry: values.printedExpiry },
    body: ({ obtainedOn, printedExpiry }) => ({ obtainedOn, printedExpiry: printedExpiry || null }),
  });
  const bind = (field: 'obtainedOn' | 'printedExpiry') => {
    const own = form.pick(field);
    return {
      ...own,
      onChange: (value: string) => {
        own.onChange(value);
        set(field, value);
      },
    };
  };
  const obtained = bind('obtainedOn');
  const isLater = PrintedDate.safeParse(values.obtainedOn).success && values.obtainedOn > today;
  return (
    <form ref={form.ref} className="form question" noValidate onSubmit={form.submit(() => Promise.resolve(onNext()))}>
      <DateField
        size="lg"
        label={t('handIn.obtained')}
        description={t('handIn.obtainedNote')}
        today={today}
        {...obtained}
        error={obtained.error ?? refused ?? (isLater && t('handIn.obtainedLater'))}
      />
      {!type.needsPrintedDate && hasEnd && (
        <DateField
          size="lg"
          label={t(type.wording === 'until' ? 'handIn.endUntil' : 'handIn.endThrough')}
          description={t('handIn.endOptional')}
          today={today}
          {...bind('printedExpiry')}
        />
      )}
      {!type.needsPrintedDate && !hasEnd && (
        <button type="button" className="linky hand-in-more" onClick={() => setHasEnd(true)}>
          {t('handIn.hasEnd')}
        </button>
      )}
      {!type.needsPrintedDate && !isLater && (
        <OutcomeLines
          mine
          people={[{ id: employeeId, name }]}
          typeId={type.id}
          obtainedOn={values.obtainedOn}
          printedExpiry={values.printedExpiry}
        />
      )}
      <Button type="submit" size="xl" fullWidth disabled={isLater}>
        {t('handIn.next')}
      </Button>
    </form>
  );
}
