import { readOverview } from '@leerspoor/certifications-contract';
import { CardLink } from '@leerspoor/platform-ui';
import { useRead } from '@leerspoor/platform-web';
import { IconCheck } from '@tabler/icons-react';
import { useTexts } from '../texts.js';

/** What a new company does first, until it has done it: people, papers, and who must hold what. */
export function FirstSteps() {
  const t = useTexts();
  const { data } = useRead(readOverview, { query: {} });
  if (!data) return null;
  const steps = [
    { key: 'people', done: data.people > 1, to: '/import' },
    { key: 'papers', done: data.begun.certificates, to: '/import?soort=certificaten' },
    { key: 'rules', done: data.begun.requirements, to: '/certificaten/startpakketten' },
  ] as const;
  if (steps.every(({ done }) => done)) return null;
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps" className="kicker">
        {t('home.first.title')} <small>{t('home.first.time')}</small>
      </h2>
      <ol>
        {steps.map(({ key, done, to }, at) => (
          <li key={key} data-done={done || undefined}>
            <CardLink
              to={to}
              start={
                done ? (
                  <IconCheck size={22} aria-label={t('home.first.done')} />
                ) : (
                  <b className="step-number">{at + 1}</b>
                )
              }
              title={t(`home.first.${key}`)}
              note={t(`home.first.${key}Note`)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
