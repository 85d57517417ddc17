import { type Translated } from '@leerspoor/platform-web';
import { type menuNl } from './menu-nl.js';

export const menuEn: Translated<typeof menuNl> = {
  admin: 'Import',
  adminNote: 'People or certificates from a file, with a trial first and a way back',
};
