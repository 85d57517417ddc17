import './hand-in.css';
import { handIn, handInWithoutImage, type Outcome, type TypeChoice } from '@leerspoor/certifications-contract';
import { Track, stepsOf as trackOf } from '@leerspoor/platform-ui';
import { ApiError, Page, useForm, useGo, useWrite, withQuery } from '@leerspoor/platform-web';
import { useState } from 'react';
import { type z } from 'zod';
import { pages } from '../pages.js';
import { standings } from '../stale.js';
import { useTexts } from '../texts.js';
import { DateStep } from './date-step.js';
import { EndStep } from './end-step.js';
import { NumberStep } from './number-step.js';
import { fileOf, keep, type Kept } from './photo.js';
import { PhotoStep } from './photo-step.js';
import { SentScreen } from './sent-screen.js';
import { stepAt, stepsOf, type Step } from './steps.js';
import { useSendAgain } from './use-send-again.js';
import { useSending } from './use-sending.js';
import { WithoutPhoto } from './without-photo.js';

type Body = z.input<typeof handIn.body>;

interface Sent {
  outcome: Outcome | null;
}

interface Values {
  obtainedOn: string;
  printedExpiry: string;
  number: string;
  photo: Kept | null;
}

const fresh: Values = { obtainedOn: '', printedExpiry: '', number: '', photo: null };

/** The questions about one pass. Every answer is kept as it is given: a reload or a lost network loses nothing. */
export function HandInFlow({ type, asked }: { type: TypeChoice; asked: string }) {
  const t = useTexts();
  const go = useGo();
  const sending = useHandIn();
  const [sent, setSent] = useState<Sent | null>(null);
  const form = useForm({
    schema: handIn.body,
    initial: fresh,
    body: ({ obtainedOn, printedExpiry, number }) => ({
      typeId: type.id,
      obtainedOn,
      printedExpiry: printedExpiry || null,
      number,
    }),
    draft: `hand-in.${type.id}`,
  });
  const [file, setFile] = useState<File | null>(() => (form.values.photo ? fileOf(form.values.photo) : null));
  const steps = stepsOf(type);
  const step = stepAt(steps, asked, file !== null, form.values);
  const place = steps.indexOf(step);
  const addressOf = (to: Step) => withQuery('/certificaten/inleveren', { soort: type.id, stap: to });
  const next = () => go(addressOf(steps[place + 1] as Step));

  const takeFile = async (chosen: File) => {
    setFile(chosen);
    form.set('photo', await keep(chosen));
  };
  const send = form.submit(async (body) => {
    try {
      const done = await sending.send(body, type.storesImage ? file : null);
      setSent({ outcome: done?.outcome ?? null });
    } catch (error) {
      const wrong = error instanceof ApiError ? error.problem.fields?.[0]?.path : undefined;
      if (wrong?.endsWith('obtainedOn')) go(addressOf('datum'));
      if (wrong?.endsWith('printedExpiry')) go(addressOf(type.needsPrintedDate ? 'einddatum' : 'datum'));
      throw error;
    }
  });
  useSendAgain(sending, form.problem, () => void send());

  if (sent) return <SentScreen type={type} outcome={sent.outcome} />;
  const back =
    place === 0
      ? { to: pages.handIn(), label: t('handIn.which') }
      : { to: addressOf(steps[place - 1] as Step), label: t('handIn.back') };
  return (
    <Page title={type.name} back={back} narrow>
      <div className="stack">
        <div className="hand-in-track">
          <Track
            stops={trackOf(
              steps.map((one) => t(`handIn.steps.${one}`)),
              place,
            )}
            label={t('handIn.step', { at: place + 1, of: steps.length })}
          />
        </div>
        {step === 'foto' && <PhotoStep file={file} onFile={(chosen) => void takeFile(chosen)} onNext={next} />}
        {step === 'zonder-foto' && <WithoutPhoto type={type} onNext={next} />}
        {step === 'datum' && (
          <DateStep
            type={type}
            values={form.values}
            set={form.set}
            refused={form.pick('obtainedOn').error}
            onNext={next}
          />
        )}
        {step === 'einddatum' && (
          <EndStep
            type={type}
            value={form.values.printedExpiry}
            set={(value) => form.set('printedExpiry', value)}
            refused={form.pick('printedExpiry').error}
            onNext={next}
          />
        )}
        {step === 'nummer' && <NumberStep type={type} form={form} sending={sending} onSend={() => void send()} />}
      </div>
    </Page>
  );
}

/** With the photo, or the dates alone where no picture may be kept. */
function useHandIn() {
  const withPhoto = useWrite(handIn, standings);
  const without = useWrite(handInWithoutImage, standings);
  return useSending({
    withFile: (body: Body, extra) => withPhoto.mutateAsync({ body, extra }),
    without: (body) => without.mutateAsync({ body }),
    there: ['certifications.duplicate'],
  });
}
