import { Button, Checkbox } from '@mantine/core';
import { signInWithCard, type Session } from '@leerspoor/people-contract';
import { CodeField, Dialog, readTypedCode } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { IconArrowRight, IconChevronRight, IconDeviceMobile, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts.js';

const codeLength = 8;

interface Props {
  code: string;
  onDone: (session: Session, ownDevice: boolean) => Promise<void>;
}

/** The code first; the PIN comes when the code is whole, so that there is one question at a time. */
export function CodeForm({ code, onDone }: Props) {
  const t = useTexts();
  const write = useWrite(signInWithCard);
  const [help, setHelp] = useState<'lost' | 'scan' | null>(null);
  const form = useForm({
    schema: signInWithCard.body,
    initial: { code: readTypedCode(code, codeLength), pin: '', ownPhone: false },
  });
  const isWhole = form.values.code.length === codeLength;
  return (
    <>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          write.mutateAsync({ body }).then((session) => onDone(session, body.ownPhone ?? false)),
        )}
      >
        <CodeField
          label={t('signIn.yourCode')}
          description={t('signIn.yourCodeNote')}
          length={codeLength}
          split={4}
          {...form.pick('code')}
        />
        {isWhole && (
          <>
            <CodeField
              label={t('signIn.pin')}
              description={t('signIn.pinNote')}
              length={6}
              kind="pin"
              takeFocus
              {...form.pick('pin')}
            />
            <Checkbox label={t('signIn.ownPhone')} description={t('signIn.ownPhoneNote')} {...form.check('ownPhone')} />
          </>
        )}
        <ProblemNote error={form.problem} />
        <Button
          type="submit"
          size="xl"
          fullWidth
          loading={form.sending}
          rightSection={<IconArrowRight size={22} aria-hidden="true" />}
        >
          {t('signIn.go')}
        </Button>
      </form>
      <ul className="entry-more">
        <li>
          <button type="button" onClick={() => setHelp('lost')}>
            <IconUsers size={22} aria-hidden="true" />
            {t('signIn.lostCode')}
            <IconChevronRight size={20} aria-hidden="true" />
          </button>
        </li>
        <li>
          <button type="button" onClick={() => setHelp('scan')}>
            <IconDeviceMobile size={22} aria-hidden="true" />
            {t('signIn.scan')}
            <IconChevronRight size={20} aria-hidden="true" />
          </button>
        </li>
      </ul>
      {help && (
        <Dialog title={help === 'lost' ? t('signIn.lostCode') : t('signIn.scan')} onClose={() => setHelp(null)}>
          <p>{help === 'lost' ? t('signIn.lostCodeText') : t('signIn.scanText')}</p>
        </Dialog>
      )}
    </>
  );
}
