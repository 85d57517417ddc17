import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { composeLetter } from '@leerspoor/platform-server';

/** What is told to somebody: invited, the session is at another time or place, it is off, or they need not come. */
export type TrainingNews = 'invited' | 'moved' | 'cancelled' | 'withdrawn';

export interface TrainingLetter {
  news: TrainingNews;
  language: Language;
  firstName: string;
  typeName: string;
  day: LocalDate;
  begins: string;
  ends: string;
  place: string;
  provider: string;
  organiser: string;
  /** Why it is off; may be empty. */
  reason: string;
  urls: { training: string; certificates: string };
}

interface Words {
  locale: string;
  subject: Record<TrainingNews, (type: string) => string>;
  title: Record<TrainingNews, (type: string) => string>;
  when: (day: string, begins: string, ends: string) => string;
  place: (place: string) => string;
  provider: (provider: string) => string;
  reason: (reason: string) => string;
  calendar: Record<TrainingNews, string>;
  cannot: (organiser: string) => string;
  greeting: (firstName: string) => string;
  button: { training: string; certificates: string };
  footer: string;
}

const texts: Record<Language, Words> = {
  nl: {
    locale: 'nl-NL',
    subject: {
      invited: (type) => `Uitnodiging: training ${type}`,
      moved: (type) => `Verzet: training ${type}`,
      cancelled: (type) => `Gaat niet door: training ${type}`,
      withdrawn: (type) => `Je hoeft niet te komen: training ${type}`,
    },
    title: {
      invited: (type) => `Je bent uitgenodigd voor de training ${type}.`,
      moved: (type) => `De training ${type} is verzet. Dit is de nieuwe afspraak.`,
      cancelled: (type) => `De training ${type} gaat niet door.`,
      withdrawn: (type) => `Je staat niet meer op de lijst van de training ${type}.`,
    },
    when: (day, begins, ends) => `${day}, ${begins} tot ${ends} uur.`,
    place: (place) => `Plaats: ${place}.`,
    provider: (provider) => `Gegeven door ${provider}.`,
    reason: (reason) => `Waarom: ${reason}`,
    calendar: {
      invited: 'Open het agendabestand bij deze mail om het in je agenda te zetten.',
      moved: 'Open het agendabestand bij deze mail. Dan klopt je agenda weer.',
      cancelled: 'Open het agendabestand bij deze mail om het uit je agenda te halen.',
      withdrawn: 'Open het agendabestand bij deze mail om het uit je agenda te halen.',
    },
    cannot: (organiser) => `Kun je niet? Laat het ${organiser} zo snel mogelijk weten.`,
    greeting: (firstName) => `Hallo ${firstName},`,
    button: { training: 'Bekijk de training', certificates: 'Bekijk je certificaten' },
    footer: 'Je krijgt deze mail omdat je werkgever een training voor je plant.',
  },
  en: {
    locale: 'en-GB',
    subject: {
      invited: (type) => `Invitation: ${type} training`,
      moved: (type) => `Moved: ${type} training`,
      cancelled: (type) => `Off: ${type} training`,
      withdrawn: (type) => `You do not have to come: ${type} training`,
    },
    title: {
      invited: (type) => `You are invited to the ${type} training.`,
      moved: (type) => `The ${type} training has moved. This is the new appointment.`,
      cancelled: (type) => `The ${type} training is off.`,
      withdrawn: (type) => `You are not on the list of the ${type} training any more.`,
    },
    when: (day, begins, ends) => `${day}, ${begins} to ${ends}.`,
    place: (place) => `Place: ${place}.`,
    provider: (provider) => `Given by ${provider}.`,
    reason: (reason) => `Why: ${reason}`,
    calendar: {
      invited: 'Open the calendar file with this mail to put it in your calendar.',
      moved: 'Open the calendar file with this mail, and your calendar is right again.',
      cancelled: 'Open the calendar file with this mail to take it out of your calendar.',
      withdrawn: 'Open the calendar file with this mail to take it out of your calendar.',
    },
    cannot: (organiser) => `Can you not come? Tell ${organiser} as soon as you can.`,
    greeting: (firstName) => `Hello ${firstName},`,
    button: { training: 'See the training', certificates: 'See your certificates' },
    footer: 'You get this mail because your employer plans a training for you.',
  },
};

const dayIn = (day: LocalDate, locale: string) =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The letter in the language of who gets it; its calendar part stands beside it. */
export function trainingLetter(letter: TrainingLetter): { subject: string; text: string; html: string } {
  const { news, language, typeName, place, provider, reason, urls } = letter;
  const words = texts[language];
  const goesOn = news === 'invited' || news === 'moved';
  const body = [
    capital(words.when(dayIn(letter.day, words.locale), letter.begins, letter.ends)),
    goesOn && place ? words.place(place) : '',
    goesOn && provider ? words.provider(provider) : '',
    news === 'cancelled' && reason ? words.reason(reason) : '',
  ];
  const action = goesOn
    ? { label: words.button.training, url: urls.training }
    : { label: words.button.certificates, url: urls.certificates };
  const composed = composeLetter({
    language,
    preview: words.title[news](typeName),
    greeting: words.greeting(letter.firstName),
    items: [{ title: words.title[news](typeName), body: body.filter(Boolean).join(' '), action }],
    paragraphs: [words.calendar[news], ...(goesOn ? [words.cannot(letter.organiser)] : [])],
    footer: [{ text: words.footer }],
  });
  return { subject: words.subject[news](typeName), ...composed };
}
