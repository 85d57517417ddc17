import '../record/record.css';
import { Button, Textarea } from '@mantine/core';
import { type CellPanel, exempt, suspend } from '@leerspoor/certifications-contract';
import { Actions, DateField, Dialog, Reader, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { standings } from '../stale.js';
import { typedDay } from '../status/typed.js';
import { ChangedNote } from './changed-note.js';
import { useSeen } from './use-seen.js';

interface Props {
  kind: 'exempt' | 'suspend';
  panel: CellPanel;
  onClose: () => void;
}

/** A requirement (exempt) or a certificate (suspend) that does not count for a while. Both come back by themselves. */
export function MuteDialog({ kind, panel: { person, standing, seen }, onClose }: Props) {
  const t = useDeskTexts();
  const { today } = useSession();
  const write = useWrite(kind === 'exempt' ? exempt : suspend, standings);
  const cell = useSeen({ personId: person.id, typeId: standing.typeId, seen });
  const form = useForm({
    schema: exempt.body,
    initial: { startsOn: typedDay(today), endsOn: '', reason: '' },
    body: (values) => ({
      ...values,
      endsOn: values.endsOn || null,
      personId: person.id,
      typeId: standing.typeId,
      seen: cell.seen,
    }),
    draft: `${kind}.${person.id}.${standing.typeId}`,
  });
  const values = { name: person.name, type: standing.name };
  const done = () => {
    toast({ text: t(`mute.${kind}.done`, values) });
    onClose();
  };
  return (
    <Dialog title={t(`mute.${kind}.title`, values)} onClose={onClose}>
      <p className="sm dim">{t(`mute.${kind}.explain`)}</p>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) => cell.send(() => write.mutateAsync({ body })).then(done))}
      >
        <div className="form-dates">
          <DateField label={t('mute.from')} today={today} {...form.pick('startsOn')} />
          <DateField
            label={t('mute.until')}
            description={t(`mute.${kind}.untilNote`)}
            today={today}
            {...form.pick('endsOn')}
          />
        </div>
        <Textarea label={t('mute.reason')} autosize={false} rows={3} {...form.field('reason')} />
        <Reader>{t('mute.reader', values)}</Reader>
        <ProblemNote error={form.problem} inForm />
        <ChangedNote change={form.problem && cell.change} />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t(cell.change ? 'mute.doAnyway' : `mute.${kind}.do`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
