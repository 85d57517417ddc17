import { ImportField, listImports, setMapping, type ImportKind } from '@leerspoor/connections-contract';
import { Skeleton } from '@leerspoor/platform-ui';
import { isRefusal, ProblemNote, useForm, useQueryState, useWrite } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { z } from 'zod';
import { useTexts } from '../texts.js';
import { useFieldName } from '../words/field-name.js';
import { WizardPage } from '../wizard/wizard-page.js';
import { type StepProps } from '../wizard/wizard.js';
import { ColumnList } from './column-list.js';
import { Discard } from './discard.js';
import { DroppedNote } from './dropped-note.js';
import { firstMapping, fitting, needsOf } from './mapping.js';
import { MappingChoices } from './mapping-choices.js';
import { KindChoice, SheetAndKind, SheetChoice } from './sheet-and-kind.js';

/** The second step: which sheet, what the list is about, and what each column means. */
export function ColumnsStep(props: StepProps) {
  const t = useTexts();
  const { current, sub } = props;
  const frame = { at: 1, title: t('columns.title'), sub, back: { to: '/import', label: t('backTo.imports') } };
  if (current.sheet === null)
    return (
      <WizardPage {...frame} title={t('columns.chooseSheet')} foot={<Discard current={current} />}>
        <SheetChoice {...props} />
      </WizardPage>
    );
  if (current.kind === null)
    return (
      <WizardPage {...frame} title={t('columns.chooseKind')} foot={<Discard current={current} />}>
        <KindChoice {...props} />
      </WizardPage>
    );
  if (current.columns.length === 0)
    return (
      <WizardPage {...frame}>
        <Skeleton />
      </WizardPage>
    );
  // Another sheet or kind is another guess: the fields begin anew.
  return <MappingForm key={`${current.sheet} ${current.kind}`} {...props} kind={current.kind} frame={frame} />;
}

interface FormProps extends StepProps {
  kind: ImportKind;
  frame: { at: number; title: string; sub: string; back: { to: string; label: string } };
}

function MappingForm({ current, take, kind, frame }: FormProps) {
  const t = useTexts();
  const [, goTo] = useQueryState(z.object({ stap: z.string().optional() }));
  const fieldName = useFieldName();
  const [tried, setTried] = useState(false);
  const params = { importId: current.id };
  const write = useWrite(setMapping, [listImports]);
  const form = useForm({
    schema: setMapping.body,
    initial: firstMapping(current),
    body: (mapping) => ({ kind, mapping: { ...mapping, fields: fitting(mapping.fields, kind) } }),
    draft: `import-columns.${current.id}.${current.sheet}.${kind}`,
  });
  const needs = needsOf(kind, form.values.fields);
  const send = form.submit((body) =>
    write.mutateAsync({ params, body }).then((answer) => {
      goTo({ stap: '' });
      take(answer);
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (needs.length === 0) void send();
    else form.ref.current?.querySelector<HTMLElement>('select[name^="column"]')?.focus();
  };
  const lacking = isRefusal(form.problem, 'imports.mapping-incomplete')
    ? ImportField.safeParse(form.problem.problem.values?.['field']).data
    : undefined;
  const lackingName = lacking && fieldName(lacking);
  return (
    <WizardPage
      {...frame}
      fill
      head={<SheetAndKind current={current} take={take} kind={kind} />}
      foot={
        <>
          <Discard current={current} />
          <span className="grow import-foot-gap" />
          {current.state === 'ready' && (
            <Button variant="default" size="lg" onClick={() => goTo({ stap: '' })}>
              {t('columns.backToCheck')}
            </Button>
          )}
          <Button
            type="submit"
            className="import-deed"
            form="import-columns"
            size="lg"
            loading={form.sending}
            rightSection={<IconArrowRight size={20} aria-hidden="true" />}
          >
            {t('columns.next', { count: current.rows })}
          </Button>
        </>
      }
    >
      <form id="import-columns" ref={form.ref} className="stack import-scroll" noValidate onSubmit={submit}>
        {current.mappingRemembered && <p className="measure">{t('columns.remembered')}</p>}
        <DroppedNote dropped={current.dropped} />
        {tried && needs.length > 0 && (
          <ul role="alert" className="import-needs">
            {needs.map((need) => (
              <li key={need} className="mantine-InputWrapper-error">
                {t(`columns.needs.${need}`)}
              </li>
            ))}
          </ul>
        )}
        <ColumnList
          current={current}
          kind={kind}
          fields={form.values.fields}
          onChange={(fields) => form.set('fields', fields)}
        />
        <MappingChoices values={form.values} set={form.set} />
        <ProblemNote error={form.problem} inForm />
        {lackingName && <p className="mantine-InputWrapper-error">{t('columns.incomplete', { field: lackingName })}</p>}
      </form>
    </WizardPage>
  );
}
