import { type Language } from '@leerspoor/platform-contract';
import { type Letter } from './letter.js';

/** The letters about access, and what each needs to know. */
export interface LetterInputs {
  invitation: { firstName: string; companyName: string; url: string };
  reset: { firstName: string; url: string };
  passwordChanged: { firstName: string; signInUrl: string };
  /** To the old address, when somebody's access goes to another one. */
  accessMoved: { firstName: string; companyName: string };
}

export type Letters = { [K in keyof LetterInputs]: (input: LetterInputs[K]) => Letter };

const nl: Letters = {
  invitation: ({ firstName, companyName, url }) => ({
    subject: `${companyName} nodigt je uit voor Leerspoor`,
    greeting: `Hallo ${firstName},`,
    paragraphs: [
      `${companyName} gebruikt Leerspoor. Daar zie je jouw certificaten en wat er nog moet gebeuren.`,
      'Klik op de knop om te beginnen. De link werkt 7 dagen, en maar één keer.',
    ],
    button: { label: 'Begin in Leerspoor', url },
    after: ['Verwacht je deze mail niet? Dan hoef je niets te doen.'],
  }),
  reset: ({ firstName, url }) => ({
    subject: 'Kies een nieuw wachtwoord',
    greeting: `Hallo ${firstName},`,
    paragraphs: [
      'Je vroeg om een nieuw wachtwoord voor Leerspoor.',
      'Klik op de knop en kies er een. De link werkt 1 uur, en maar één keer.',
    ],
    button: { label: 'Kies een nieuw wachtwoord', url },
    after: ['Heb je dit niet gevraagd? Dan hoef je niets te doen. Je wachtwoord blijft zoals het is.'],
  }),
  passwordChanged: ({ firstName, signInUrl }) => ({
    subject: 'Je wachtwoord is gewijzigd',
    greeting: `Hallo ${firstName},`,
    paragraphs: ['Je wachtwoord voor Leerspoor is net gewijzigd. Op je andere apparaten moet je opnieuw inloggen.'],
    button: { label: 'Naar inloggen', url: signInUrl },
    after: ['Was jij dit niet? Kies dan meteen een nieuw wachtwoord met "Wachtwoord vergeten", en vertel het aan HR.'],
  }),
  accessMoved: ({ firstName, companyName }) => ({
    subject: `Je toegang bij ${companyName} is verhuisd`,
    greeting: `Hallo ${firstName},`,
    paragraphs: [
      `Jouw toegang tot Leerspoor bij ${companyName} hoort nu bij een ander e-mailadres. Met dit adres kom je daar niet meer in.`,
    ],
    after: [`Klopt dat niet? Vertel het dan meteen aan HR van ${companyName}.`],
  }),
};

const en: Letters = {
  invitation: ({ firstName, companyName, url }) => ({
    subject: `${companyName} invites you to Leerspoor`,
    greeting: `Hello ${firstName},`,
    paragraphs: [
      `${companyName} uses Leerspoor. It shows your certificates and what still has to be done.`,
      'Use the button to start. The link works for 7 days, and only once.',
    ],
    button: { label: 'Start in Leerspoor', url },
    after: ['Did you not expect this message? Then there is nothing you need to do.'],
  }),
  reset: ({ firstName, url }) => ({
    subject: 'Choose a new password',
    greeting: `Hello ${firstName},`,
    paragraphs: [
      'You asked for a new password for Leerspoor.',
      'Use the button and choose one. The link works for 1 hour, and only once.',
    ],
    button: { label: 'Choose a new password', url },
    after: ['Was it not you who asked? Then there is nothing you need to do. Your password stays as it is.'],
  }),
  passwordChanged: ({ firstName, signInUrl }) => ({
    subject: 'Your password was changed',
    greeting: `Hello ${firstName},`,
    paragraphs: ['Your password for Leerspoor has just been changed. On your other devices you have to sign in again.'],
    button: { label: 'Go to sign in', url: signInUrl },
    after: ['Was it not you? Then choose a new password at once with "Forgot your password", and tell HR.'],
  }),
  accessMoved: ({ firstName, companyName }) => ({
    subject: `Your access at ${companyName} has moved`,
    greeting: `Hello ${firstName},`,
    paragraphs: [
      `Your access to Leerspoor at ${companyName} now belongs to another e-mail address. This address no longer opens it.`,
    ],
    after: [`Is that not right? Then tell HR of ${companyName} at once.`],
  }),
};

export const letters: Readonly<Record<Language, Letters>> = { nl, en };
