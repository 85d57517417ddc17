import './hand-in.css';
import { handIn, type TypeChoice } from '@leerspoor/certifications-contract';
import { Track, stepsOf as trackOf } from '@leerspoor/platform-ui';
import { ApiError, Page, useForm, useGo, withQuery } from '@leerspoor/platform-web';
import { useEffect, useRef, useState } from 'react';
import { pages } from '../pages.js';
import { useTexts } from '../texts.js';
import { DateStep } from './date-step.js';
import { EndStep } from './end-step.js';
import { NumberStep } from './number-step.js';
import { fileOf, keep, type Kept } from './photo.js';
import { PhotoStep } from './photo-step.js';
import { SentScreen } from './sent-screen.js';
import { stepAt, stepsOf, type Step } from './steps.js';
import { type Sent, useSending } from './use-sending.js';
import { WithoutPhoto } from './without-photo.js';

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
  const sending = useSending();
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
      setSent(await sending.send(body, type.storesImage ? file : null));
    } catch (error) {
      const wrong = error instanceof ApiError ? error.problem.fields?.[0]?.path : undefined;
      if (wrong?.endsWith('obtainedOn')) go(addressOf('datum'));
      if (wrong?.endsWith('printedExpiry')) go(addressOf(type.needsPrintedDate ? 'einddatum' : 'datum'));
      throw error;
    }
  });
  useSendAgain(form.problem?.code === 'offline' && sending.wasLost, sending.isOnline, () => void send());

  if (sent) return <SentScreen type={type} sent={sent} />;
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

/** Once the network is back, what waited for it goes by itself. */
function useSendAgain(isWaiting: boolean, isOnline: boolean, send: () => void): void {
  const wasOnline = useRef(isOnline);
  useEffect(() => {
    const isBack = isOnline && !wasOnline.current;
    wasOnline.current = isOnline;
    if (isBack && isWaiting) send();
  });
}
