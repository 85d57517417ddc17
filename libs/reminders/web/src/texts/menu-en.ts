import { type Translated } from '@leerspoor/platform-web';
import { type menuNl } from './menu-nl.js';

export const menuEn: Translated<typeof menuNl> = {
  admin: 'Reminders',
  adminNote: 'Who gets what, by which rules, and the proof of it',
};
