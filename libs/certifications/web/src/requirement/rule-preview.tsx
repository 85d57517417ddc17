import { previewRequirement } from '@leerspoor/certifications-contract';
import { InfoNote, StatusTag } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useRead } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { requirementBodyOf, type RequirementValues } from './requirement-values.js';

/** Whom a rule names, by name and before it is saved; says so when that is nobody or everybody. */
export function RulePreview({ values }: { values: RequirementValues }) {
  const t = useDeskTexts();
  const f = useFormat();
  const { typeId, rule, leadTime, appliesFrom } = requirementBodyOf(values);
  const body = previewRequirement.body.safeParse({ typeId, rule, leadTime, appliesFrom });
  const read = useRead(
    previewRequirement,
    { body: { typeId, rule, leadTime, appliesFrom } },
    { enabled: body.success, keep: true },
  );
  if (!body.success) return <InfoNote>{t('requirement.preview.incomplete')}</InfoNote>;
  if (read.isError) return <ProblemNote error={read.error} />;
  if (!read.data) return <InfoNote>{t('requirement.preview.computing')}</InfoNote>;
  const { employed, people, lacking, sample } = read.data;
  return (
    <section className="card box stack" aria-live="polite">
      <h3>{t('requirement.preview.title', { count: people, employed })}</h3>
      {people === 0 && <StatusTag status="soon" word={t('requirement.preview.nobody')} />}
      {people > 0 && people === employed && <StatusTag status="soon" word={t('requirement.preview.everybody')} />}
      {people > 0 && lacking === 0 && <StatusTag status="ok" word={t('requirement.preview.allFine')} />}
      {lacking > 0 && (
        <>
          <p className="sm">{t('requirement.preview.lacking', { count: lacking })}</p>
          <ul className="effects">
            {sample.map(({ person, due }) => (
              <li key={person.id}>
                <b>{person.name}</b> {t('requirement.preview.due', { day: f.date(due) })}
              </li>
            ))}
            {lacking > sample.length && (
              <li className="dim">{t('requirement.preview.more', { count: lacking - sample.length })}</li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}
