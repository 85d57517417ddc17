import { InfoNote, Segments } from '@leerspoor/platform-ui';
import { useQueryText } from '@leerspoor/platform-web';
import { IconKey, IconMail, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts.js';
import { useEnter, lastCompany } from './after-sign-in.js';
import { CodeForm } from './code-form.js';
import { Entry } from './entry.js';
import { MailForm } from './mail-form.js';

const howKey = 'leerspoor-sign-in';

/** Both ways in; the one that was used last on this device comes first. */
export function SignInPage() {
  const t = useTexts();
  const enter = useEnter();
  // Where one wanted to go, and what the QR on a card says.
  const naar = useQueryText('naar');
  const code = useQueryText('code');
  const [how, setHow] = useState(() => (code ? 'code' : (window.localStorage.getItem(howKey) ?? 'mail')));
  const company = lastCompany();
  const choose = (next: string) => {
    window.localStorage.setItem(howKey, next);
    setHow(next);
  };
  return (
    <Entry
      title={t('signIn.title')}
      sub={company ? t('signIn.at', { company }) : t('signIn.atNobody')}
      foot={t('signIn.shared')}
    >
      {naar && naar !== '/vandaag' && (
        <div className="form">
          <InfoNote>{t('signIn.sorry')}</InfoNote>
        </div>
      )}
      <div className="form">
        <Segments
          label={t('signIn.how')}
          value={how}
          onChange={choose}
          choices={[
            { value: 'mail', label: <Way icon={IconMail} word={t('signIn.mail')} /> },
            { value: 'code', label: <Way icon={IconKey} word={t('signIn.code')} /> },
          ]}
        />
      </div>
      {how === 'code' ? (
        <CodeForm code={code ?? ''} onDone={(session, own) => enter(session, own, naar)} />
      ) : (
        <MailForm onDone={(session, own) => enter(session, own, naar)} />
      )}
    </Entry>
  );
}

function Way({ icon: Sign, word }: { icon: Icon; word: string }) {
  return (
    <>
      <Sign size={20} aria-hidden="true" />
      {word}
    </>
  );
}
