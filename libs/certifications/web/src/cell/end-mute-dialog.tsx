import { type CellPanel, endExemption, endSuspension, type Mute } from '@leerspoor/certifications-contract';
import { DateField, toast } from '@leerspoor/platform-ui';
import { FormDialog, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { standings } from '../stale.js';
import { typedDay } from '../status/typed.js';

interface Props {
  kind: 'exempt' | 'suspend';
  mute: Mute;
  panel: CellPanel;
  onClose: () => void;
}

/** Ends an exemption or a suspension from a day on. */
export function EndMuteDialog({ kind, mute, panel: { person, standing }, onClose }: Props) {
  const t = useDeskTexts();
  const { today } = useSession();
  const write = useWrite(kind === 'exempt' ? endExemption : endSuspension, standings);
  const form = useForm({
    schema: endExemption.body,
    initial: { endsOn: typedDay(today) },
    body: (values) => ({ ...values, version: mute.version }),
  });
  const values = { name: person.name, type: standing.name };
  const done = () => {
    toast({ text: t(`mute.${kind}.ended`, values) });
    onClose();
  };
  return (
    <FormDialog
      title={t(`mute.${kind}.endTitle`, values)}
      form={form}
      onSubmit={form.submit((body) => write.mutateAsync({ params: { muteId: mute.id }, body }).then(done))}
      deed={t(`mute.${kind}.end`)}
      onClose={onClose}
    >
      <p className="sm">{t('mute.was', { reason: mute.reason, by: mute.madeBy })}</p>
      <DateField label={t('mute.endsFrom')} today={today} {...form.pick('endsOn')} />
    </FormDialog>
  );
}
