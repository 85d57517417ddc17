import { Button, NativeSelect, Textarea } from '@mantine/core';
import { exemptMany, listTypeChoices } from '@leerspoor/certifications-contract';
import { Actions, DateField, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useForm, useRead, useSession, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { type Picked } from '../record/person-picker.js';
import { standings } from '../stale.js';
import { typedDay } from '../status/typed.js';

interface Props {
  people: readonly Picked[];
  typeId: string;
  onClose: () => void;
  onDone: () => void;
}

/** The same exemption for several people: all of them or none. */
export function ExemptManyDialog({ people, typeId, onClose, onDone }: Props) {
  const t = useDeskTexts();
  const f = useFormat();
  const { today } = useSession();
  const types = useRead(listTypeChoices, {});
  const write = useWrite(exemptMany, standings);
  const form = useForm({
    schema: exemptMany.body,
    initial: { typeId, startsOn: typedDay(today), endsOn: '', reason: '' },
    body: (values) => ({ ...values, endsOn: values.endsOn || null, personIds: people.map(({ id }) => id) }),
  });
  const send = form.submit(async (body) => {
    const done = await write.mutateAsync({ body });
    toast({ text: t('bulk.exempted', { count: done.people }) });
    onDone();
  });
  return (
    <Dialog title={t('bulk.exemptTitle', { count: people.length })} onClose={onClose}>
      <p className="sm">
        {f.list(people.slice(0, 8).map(({ name }) => name))}
        {people.length > 8 && ' …'}
      </p>
      <p className="sm dim">{t('mute.exempt.explain')}</p>
      <form ref={form.ref} className="form" noValidate onSubmit={send}>
        <NativeSelect
          label={t('record.type')}
          data={[
            { value: '', label: t('choose') },
            ...(types.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.field('typeId')}
          error={form.errorAt('typeId') && t('record.typeMissing')}
        />
        <div className="form-dates">
          <DateField label={t('mute.from')} today={today} {...form.pick('startsOn')} />
          <DateField
            label={t('mute.until')}
            description={t('mute.exempt.untilNote')}
            today={today}
            {...form.pick('endsOn')}
          />
        </div>
        <Textarea label={t('mute.reason')} autosize={false} rows={3} {...form.field('reason')} />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('bulk.exemptDo', { count: people.length })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
