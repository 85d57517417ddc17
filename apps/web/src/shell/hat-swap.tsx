import { Button } from '@mantine/core';
import { Dialog } from '@leerspoor/platform-ui';
import { useGo, useHat } from '@leerspoor/platform-web';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts.js';
import { type nl } from '../texts/nl.js';

type HatWord = keyof typeof nl.hats;

/** Which hat the screen wears, and how to change it. Who has one hat never sees this. */
export function HatSwap() {
  const t = useTexts();
  const go = useGo();
  const { hat, hats, wear } = useHat();
  const [choosing, setChoosing] = useState(false);
  if (hats.length < 2) return null;
  const wordOf = (one: string) => t(`hats.${one as HatWord}`);
  const choose = (one: string) => {
    wear(one);
    setChoosing(false);
    go('/vandaag');
  };
  const other = hats.find((one) => one !== hat);
  return (
    <>
      <button
        type="button"
        className="hat-swap"
        onClick={() => (hats.length === 2 && other ? choose(other) : setChoosing(true))}
      >
        {t('wearing', { hat: wordOf(hat) })}
        <span>{t('swap')}</span>
      </button>
      {choosing && (
        <Dialog title={t('chooseHat')} onClose={() => setChoosing(false)}>
          <p className="dim">{t('chooseHatWhy')}</p>
          {hats.map((one) => (
            <Button
              key={one}
              size="lg"
              variant={one === hat ? 'light' : 'default'}
              justify="space-between"
              rightSection={one === hat ? <IconCheck size={20} aria-hidden="true" /> : undefined}
              onClick={() => choose(one)}
            >
              {wordOf(one)}
            </Button>
          ))}
        </Dialog>
      )}
    </>
  );
}
