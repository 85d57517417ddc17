import { Button, NativeSelect, Radio } from '@mantine/core';
import { listTypeChoices, remindPeople } from '@leerspoor/certifications-contract';
import { listDeliveries, NudgeMessage, nudgeTexts } from '@leerspoor/reminders-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { Actions, Dialog } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useLanguage, useRead, useSession, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { type Picked } from '../record/person-picker.js';
import { Reminded } from './reminded.js';

interface Props {
  people: readonly Picked[];
  typeId: string;
  onClose: () => void;
  onDone: () => void;
}

/** The same friendly word to several people; afterwards who heard it, and who did not and why. */
export function RemindManyDialog({ people, typeId, onClose, onDone }: Props) {
  const t = useDeskTexts();
  const f = useFormat();
  const language = useLanguage();
  const { name } = useSession();
  const types = useRead(listTypeChoices, {});
  const write = useWrite(remindPeople, [listDeliveries]);
  const [about, setAbout] = useState(typeId);
  const [message, setMessage] = useState<NudgeMessage>('think-of-it');
  const [said, setSaid] = useState<ReplyOf<typeof remindPeople> | null>(null);
  const typeName = types.data?.find(({ id }) => id === about)?.name ?? t('bulk.yours');
  const send = () =>
    write.mutate(
      { body: { personIds: people.map(({ id }) => id), typeId: about || null, message } },
      { onSuccess: setSaid },
    );
  if (said)
    return (
      <Dialog title={t('bulk.remindTitle', { count: people.length })} onClose={onDone}>
        <Reminded people={said.people} />
        <Actions>
          <Button onClick={onDone}>{t('bulk.ready')}</Button>
        </Actions>
      </Dialog>
    );
  return (
    <Dialog title={t('bulk.remindTitle', { count: people.length })} onClose={onClose}>
      <p className="sm">
        {f.list(people.slice(0, 8).map((one) => one.name))}
        {people.length > 8 && ' …'}
      </p>
      <p className="sm dim">{t('bulk.remindNote')}</p>
      <NativeSelect
        label={t('bulk.about')}
        data={[
          { value: '', label: t('bulk.aboutAll') },
          ...(types.data ?? []).map(({ id, name: label }) => ({ value: id, label })),
        ]}
        value={about}
        onChange={(event) => setAbout(event.currentTarget.value)}
      />
      <Radio.Group label={t('nudge.choose')} value={message} onChange={setMessage}>
        <div className="stack nudge-choices">
          {NudgeMessage.options.map((option) => (
            <Radio key={option} size="md" value={option} label={nudgeTexts[language][option](name, typeName).line} />
          ))}
        </div>
      </Radio.Group>
      <ProblemNote error={write.error} inForm />
      <Actions>
        <Button loading={write.isPending} onClick={send}>
          {t('bulk.remindDo', { count: people.length })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
