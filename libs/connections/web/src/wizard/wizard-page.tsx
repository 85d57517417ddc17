import './wizard.css';
import { stepsOf, Track, useWide } from '@leerspoor/platform-ui';
import { Page } from '@leerspoor/platform-web';
import { type ReactNode } from 'react';
import { useTexts } from '../texts.js';
import { stops } from './steps.js';

interface Props {
  /** Which of the four stops one is at. */
  at: number;
  title: string;
  sub?: ReactNode;
  back: { to: string; label: string };
  head?: ReactNode;
  foot?: ReactNode;
  side?: ReactNode;
  fill?: boolean;
  children: ReactNode;
}

/** One step of the import, under the track that says how far one is. */
export function WizardPage({ at, head, ...rest }: Props) {
  const t = useTexts();
  const wide = useWide();
  const track = (
    <div className="import-track">
      <Track
        labels
        label={t('step', { number: at + 1 })}
        stops={stepsOf(
          stops.map((stop) => t(`steps.${stop}`)),
          at,
        )}
      />
    </div>
  );
  const tools = (
    <>
      {!wide && track}
      {head}
    </>
  );
  return <Page {...rest} actions={wide ? track : undefined} head={wide ? head : tools} />;
}
