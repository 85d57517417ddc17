import './toolbox.css';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { readToolboxStart, startToolboxMeeting } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { Actions, DateField, InfoNote, Pill, Segments, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, ProblemNote, useForm, useGo, useRead, useSession, useWrite } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { toolboxes } from '../stale.js';
import { useToolboxTexts } from '../toolbox-texts.js';

type Start = ReplyOf<typeof readToolboxStart>;

/** A toolbox begins with its topic; everything else is filled in or may stay as it is. */
export function NewToolboxPage() {
  const t = useToolboxTexts();
  const read = useRead(readToolboxStart, {});
  return (
    <Page title={t('new.title')} back={{ to: pages.toolboxes, label: t('back') }} narrow>
      <Loaded read={read} skeleton={<Skeleton rows={4} height={64} />}>
        {(start) => <NewForm start={start} />}
      </Loaded>
    </Page>
  );
}

function NewForm({ start }: { start: Start }) {
  const t = useToolboxTexts();
  const go = useGo();
  const { today } = useSession();
  const begin = useWrite(startToolboxMeeting, toolboxes);
  const [only, ...others] = start.types;
  const form = useForm({
    schema: startToolboxMeeting.body,
    initial: {
      topic: '',
      place: start.places[0] ?? '',
      typeId: only && others.length === 0 ? only.id : '',
      form: 'meeting',
      day: today,
    },
    draft: 'toolbox.new',
  });
  const { values } = form;
  return (
    <form
      ref={form.ref}
      className="form"
      noValidate
      onSubmit={form.submit(async (body) => {
        const made = await begin.mutateAsync({ body });
        go(pages.toolbox(made.id), { replace: true });
      })}
    >
      <TextInput
        size="lg"
        label={t('new.topic')}
        maxLength={100}
        {...form.field('topic')}
        error={form.errorAt('topic') && t('new.topicMissing')}
      />
      <Chips label={t('new.earlier')} texts={start.topics} onChoose={(topic) => form.set('topic', topic)} />
      <TextInput
        size="lg"
        label={t('new.place')}
        description={t('optional')}
        maxLength={200}
        {...form.field('place')}
      />
      {others.length > 0 && (
        <NativeSelect
          size="lg"
          label={t('new.type')}
          data={[
            { value: '', label: t('new.choose') },
            ...start.types.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.field('typeId')}
          error={form.errorAt('typeId') && t('new.typeMissing')}
        />
      )}
      <details className="toolbox-more" open={values.form === 'reading' || values.day !== today}>
        <summary>{t('new.more')}</summary>
        <div className="form">
          <Segments
            label={t('new.form')}
            value={values.form}
            onChange={(next) => form.set('form', next)}
            choices={[
              { value: 'meeting', label: t('new.forms.meeting') },
              { value: 'reading', label: t('new.forms.reading') },
            ]}
          />
          {values.form === 'reading' && <InfoNote>{t('new.readingNote')}</InfoNote>}
          <DateField label={t('new.day')} today={today} {...form.pick('day')} />
        </div>
      </details>
      <ProblemNote error={form.problem} inForm />
      <Actions>
        <Button type="submit" size="xl" loading={form.sending}>
          {t('new.begin')}
        </Button>
      </Actions>
    </form>
  );
}

interface ChipsProps {
  label: string;
  texts: readonly string[];
  onChoose: (text: string) => void;
}

function Chips({ label, texts, onChoose }: ChipsProps) {
  if (texts.length === 0) return null;
  return (
    <div className="toolbox-earlier" role="group" aria-label={label}>
      <span className="sm dim">{label}</span>
      <div className="row wrap">
        {texts.slice(0, 4).map((text) => (
          <Pill key={text} onClick={() => onChoose(text)}>
            {text}
          </Pill>
        ))}
      </div>
    </div>
  );
}
