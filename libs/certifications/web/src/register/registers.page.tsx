import './register.css';
import { type Register, registers } from '@leerspoor/certifications-contract';
import { StatusTag } from '@leerspoor/platform-ui';
import { Page, useFormat } from '@leerspoor/platform-web';
import { useGateTexts } from '../gate-texts.js';
import { RegisterLink } from './register-link.js';

/** Where a diploma can be looked up. */
export function RegistersPage() {
  const t = useGateTexts();
  return (
    <Page title={t('registers.title')} sub={t('registers.sub')} back={{ to: '/beheer', label: t('admin') }}>
      <ul className="register-list">
        {registers.map((register) => (
          <li key={register.key} className="card box">
            <Entry register={register} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Entry({ register }: { register: Register }) {
  const t = useGateTexts();
  const f = useFormat();
  const { name, codes, needs, sure, url } = register;
  if (url === null)
    return (
      <>
        <h2>{t('registers.other')}</h2>
        <p>{t('registers.otherNote')}</p>
      </>
    );
  return (
    <>
      <h2>{name}</h2>
      {codes.length > 0 && <p className="sm dim">{t('registers.forTypes', { codes: f.list([...codes]) })}</p>}
      <p>{t('registers.need', { parts: f.list(needs.map((part) => t(`registers.parts.${part}`))) })}</p>
      {!sure && (
        <>
          <p>
            <StatusTag status="soon" word={t('registers.checkYourself')} />
          </p>
          <p className="sm dim">{t('registers.checkYourselfNote')}</p>
        </>
      )}
      <RegisterLink register={register} />
    </>
  );
}
