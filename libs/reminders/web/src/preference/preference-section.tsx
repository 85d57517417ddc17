import './preference.css';
import {
  getReminderPreference,
  setReminderPreference,
  type Preference,
  type Weight,
} from '@leerspoor/reminders-contract';
import { Actions, Dialog, InfoNote, Skeleton, toast } from '@leerspoor/platform-ui';
import { Loaded, ProblemNote, useRead, useWrite } from '@leerspoor/platform-web';
import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../texts.js';
import { QuietHoursFields } from './quiet-hours.js';

/** How I want to hear of things: a section of the page about myself. */
export function PreferenceSection() {
  const t = useTexts();
  const read = useRead(getReminderPreference, {});
  return (
    <section className="section stack" id="herinneringen">
      <div>
        <h2>{t('preference.title')}</h2>
        <p className="dim measure">{t('preference.sub')}</p>
      </div>
      <Loaded read={read} skeleton={<Skeleton rows={3} height={56} />}>
        {(preference) => <Choices preference={preference} />}
      </Loaded>
    </section>
  );
}

const weights = ['legal', 'normal', 'nudge'] as const satisfies Weight[];

function Choices({ preference }: { preference: Preference }) {
  const t = useTexts();
  const { email, quiet, address, version } = preference;
  const [asking, setAsking] = useState(false);
  const write = useWrite(setReminderPreference, [getReminderPreference]);
  const save = (part: Partial<Pick<Preference, 'email' | 'quiet'>>, confirmSilence = false) =>
    write.mutate(
      { body: { email, quiet, version, ...part, confirmSilence } },
      {
        onSuccess: () => {
          setAsking(false);
          toast({ text: t('preference.saved') });
        },
      },
    );
  const flip = (weight: (typeof weights)[number]) => {
    if (weight === 'legal' && email.legal) return setAsking(true);
    save({ email: { ...email, [weight]: !email[weight] } });
  };
  return (
    <div className="stack">
      <Address preference={preference} />
      <fieldset className="stack preference-mail" disabled={write.isPending || address === null}>
        <legend className="mantine-InputWrapper-label">{t('preference.mail')}</legend>
        {weights.map((weight) => (
          <Switch
            key={weight}
            className="preference-switch"
            size="md"
            label={t(`preference.${weight}`)}
            description={t(`preference.${weight}Note`)}
            checked={email[weight]}
            onChange={() => flip(weight)}
          />
        ))}
      </fieldset>
      {address !== null && (
        <QuietHoursFields
          key={version}
          quiet={quiet}
          sending={write.isPending}
          onSave={(next) => save({ quiet: next })}
        />
      )}
      {!asking && <ProblemNote error={write.error} />}
      {asking && (
        <Dialog title={t('preference.silenceTitle')} onClose={() => setAsking(false)}>
          <p>{t('preference.silenceWhy')}</p>
          <ProblemNote error={write.error} />
          <Actions>
            <Button onClick={() => setAsking(false)}>{t('preference.silenceNo')}</Button>
            <Button
              variant="default"
              loading={write.isPending}
              onClick={() => save({ email: { ...email, legal: false } }, true)}
            >
              {t('preference.silenceYes')}
            </Button>
          </Actions>
        </Dialog>
      )}
    </div>
  );
}

function Address({ preference: { address, refused } }: { preference: Preference }) {
  const t = useTexts();
  if (address === null) return <InfoNote>{t('preference.noAddress')}</InfoNote>;
  if (refused) return <InfoNote>{t('preference.refused', { address })}</InfoNote>;
  return <p>{t('preference.address', { address })}</p>;
}
