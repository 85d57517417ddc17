import { Textarea } from '@mantine/core';
import { type AuditPack, listHolds, listPacks, makeHold } from '@leerspoor/certifications-contract';
import { DateField, Reader, toast } from '@leerspoor/platform-ui';
import { FormDialog, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useAuditTexts } from '../audit-texts.js';
import { PersonPicker, type Picked } from '../record/person-picker.js';

/** Keeps the documents of a pack, or of somebody who is chosen here. */
export function HoldDialog({ pack, onClose }: { pack?: AuditPack; onClose: () => void }) {
  const t = useAuditTexts();
  const { today } = useSession();
  const write = useWrite(makeHold, [listHolds, listPacks]);
  const form = useForm({
    schema: makeHold.body,
    initial: { people: [] as Picked[], reason: '', reviewOn: '' },
    body: ({ people, reason, reviewOn }) => ({
      personId: people[0]?.id ?? null,
      packId: pack?.id ?? null,
      reason,
      reviewOn: reviewOn || null,
    }),
  });
  const done = () => {
    toast({ text: t('hold.done') });
    onClose();
  };
  return (
    <FormDialog
      title={pack ? t('hold.packTitle', { title: pack.title }) : t('hold.personTitle')}
      form={form}
      onSubmit={form.submit((body) => write.mutateAsync({ body }).then(done))}
      deed={t('hold.do')}
      onClose={onClose}
    >
      {!pack && (
        <PersonPicker
          label={t('hold.who')}
          value={form.values.people}
          onChange={(people) => form.set('people', people.slice(-1))}
          error={form.errorAt('personId')}
        />
      )}
      <Textarea label={t('hold.reason')} rows={3} {...form.field('reason')} />
      <Reader>{t('hold.reader')}</Reader>
      <DateField label={t('hold.review')} description={t('hold.reviewNote')} today={today} {...form.pick('reviewOn')} />
    </FormDialog>
  );
}
