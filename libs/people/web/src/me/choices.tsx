import { useMantineColorScheme } from '@mantine/core';
import { getSession, setLanguage } from '@leerspoor/people-contract';
import type { Language } from '@leerspoor/platform-contract';
import { Segments } from '@leerspoor/platform-ui';
import { chooseLanguage, ProblemNote, useLanguage, useSession, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { useTexts } from '../texts.js';

/** Language of screens and messages, and light or dark on this device. */
export function Choices() {
  const t = useDesk();
  const words = useTexts();
  const language = useLanguage();
  const { company } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const write = useWrite(setLanguage, [getSession]);
  const speak = (next: Language) => {
    void chooseLanguage(next);
    write.mutate({ body: { language: next } });
  };
  return (
    <section className="section">
      {company.languages.length > 1 && (
        <div className="choices">
          <b aria-hidden="true">{t('me.language')}</b>
          <Segments
            label={t('me.language')}
            value={language}
            onChange={speak}
            choices={company.languages.map((one) => ({ value: one, label: words(`languages.${one}`) }))}
          />
          <ProblemNote error={write.error} />
        </div>
      )}
      <div className="choices">
        <b aria-hidden="true">{t('me.look')}</b>
        <Segments
          label={t('me.look')}
          value={colorScheme}
          onChange={setColorScheme}
          choices={(['light', 'dark', 'auto'] as const).map((one) => ({ value: one, label: t(`me.looks.${one}`) }))}
        />
      </div>
    </section>
  );
}
