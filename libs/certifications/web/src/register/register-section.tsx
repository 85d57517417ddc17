import './register.css';
import { Button } from '@mantine/core';
import {
  listRegisterChecks,
  listTypeChoices,
  recordRegisterCheck,
  type RegisterCheck,
  type RegisterKey,
  registers,
  registersFor,
} from '@leerspoor/certifications-contract';
import { History, Link } from '@leerspoor/platform-ui';
import { useCan, useFormat, useRead } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';
import { RegisterDialog } from './register-dialog.js';
import { RegisterLink } from './register-link.js';

interface Props {
  person: { id: string; name: string };
  type: { id: string; name: string };
  /** The certificate to be looked up; null when there is none, or when it is one's own. */
  certificateId: string | null;
}

/** Who looked a certificate up in a register, with what outcome; and for HR where to look. */
export function RegisterSection({ person, type, certificateId }: Props) {
  const t = useGateTexts();
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const may = can(recordRegisterCheck) && certificateId !== null;
  const checks = useRead(listRegisterChecks, { params: { personId: person.id, typeId: type.id } });
  const types = useRead(listTypeChoices, {}, { enabled: may });
  const code = types.data?.find(({ id }) => id === type.id)?.code ?? '';
  const found = checks.data ?? [];
  if (!may && found.length === 0) return null;
  const fitting = registersFor(code);
  return (
    <section>
      <h3>{t('registers.section')}</h3>
      {found.length === 0 ? <p className="sm dim">{t('registers.nobody')}</p> : <Found checks={found} />}
      {may && (
        <>
          <p className="register-links sm">
            {fitting.map((register) => (
              <RegisterLink key={register.key} register={register} />
            ))}
            <Link className="linky" to={pages.registers}>
              {t('registers.help')}
            </Link>
          </p>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('registers.record')}
          </Button>
        </>
      )}
      {asking && certificateId !== null && (
        <RegisterDialog
          person={person}
          type={type}
          certificateId={certificateId}
          suggested={fitting[0]?.key ?? 'other'}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** The name of a register, or the word for any other. */
export const registerName = (key: RegisterKey, other: string): string =>
  registers.find((register) => register.key === key)?.name || other;

function Found({ checks }: { checks: readonly RegisterCheck[] }) {
  const t = useGateTexts();
  const f = useFormat();
  return (
    <History
      items={checks.map(({ id, register, outcome, note, checkedBy, checkedAt }) => ({
        key: id,
        what: t('registers.line', {
          outcome: t(`registers.outcomes.${outcome}`),
          register: registerName(register, t('registers.other')),
        }),
        when: [t('registers.by', { by: checkedBy, moment: f.moment(checkedAt) }), note].filter(Boolean).join('. '),
        stop: outcome !== 'in-order',
      }))}
    />
  );
}
