import { ActionIcon, Button } from '@mantine/core';
import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { usePlatformTexts } from '../text/platform-texts.js';
import { useLanguage } from '../text/texts.js';

/** What stands in the main part of the page, sentence by sentence; without buttons and what is hidden. */
function visibleText(): string[] {
  const main = document.querySelector('main')?.cloneNode(true) as HTMLElement | undefined;
  main
    ?.querySelectorAll('button, [aria-hidden="true"], .no-print, input, select, textarea')
    .forEach((part) => part.remove());
  const blocks = main
    ? [...main.querySelectorAll('h1, h2, h3, p, li, b, dt, dd')].filter(
        (part) => !part.querySelector('h1, h2, h3, p, li, b'),
      )
    : [];
  return blocks.map((part) => part.textContent?.trim() ?? '').filter((text) => text !== '');
}

/** Reads the page aloud with the voice of the browser; absent where the browser has none. `text` replaces the page; `icon`: without the word, where there is no room. */
export function ReadAloud({ text, icon }: { text?: string; icon?: boolean }) {
  const t = usePlatformTexts();
  const language = useLanguage();
  const [reading, setReading] = useState(false);
  const voice = typeof window.speechSynthesis === 'undefined' ? null : window.speechSynthesis;
  useEffect(() => () => voice?.cancel(), [voice]);
  if (!voice) return null;

  const start = () => {
    voice.cancel();
    const said = text ? [text] : visibleText();
    said.forEach((sentence, index) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.lang = language === 'nl' ? 'nl-NL' : 'en-GB';
      utterance.rate = 0.95;
      if (index === said.length - 1) utterance.onend = () => setReading(false);
      voice.speak(utterance);
    });
    setReading(said.length > 0);
  };
  const stop = () => {
    voice.cancel();
    setReading(false);
  };
  const Sign = reading ? IconPlayerStop : IconVolume;
  const word = reading ? t('stopReading') : t('readAloud');
  if (icon)
    return (
      <ActionIcon className="no-print" aria-label={word} c="var(--ls-brand)" onClick={reading ? stop : start}>
        <Sign size={25} aria-hidden="true" />
      </ActionIcon>
    );
  return (
    <Button
      className="no-print"
      variant="subtle"
      size="lg"
      px={8}
      leftSection={<Sign size={22} aria-hidden="true" />}
      onClick={reading ? stop : start}
    >
      {word}
    </Button>
  );
}
