import { type Language } from '@leerspoor/platform-contract';

interface DigestTexts {
  greeting: (firstName: string) => string;
  subject: (count: number, first: string) => string;
  intro: (count: number) => string;
  more: (count: number) => string;
  all: string;
  why: string;
  settings: string;
  stop: { nudge: string; digest: string };
}

/** The words around the lines of a mail. */
export const digestTexts: Record<Language, DigestTexts> = {
  nl: {
    greeting: (firstName) => `Hallo ${firstName},`,
    subject: (count, first) =>
      count === 1 ? first : `${first}, en nog ${count - 1} ${count === 2 ? 'ding' : 'dingen'}`,
    intro: (count) =>
      count === 1
        ? 'Dit vraagt vandaag je aandacht.'
        : `Deze ${count} dingen vragen vandaag je aandacht. Het belangrijkste staat bovenaan.`,
    more: (count) => (count === 1 ? 'Er is nog 1 ander bericht.' : `Er zijn nog ${count} andere berichten.`),
    all: 'Bekijk alle berichten',
    why: 'Je krijgt hoogstens één bericht per dag, behalve als een wettelijke plicht niet kan wachten.',
    settings: 'Kies hoe je berichten krijgt',
    stop: {
      nudge: 'Geen mail meer bij een duwtje van een collega',
      digest: 'Geen mail meer over wat niet wettelijk moet',
    },
  },
  en: {
    greeting: (firstName) => `Hello ${firstName},`,
    subject: (count, first) => (count === 1 ? first : `${first}, and ${count - 1} more`),
    intro: (count) =>
      count === 1
        ? 'This needs your attention today.'
        : `These ${count} things need your attention today. The most important comes first.`,
    more: (count) => (count === 1 ? 'There is 1 other message.' : `There are ${count} other messages.`),
    all: 'See all messages',
    why: 'You get one message a day at most, unless a legal duty cannot wait.',
    settings: 'Choose how you get messages',
    stop: { nudge: 'No more mail when a colleague nudges me', digest: 'No more mail about what the law does not ask' },
  },
};
