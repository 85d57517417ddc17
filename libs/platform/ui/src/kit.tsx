import './mantine.css';
import './fonts.css';
import './theme.css';
import './base.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { LinkPart, type LinkProps } from './link.js';
import { theme } from './theme.js';
import { Toasts } from './toast.js';
import { KitLanguage } from './words.js';

const schemes = localStorageColorSchemeManager({ key: 'leerspoor-look' });

/**
 * Stands once around the whole app. Style elements are off: the variables are a file and no screen uses the responsive
 * props of Mantine, so that the policy `style-src 'self'` holds.
 */
export function Kit({
  language,
  link,
  children,
}: {
  language: 'nl' | 'en';
  link: ComponentType<LinkProps>;
  children: ReactNode;
}) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <KitLanguage value={language}>
        <LinkPart value={link}>
          {children}
          <Toasts />
        </LinkPart>
      </KitLanguage>
    </MantineProvider>
  );
}
