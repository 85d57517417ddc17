import './appointment.css';
import { Button, TextInput } from '@mantine/core';
import {
  type AppointmentTemplate,
  listAppointmentTemplates,
  restoreAppointmentTemplate,
  saveAppointmentTemplate,
} from '@leerspoor/certifications-contract';
import { Actions, Dialog, EmptyState, Skeleton, toast } from '@leerspoor/platform-ui';
import { Loaded, Page, ProblemNote, useForm, useGo, usePathPart, useRead, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useAppointmentTexts } from '../appointment-texts.js';
import { pages } from '../pages.js';
import { appointmentTemplates } from '../stale.js';
import { WordsField } from './words-field.js';

/** The standard text of one type: the company's own, or the one of the product. */
export function AppointmentTemplatePage() {
  const t = useAppointmentTexts();
  const typeId = usePathPart('typeId') ?? '';
  const read = useRead(listAppointmentTemplates, {});
  const template = read.data?.find(({ type }) => type.id === typeId);
  return (
    <Page
      title={t('templates.one')}
      sub={template?.type.name}
      back={{ to: pages.appointmentTemplates, label: t('templates.title') }}
      narrow
    >
      <Loaded read={read} skeleton={<Skeleton rows={5} height={64} />}>
        {() =>
          template ? (
            <TemplateForm key={template.version} template={template} />
          ) : (
            <EmptyState title={t('form.noType')}>{t('form.noTypeNote')}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

function TemplateForm({ template }: { template: AppointmentTemplate }) {
  const t = useAppointmentTexts();
  const go = useGo();
  const [restores, setRestores] = useState(false);
  const { type, version, role, text, isOwn, standard } = template;
  const save = useWrite(saveAppointmentTemplate, appointmentTemplates);
  const form = useForm({
    schema: saveAppointmentTemplate.body,
    initial: { role, text },
    body: (values) => ({ ...values, version }),
    draft: `appointment-template.${type.id}.${version}`,
  });
  return (
    <form
      ref={form.ref}
      className="form"
      noValidate
      onSubmit={form.submit(async (body) => {
        await save.mutateAsync({ params: { typeId: type.id }, body });
        toast({ text: t('templates.saved') });
        go(pages.appointmentTemplates, { replace: true });
      })}
    >
      <p>{t('templates.note')}</p>
      <TextInput
        label={t('form.role')}
        description={`${t('form.roleNote')} ${t('optional')}`}
        maxLength={120}
        {...form.field('role')}
      />
      <WordsField
        label={t('form.text')}
        description={t('templates.textNote')}
        value={form.values.text}
        error={form.errorAt('text')}
        onChange={(words) => form.set('text', words)}
      />
      {isOwn && (
        <details>
          <summary>{t('templates.ours')}</summary>
          {standard.role && <p>{standard.role}</p>}
          <p className="appointment-words">{standard.text}</p>
        </details>
      )}
      <ProblemNote error={form.problem} inForm />
      <Actions>
        <Button type="submit" loading={form.sending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={() => go(pages.appointmentTemplates)}>
          {t('cancel')}
        </Button>
        {isOwn && (
          <Button variant="default" onClick={() => setRestores(true)}>
            {t('templates.back')}
          </Button>
        )}
      </Actions>
      {restores && <RestoreDialog template={template} onClose={() => setRestores(false)} />}
    </form>
  );
}

/** The own text goes; what was made with it stays. */
function RestoreDialog({
  template: { type, version },
  onClose,
}: {
  template: AppointmentTemplate;
  onClose: () => void;
}) {
  const t = useAppointmentTexts();
  const restore = useWrite(restoreAppointmentTemplate, appointmentTemplates);
  const press = () =>
    restore.mutate(
      { params: { typeId: type.id }, body: { version } },
      {
        onSuccess: () => {
          toast({ text: t('templates.restored') });
          onClose();
        },
      },
    );
  return (
    <Dialog title={t('templates.backTitle')} onClose={onClose}>
      <p>{t('templates.backNote')}</p>
      <ProblemNote error={restore.error} inForm />
      <Actions>
        <Button loading={restore.isPending} onClick={press}>
          {t('templates.back')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
