import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { WorkPointDraft, WorkPointKind } from '@leerspoor/certifications-contract';
import { listLocations } from '@leerspoor/people-contract';
import { Actions } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useRead } from '@leerspoor/platform-web';
import { type z } from 'zod';
import { useGateTexts } from '../gate-texts.js';
import { PersonPicker } from '../record/person-picker.js';
import { NeedFields } from './need-fields.js';
import { pointBodyOf, type WorkPointValues } from './work-point-values.js';

interface Props {
  initial: WorkPointValues;
  draft: string;
  send: (body: z.input<typeof WorkPointDraft>) => Promise<unknown>;
}

/** What a point is, what it asks for and who can help there. */
export function WorkPointForm({ initial, draft, send }: Props) {
  const t = useGateTexts();
  const locations = useRead(listLocations, { query: {} });
  const form = useForm({ schema: WorkPointDraft, initial, body: pointBodyOf, draft });
  const needsError = form.errorAt('groups');
  return (
    <form ref={form.ref} className="form" noValidate onSubmit={form.submit((body) => send(body))}>
      <TextInput label={t('points.name')} description={t('points.nameNote')} {...form.field('name')} />
      <NativeSelect
        label={t('points.kind')}
        data={WorkPointKind.options.map((kind) => ({ value: kind, label: t(`points.kinds.${kind}`) }))}
        {...form.field('kind')}
      />
      <NativeSelect
        label={t('points.location')}
        data={[
          { value: '', label: t('points.noLocation') },
          ...(locations.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.field('locationId')}
      />
      <NeedFields
        groups={form.values.groups}
        onChange={(groups) => form.set('groups', groups)}
        error={needsError && t('points.needsMissing')}
      />
      <Textarea
        label={t('points.instruction')}
        description={t('points.instructionNote')}
        rows={3}
        {...form.field('instruction')}
      />
      <PersonPicker
        label={t('points.helpers')}
        description={t('optional')}
        value={form.values.helpers}
        onChange={(helpers) => form.set('helpers', helpers)}
        error={form.errorAt('helperIds')}
      />
      <Checkbox label={t('points.leadHelps')} {...form.check('leadHelps')} />
      <ProblemNote error={form.problem} inForm />
      <Actions>
        <Button type="submit" loading={form.sending}>
          {t('save')}
        </Button>
      </Actions>
    </form>
  );
}
