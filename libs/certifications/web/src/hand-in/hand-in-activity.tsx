import './hand-in.css';
import { Button, Textarea } from '@mantine/core';
import {
  type ActivityKind,
  type ActivityRecord,
  type CellPanel,
  handInActivity,
  reportActivity,
} from '@leerspoor/certifications-contract';
import { Link, Reader, StatusTag, stepsOf as trackOf, Track } from '@leerspoor/platform-ui';
import { Page, useForm, useGo, useWrite, withQuery } from '@leerspoor/platform-web';
import { useState } from 'react';
import { type z } from 'zod';
import { ActivityFields } from '../activity/activity-fields.js';
import { activityBodyOf, activityValuesOf, freshActivity } from '../activity/activity-values.js';
import { pages } from '../pages.js';
import { standings } from '../stale.js';
import { inSentence } from '../status/in-sentence.js';
import { useTexts } from '../texts.js';
import { fileOf, keep, type Kept } from './photo.js';
import { PhotoStep } from './photo-step.js';
import { SendButton } from './send-button.js';
import { useSendAgain } from './use-send-again.js';
import { useSending } from './use-sending.js';
import { WithoutPhoto } from './without-photo.js';

interface Props {
  panel: CellPanel;
  /** What can be said to be done; at least one. */
  kinds: readonly ActivityKind[];
  /** What HR sent back and this comes in the place of. */
  replaced: ActivityRecord | null;
  /** The step in the address. */
  asked: string;
}

/** Two questions: the proof, and what it was. Every answer is kept as it is given. */
export function HandInActivity({ panel, kinds, replaced, asked }: Props) {
  const t = useTexts();
  const go = useGo();
  const { standing, subjects } = panel;
  const [sent, setSent] = useState(false);
  const sending = useReport();
  const known = replaced ? activityValuesOf(replaced) : freshActivity('', kinds[0] as ActivityKind, subjects[0] ?? '');
  const form = useForm({
    schema: reportActivity.body,
    initial: { ...known, photo: null as Kept | null },
    body: (values) => ({
      ...activityBodyOf(values),
      typeId: standing.typeId,
      replacesId: replaced?.id ?? null,
    }),
    draft: `hand-in-activity.${standing.typeId}.${replaced?.id ?? ''}`,
  });
  const [file, setFile] = useState<File | null>(() => (form.values.photo ? fileOf(form.values.photo) : null));
  const first = standing.storesImage ? 'foto' : 'zonder-foto';
  const isAhead = asked === 'wat' && (file !== null || !standing.storesImage);
  const home = pages.handInActivity(standing.typeId, replaced?.id);
  const next = () => go(withQuery(home.split('?')[0] as string, { vervangt: replaced?.id, stap: 'wat' }));
  const takeFile = async (chosen: File) => {
    setFile(chosen);
    form.set('photo', await keep(chosen));
  };
  const send = form.submit(async (body) => {
    await sending.send(body, standing.storesImage ? file : null);
    setSent(true);
  });
  useSendAgain(sending, form.problem, () => void send());
  if (sent) return <Sent panel={panel} />;
  const back = isAhead
    ? { to: home, label: t('handIn.back') }
    : { to: pages.mine(standing.typeId), label: inSentence(standing.name) };
  return (
    <Page title={standing.name} back={back} narrow>
      <div className="stack">
        <div className="hand-in-track">
          <Track
            stops={trackOf([t(`activities.own.steps.${first}`), t('activities.own.steps.wat')], isAhead ? 1 : 0)}
            label={t('handIn.step', { at: isAhead ? 2 : 1, of: 2 })}
          />
        </div>
        {replaced && !isAhead && <blockquote>{replaced.reason}</blockquote>}
        {!isAhead && standing.storesImage && (
          <PhotoStep
            file={file}
            onFile={(chosen) => void takeFile(chosen)}
            onNext={next}
            words={{
              title: t('activities.own.proofOf'),
              tips: [t('activities.own.tips.table'), t('activities.own.tips.whole'), t('activities.own.tips.only')],
              readers: t('activities.own.readers'),
            }}
          />
        )}
        {!isAhead && !standing.storesImage && (
          <WithoutPhoto type={standing} how={t('activities.own.withoutPhoto')} onNext={next} />
        )}
        {isAhead && (
          <form ref={form.ref} className="form question" noValidate onSubmit={send}>
            <h2>{t('activities.own.what')}</h2>
            <ActivityFields
              form={form}
              kinds={kinds}
              model={standing.model}
              subjects={subjects}
              asksRegister={false}
              size="lg"
            />
            <Textarea label={t('activities.own.note')} rows={2} size="lg" {...form.field('note')} />
            <SendButton form={form} sending={sending} hasPhoto={standing.storesImage} />
            <Reader>{t('activities.own.readers')}</Reader>
          </form>
        )}
      </div>
    </Page>
  );
}

type Body = z.input<typeof reportActivity.body>;

/** With the proof, or without where no picture of it may be kept. */
function useReport() {
  const withProof = useWrite(handInActivity, standings);
  const without = useWrite(reportActivity, standings);
  return useSending({
    withFile: (body: Body, extra) => withProof.mutateAsync({ body, extra }),
    without: (body) => without.mutateAsync({ body }),
    there: ['certifications.activity-there'],
  });
}

/** It is with HR now. */
function Sent({ panel: { standing } }: Pick<Props, 'panel'>) {
  const t = useTexts();
  return (
    <Page title={t('handIn.sent')} narrow>
      <div className="sent">
        <StatusTag big status="check" word={t('activities.waiting')} />
        <p className="question">{t('activities.own.sent')}</p>
        <Button component={Link} to={pages.mine(standing.typeId)} size="xl" fullWidth>
          {t('activities.own.toType', { type: inSentence(standing.name) })}
        </Button>
      </div>
    </Page>
  );
}
