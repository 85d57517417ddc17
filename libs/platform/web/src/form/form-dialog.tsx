import { Button } from '@mantine/core';
import { Actions, Dialog } from '@leerspoor/platform-ui';
import type { FormEvent, ReactNode, RefObject } from 'react';
import type { ApiError } from '../api/api-error.js';
import { usePlatformTexts } from '../text/platform-texts.js';
import { ProblemNote } from './problem-note.js';

interface Props {
  title: string;
  wide?: boolean;
  form: { ref: RefObject<HTMLFormElement | null>; problem: ApiError | null; sending: boolean };
  onSubmit: (event: FormEvent) => unknown;
  /** What the button does, in a verb. */
  deed: string;
  onClose: () => void;
  /** The questions. */
  children: ReactNode;
}

/** A few questions above the page: what was refused stands under them, then the deed and a way out. */
export function FormDialog({ title, wide, form, onSubmit, deed, onClose, children }: Props) {
  const t = usePlatformTexts();
  return (
    <Dialog title={title} onClose={onClose} wide={wide}>
      <form ref={form.ref} className="form" noValidate onSubmit={(event) => void onSubmit(event)}>
        {children}
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {deed}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
