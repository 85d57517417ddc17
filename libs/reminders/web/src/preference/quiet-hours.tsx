import { QuietHours } from '@leerspoor/reminders-contract';
import { Button, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../texts.js';

const usual: QuietHours = { from: '18:00', until: '07:00' };

/** Hours without mail: off at one tap; times are sent by the button, because half a time is no time. */
export function QuietHoursFields({
  quiet,
  sending,
  onSave,
}: {
  quiet: QuietHours | null;
  sending: boolean;
  onSave: (quiet: QuietHours | null) => void;
}) {
  const t = useTexts();
  const [typed, setTyped] = useState<QuietHours | null>(quiet);
  const isChanged = typed !== null && (typed.from !== quiet?.from || typed.until !== quiet.until);
  const isSame = typed !== null && typed.from === typed.until;
  const flip = () => {
    if (typed === null) return setTyped(usual);
    setTyped(null);
    if (quiet !== null) onSave(null);
  };
  return (
    <div className="stack">
      <Switch
        className="preference-switch"
        size="md"
        label={t('preference.quiet')}
        description={t('preference.quietNote')}
        checked={typed !== null}
        disabled={sending}
        onChange={flip}
      />
      {typed && (
        <div className="quiet-hours">
          <TextInput
            type="time"
            w={130}
            label={t('preference.from')}
            value={typed.from}
            onChange={(event) => setTyped({ ...typed, from: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            w={130}
            label={t('preference.until')}
            value={typed.until}
            onChange={(event) => setTyped({ ...typed, until: event.currentTarget.value })}
          />
          {isChanged && (
            <Button
              variant="default"
              loading={sending}
              disabled={!QuietHours.safeParse(typed).success}
              onClick={() => onSave(typed)}
            >
              {t('preference.saveQuiet')}
            </Button>
          )}
        </div>
      )}
      {isSame && (
        <p className="mantine-InputWrapper-error" role="alert">
          {t('preference.quietSame')}
        </p>
      )}
    </div>
  );
}
