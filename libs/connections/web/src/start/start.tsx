import { type ImportKind } from '@leerspoor/connections-contract';
import { Pill } from '@leerspoor/platform-ui';
import { useQueryState } from '@leerspoor/platform-web';
import { z } from 'zod';
import { useTexts } from '../texts.js';
import { kindWords, listOf } from '../words/start-of.js';
import { WizardPage } from '../wizard/wizard-page.js';
import { EarlierImports } from './earlier.js';
import { FileTarget } from './file-target.js';

const kinds = ['employees', 'certificates'] as const satisfies ImportKind[];
const filters = z.object({ soort: z.enum([...Object.values(kindWords), '']).catch('') });

/** The first step: a file, and what was imported before. */
export function Start() {
  const t = useTexts();
  const [{ soort }, change] = useQueryState(filters);
  const kind = kinds.find((one) => kindWords[one] === soort) ?? null;
  const back = { to: listOf(kind), label: t(`backTo.${kind ?? 'employees'}`) };
  return (
    <WizardPage at={0} title={t('start.title')} sub={t('start.sub')} back={back}>
      <div className="import-start">
        <div className="stack">
          <div role="group" aria-labelledby="import-about">
            <p id="import-about" className="kicker">
              {t('start.about')}
            </p>
            <div className="tools-row">
              <Pill on={kind === null} onClick={() => change({ soort: '' })}>
                {t('start.guess')}
              </Pill>
              {kinds.map((one) => (
                <Pill key={one} on={kind === one} onClick={() => change({ soort: kindWords[one] })}>
                  {t(`kinds.${one}`)}
                </Pill>
              ))}
            </div>
          </div>
          <FileTarget kind={kind ?? 'guess'} />
        </div>
        <EarlierImports />
      </div>
    </WizardPage>
  );
}
