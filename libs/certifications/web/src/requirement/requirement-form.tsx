import '../type/type.css';
import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { Basis, consequencesOf, listTypeChoices, RequirementDraft } from '@leerspoor/certifications-contract';
import { Actions, DateField } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useRead, useSession } from '@leerspoor/platform-web';
import { type z } from 'zod';
import { useDeskTexts } from '../desk-texts.js';
import { PeriodField } from '../type/period-field.js';
import { type RuleValues } from './rule-values.js';
import { requirementBodyOf, type RequirementValues } from './requirement-values.js';
import { RuleFields } from './rule-fields.js';
import { RulePreview } from './rule-preview.js';

interface Props {
  initial: RequirementValues;
  /** Of one that exists the type stays. */
  isNew?: boolean;
  draft: string;
  send: (body: z.input<typeof RequirementDraft>) => Promise<unknown>;
  doWord: string;
}

/** Whether anything at all is chosen; what is refused all the same has too many parts. */
const isChosen = ({ everybody, groups }: RuleValues) =>
  everybody || groups.some(({ every }) => every.some((list) => list.length > 0));

/** Who must hold what: whom, why, by when, and what lacking it means. Beside it whom that names, before it is saved. */
export function RequirementForm({ initial, isNew, draft, send, doWord }: Props) {
  const t = useDeskTexts();
  const { today } = useSession();
  const types = useRead(listTypeChoices, {});
  const form = useForm({ schema: RequirementDraft, initial, body: requirementBodyOf, draft });
  const { values } = form;
  const cost = consequencesOf(values.basis);
  const whoError = form.errorAt('rule');
  return (
    <form ref={form.ref} className="two-columns" noValidate onSubmit={form.submit((body) => send(body))}>
      <div className="form">
        {isNew && (
          <NativeSelect
            label={t('requirement.type')}
            data={[
              { value: '', label: t('choose') },
              ...(types.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.field('typeId')}
            error={form.errorAt('typeId') && t('record.typeMissing')}
          />
        )}
        <RuleFields
          value={values.who}
          onChange={(who) => form.set('who', who)}
          error={whoError && t(isChosen(values.who) ? 'requirement.rule.tooWide' : 'requirement.whoMissing')}
        />
        <section className="section form">
          <h2>{t('requirement.why')}</h2>
          <NativeSelect
            label={t('requirement.basis')}
            description={t(cost.employerPays ? 'requirement.employerPays' : 'requirement.ownCosts')}
            data={Basis.options.map((basis) => ({ value: basis, label: t(`bases.${basis}`) }))}
            {...form.field('basis')}
          />
          <Textarea
            label={t('requirement.source')}
            description={t('requirement.sourceNote')}
            rows={2}
            {...form.field('source')}
          />
        </section>
        <section className="section form">
          <h2>{t('requirement.when')}</h2>
          <PeriodField
            label={t('requirement.leadTime')}
            description={t('requirement.leadTimeNote')}
            {...form.pick('leadTime')}
          />
          <DateField label={t('requirement.appliesFrom')} today={today} {...form.pick('appliesFrom')} />
          <Checkbox
            label={t('requirement.blocksWork')}
            description={t('requirement.blocksWorkNote')}
            {...form.check('blocksWork')}
          />
        </section>
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {doWord}
          </Button>
        </Actions>
      </div>
      <aside className="stack">
        <RulePreview values={values} />
      </aside>
    </form>
  );
}
