import './type.css';
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { Basis, type CertificateType, TypeDraft } from '@leerspoor/certifications-contract';
import { reminderPolicy } from '@leerspoor/reminders-contract';
import { Actions } from '@leerspoor/platform-ui';
import { ProblemNote, useForm } from '@leerspoor/platform-web';
import { useState } from 'react';
import { type z } from 'zod';
import { useDeskTexts } from '../desk-texts.js';
import { CheckYourself } from '../library/check-yourself.js';
import { FromLibrary } from './from-library.js';
import { LadderField } from './ladder-field.js';
import { PolicyEffects } from './policy-effects.js';
import { PolicyFields } from './policy-fields.js';
import { PolicyPreview } from './policy-preview.js';
import { OtherTypes } from './other-types.js';
import { policyOf, policyValuesOf } from './policy-values.js';
import { typeBodyOf, type TypeValues } from './type-values.js';

interface Props {
  /** Absent for a new one. */
  type?: CertificateType;
  initial: TypeValues;
  others: readonly CertificateType[];
  draft: string;
  send: (body: z.input<typeof TypeDraft>, values: TypeValues, applyToExisting: boolean) => Promise<unknown>;
  doWord: string;
}

/** A certificate type: what it is called, how long it counts (with a real colleague beside it), why, and what else counts. */
export function TypeForm({ type, initial, others, draft, send, doWord }: Props) {
  const t = useDeskTexts();
  const [apply, setApply] = useState(false);
  const form = useForm({ schema: TypeDraft, initial, body: typeBodyOf, draft });
  const { values } = form;
  const policy = policyOf(values.policy);
  const offsets = (values.ladder ?? reminderPolicy['certificate-expires']).map(({ offset }) => offset);
  return (
    <form
      ref={form.ref}
      className="two-columns"
      noValidate
      onSubmit={form.submit((body, given) => send(body, given, apply))}
    >
      <div className="form">
        <TextInput label={t('type.nameNl')} {...form.field('nameNl')} />
        <div className="form-pair">
          <TextInput label={t('type.nameEn')} description={t('type.nameEnNote')} {...form.field('nameEn')} />
          <TextInput label={t('type.code')} description={t('type.codeNote')} {...form.field('code')} />
        </div>
        <TextInput label={t('type.issuer')} description={t('optional')} {...form.field('issuer')} />
        <section className="section form">
          <h2>{t('type.how')}</h2>
          {type?.libraryPolicy && (
            <FromLibrary
              policy={type.libraryPolicy}
              onTake={(taken) => form.set('policy', { ...values.policy, ...policyValuesOf(taken) })}
            />
          )}
          <PolicyFields
            values={values.policy}
            set={(change) => form.set('policy', { ...values.policy, ...change })}
            errorOf={form.errorAt}
            others={others}
          />
          <NativeSelect
            label={t('type.wording')}
            data={[
              { value: 'through', label: t('type.wordings.through') },
              { value: 'until', label: t('type.wordings.until') },
            ]}
            {...form.field('wording')}
          />
          <LadderField value={values.ladder} onChange={(ladder) => form.set('ladder', ladder)} />
        </section>
        <section className="section form">
          <h2>{t('type.why')}</h2>
          <NativeSelect
            label={t('type.basis')}
            data={Basis.options.map((basis) => ({ value: basis, label: t(`bases.${basis}`) }))}
            {...form.field('basis')}
          />
          <TextInput
            label={t('type.price')}
            description={t('type.priceNote')}
            inputMode="decimal"
            {...form.field('price')}
            error={form.errorAt('priceCents')}
          />
          <Textarea label={t('type.legalText')} description={t('optional')} rows={2} {...form.field('legalText')} />
          {initial.certainty === 'low' && (
            <div className="stack">
              <CheckYourself />
              <Checkbox
                label={t('type.checked')}
                checked={values.certainty !== 'low'}
                onChange={(event) => form.set('certainty', event.currentTarget.checked ? 'high' : 'low')}
              />
            </div>
          )}
        </section>
        <section className="section form">
          <h2>{t('type.others')}</h2>
          <TextInput
            label={t('rule.minimumAge')}
            description={t('rule.minimumAgeNote')}
            inputMode="numeric"
            {...form.field('minimumAge')}
          />
          <OtherTypes values={values} others={others} onSet={form.set} error={form.pick('addOnOfId').error} />
          <Checkbox
            label={t('type.storesImage')}
            description={t('type.storesImageNote')}
            {...form.check('storesImage')}
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
        <PolicyPreview policy={policy} wording={values.wording} offsets={offsets} />
        {type && <PolicyEffects type={type} policy={policy} apply={apply} onApply={setApply} />}
      </aside>
    </form>
  );
}
