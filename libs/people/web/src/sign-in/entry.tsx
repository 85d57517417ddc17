import './entry.css';
import { Button } from '@mantine/core';
import { Mark } from '@leerspoor/platform-ui';
import { chooseLanguage, useLanguage, usePlatformTexts } from '@leerspoor/platform-web';
import { IconLanguage } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts.js';
import { EntryArt } from './entry-art.js';

/** The frame of every page that comes before signing in: the line with its stops beside it on a wide screen. */
export function Entry({
  title,
  sub,
  children,
  foot,
}: {
  title: string;
  sub?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) {
  const t = useTexts();
  const platform = usePlatformTexts();
  const language = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <div className="entry">
      <title>{platform('pageTitle', { title })}</title>
      <EntryArt />
      <main>
        <div className="row entry-top">
          <Mark size={34} />
          <span className="entry-brand">Leerspoor</span>
          <span className="grow" />
          <Button
            variant="subtle"
            size="lg"
            px={8}
            lang={other}
            leftSection={<IconLanguage size={20} aria-hidden="true" />}
            onClick={() => void chooseLanguage(other)}
          >
            {t('signIn.otherLanguage')}
          </Button>
        </div>
        <div className="entry-body">
          <h1>{title}</h1>
          {sub && <p className="dim entry-sub">{sub}</p>}
          {children}
        </div>
        {foot && <p className="sm dim">{foot}</p>}
      </main>
    </div>
  );
}
