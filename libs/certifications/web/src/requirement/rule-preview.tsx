import './rule.css';
import { Button } from '@mantine/core';
import { previewRequirement, ruleInWords } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { InfoNote, StatusTag } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useLanguage, useRead, useSession } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { requirementBodyOf, type RequirementValues } from './requirement-values.js';
import { namesIn } from './rule-values.js';

type Preview = ReplyOf<typeof previewRequirement>;

/** How a rule reads and whom it names, by name and before it is saved; says so when that is nobody or everybody. */
export function RulePreview({ values }: { values: RequirementValues }) {
  const t = useDeskTexts();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const { typeId, rule, leadTime, appliesFrom } = requirementBodyOf(values);
  const asked = { typeId, rule, leadTime, appliesFrom, all };
  const body = previewRequirement.body.safeParse(asked);
  const read = useRead(previewRequirement, { body: asked }, { enabled: body.success, keep: true });
  if (!body.success) return <InfoNote>{t('requirement.preview.incomplete')}</InfoNote>;
  if (read.isError) return <ProblemNote error={read.error} />;
  const known = namesIn(values.who);
  const sentence = ruleInWords(rule, { language, nameOf: (id) => known.get(id), mostNames: 6 });
  return (
    <section className="card box stack" aria-live="polite">
      <p className="rule-sentence">{sentence}</p>
      {read.data ? (
        <Named preview={read.data} all={all} onAll={() => setAll(true)} />
      ) : (
        <p className="sm dim">{t('requirement.preview.computing')}</p>
      )}
    </section>
  );
}

function Named({ preview, all, onAll }: { preview: Preview; all: boolean; onAll: () => void }) {
  const t = useDeskTexts();
  const f = useFormat();
  const { today } = useSession();
  const { employed, people, lacking, named } = preview;
  if (people === 0)
    return (
      <>
        <StatusTag status="soon" word={t('requirement.preview.nobody')} />
        <p className="sm">{t('requirement.preview.nobodyNote')}</p>
      </>
    );
  return (
    <>
      <h3>{t('requirement.preview.title', { count: people, employed })}</h3>
      {people === employed && <StatusTag status="soon" word={t('requirement.preview.everybody')} />}
      {lacking === 0 ? (
        <StatusTag status="ok" word={t('requirement.preview.allFine')} />
      ) : (
        <p className="sm">{t('requirement.preview.lacking', { count: lacking })}</p>
      )}
      <ul className="named" tabIndex={0} aria-label={t('requirement.preview.title', { count: people, employed })}>
        {named.map(({ person, lacks, due }) => (
          <li key={person.id}>
            <b>{person.name}</b> {lacks && due > today && t('requirement.preview.due', { day: f.date(due) })}
            {lacks && due <= today && t('requirement.preview.lacks')}
            {!lacks && t('requirement.preview.holds')}
          </li>
        ))}
        {all && people > named.length && (
          <li className="dim">{t('requirement.preview.more', { count: people - named.length })}</li>
        )}
      </ul>
      {!all && people > named.length && (
        <p>
          <Button variant="default" size="sm" onClick={onAll}>
            {t('requirement.preview.all', { count: people })}
          </Button>
        </p>
      )}
    </>
  );
}
