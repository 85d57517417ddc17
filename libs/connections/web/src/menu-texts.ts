import { defineTexts } from '@leerspoor/platform-web';
import { menuNl } from './texts/menu-nl.js';

/** The few words outside our own screens. Small, because they come with the first page. */
export const useMenuTexts = defineTexts('imports-menu', menuNl, () =>
  import('./texts/menu-en.js').then(({ menuEn }) => menuEn),
);
