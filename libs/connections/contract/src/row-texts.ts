import { type Language } from '@leerspoor/platform-contract';
import { fieldTexts } from './field-texts.js';
import { type RowCode, type RowMessage } from './row.js';

type Values = Readonly<Record<string, string | number>>;
type Sentence = (values: Values) => string;

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const dutchDay = (value: string | number | undefined) => {
  const text = String(value ?? '');
  return isDay.test(text) ? text.split('-').reverse().join('-') : text;
};
const englishDay = (value: string | number | undefined) => {
  const text = String(value ?? '');
  if (!isDay.test(text)) return text;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${text}T00:00:00Z`),
  );
};

const dutch: Record<RowCode, Sentence> = {
  'cell-cut': () => 'De tekst was te lang. We bewaren het begin.',
  'cell-cleaned': () => 'Er stonden tekens in die geen letters zijn. Die hebben we weggehaald.',
  'same-as-line': ({ line }) => `Deze rij is gelijk aan rij ${line}.`,
  'number-missing': () => 'Het personeelsnummer ontbreekt.',
  'number-made': ({ number }) => `Deze persoon krijgt nummer ${number}.`,
  'number-long': ({ most }) => `Het nummer is te lang. Het mag ${most} tekens hebben.`,
  'name-missing': ({ name }) => (name ? `De voornaam van ${name} ontbreekt.` : 'De naam ontbreekt.'),
  'name-damaged': ({ name }) => `In de naam ${name} is een letter verloren gegaan.`,
  'email-invalid': ({ text }) => `${text} is geen e-mailadres. We laten het leeg.`,
  'email-damaged': ({ text }) => `In het e-mailadres ${text} is een letter verloren gegaan. We laten het leeg.`,
  'email-letters': ({ text, suggestion }) =>
    `${text} heeft letters die niet in een e-mailadres horen. We laten het leeg. Bedoel je ${suggestion}?`,
  'email-taken': ({ email, name }) => `${email} is al van ${name}. We laten het leeg.`,
  'mobile-invalid': ({ text }) => `${text} is geen mobiel nummer. We laten het leeg.`,
  'hours-invalid': ({ text }) => `${text} is geen aantal uren. We laten het leeg.`,
  'date-impossible': ({ text }) => `De datum ${text} bestaat niet.`,
  'date-unclear': ({ text }) => `${text} is geen hele datum. Schrijf bijvoorbeeld 31-12-2026.`,
  'date-missing': () => 'De datum waarop het is behaald ontbreekt.',
  'date-range': ({ text }) => `De datum ${dutchDay(text)} kan niet kloppen.`,
  'start-assumed': ({ start }) => `Er staat geen datum in dienst. We nemen ${dutchDay(start)}.`,
  'end-before-start': () => 'De laatste werkdag ligt vóór de eerste.',
  'text-long': ({ most }) => `De tekst is te lang. Er mogen ${most} tekens in.`,
  'number-twice': ({ number, line, name }) =>
    line ? `Nummer ${number} staat ook op rij ${line}, bij ${name}.` : `Nummer ${number} is al van ${name}.`,
  'period-overlap': () => 'Deze periode overlapt met een andere periode van dezelfde persoon.',
  'last-admin': ({ name }) => `${name} is de enige beheerder die kan inloggen. Geef eerst iemand anders die rol.`,
  'person-unknown': ({ name, suggestion }) =>
    suggestion ? `${name} kennen we niet. Bedoel je ${suggestion}?` : `${name} kennen we niet.`,
  'person-ambiguous': ({ name, people }) => `Er zijn ${people} mensen die ${name} heten. Wie bedoel je?`,
  'person-by-name': ({ number, known }) =>
    number ? `Nummer ${number} kennen we niet. Op naam gevonden: nummer ${known}.` : 'Op naam gevonden.',
  'person-by-email': () => 'Op e-mailadres gevonden.',
  'person-by-similar-number': ({ number, known }) => `Nummer ${number} is bij jullie ${known}.`,
  'person-left': ({ date }) => `Deze persoon is sinds ${dutchDay(date)} uit dienst.`,
  'number-name-differ': ({ number, name, known }) =>
    `Nummer ${number} is bij jullie ${known}, niet ${name}. Wie bedoel je?`,
  'number-changes': ({ from, to }) => `Het personeelsnummer was ${from} en wordt ${to}.`,
  'same-name-exists': ({ name, number }) =>
    `Er is al iemand die ${name} heet (nummer ${number}). Is dit dezelfde persoon?`,
  'second-period': ({ line }) => `Dit is nog een periode van de persoon op rij ${line}.`,
  'lead-unknown': ({ text }) => `Leidinggevende ${text} kennen we niet. We laten het leeg.`,
  'lead-ambiguous': ({ text, people }) => `Er zijn ${people} mensen die ${text} heten. Wie is de leidinggevende?`,
  'lead-by-team': ({ text, number, team }) =>
    `Er zijn meer mensen die ${text} heten. We nemen nummer ${number}, uit team ${team}.`,
  'lead-self': () => 'Iemand kan niet de eigen leidinggevende zijn. We laten het leeg.',
  'lead-circle': ({ text }) =>
    `Met ${text} als leidinggevende zou iedereen in een kring elkaars leidinggevende zijn. Dat laten we weg.`,
  'type-missing': () => 'Er staat niet welk certificaat het is.',
  'type-unknown': ({ text }) => `Certificaat ${text} bestaat nog niet bij jullie.`,
  'type-new': ({ type }) => `We maken certificaatsoort ${type}.`,
  'type-from-library': ({ type }) => `We nemen ${type} over uit de bibliotheek.`,
  'obtained-derived': ({ date }) => `Er staat niet wanneer het is behaald. We rekenen terug: ${dutchDay(date)}.`,
  'obtained-future': ({ date }) => `${dutchDay(date)} moet nog komen.`,
  'expiry-before-obtained': () => 'De einddatum ligt vóór de begindatum.',
  'expiry-missing': () => 'De einddatum ontbreekt. Bij dit certificaat telt de datum op het papier.',
  'expiry-differs': ({ rule }) =>
    `Volgens de regel is het geldig tot ${dutchDay(rule)}. De datum uit het bestand telt.`,
  'certificate-revoked': () => 'Dit certificaat is bij jullie ingetrokken.',
  'certificate-twice': ({ line }) => `Ditzelfde certificaat staat ook op rij ${line}, met andere gegevens.`,
  'own-waiting': () => 'Dit is van jezelf. Een collega controleert het nog.',
  'own-certificate': () => 'Je eigen certificaat kun je niet zelf aanpassen.',
};

const english: Record<RowCode, Sentence> = {
  'cell-cut': () => 'The text was too long. We keep its beginning.',
  'cell-cleaned': () => 'It held characters that are not text. We took them out.',
  'same-as-line': ({ line }) => `This row says the same as row ${line}.`,
  'number-missing': () => 'The employee number is missing.',
  'number-made': ({ number }) => `This person gets number ${number}.`,
  'number-long': ({ most }) => `The number is too long. It can have ${most} characters.`,
  'name-missing': ({ name }) => (name ? `The first name of ${name} is missing.` : 'The name is missing.'),
  'name-damaged': ({ name }) => `A letter was lost in the name ${name}.`,
  'email-invalid': ({ text }) => `${text} is not an email address. We leave it empty.`,
  'email-damaged': ({ text }) => `A letter was lost in the email address ${text}. We leave it empty.`,
  'email-letters': ({ text, suggestion }) =>
    `${text} has letters that an email address does not have. We leave it empty. Do you mean ${suggestion}?`,
  'email-taken': ({ email, name }) => `${email} belongs to ${name}. We leave it empty.`,
  'mobile-invalid': ({ text }) => `${text} is not a mobile number. We leave it empty.`,
  'hours-invalid': ({ text }) => `${text} is not a number of hours. We leave it empty.`,
  'date-impossible': ({ text }) => `The date ${text} does not exist.`,
  'date-unclear': ({ text }) => `${text} is not a whole date. Write for example 31-12-2026.`,
  'date-missing': () => 'The day it was obtained is missing.',
  'date-range': ({ text }) => `The date ${englishDay(text)} cannot be right.`,
  'start-assumed': ({ start }) => `There is no start date. We take ${englishDay(start)}.`,
  'end-before-start': () => 'The last working day is before the first.',
  'text-long': ({ most }) => `The text is too long. It can have ${most} characters.`,
  'number-twice': ({ number, line, name }) =>
    line ? `Number ${number} is also on row ${line}, for ${name}.` : `Number ${number} belongs to ${name}.`,
  'period-overlap': () => 'This period overlaps another period of the same person.',
  'last-admin': ({ name }) => `${name} is the only administrator who can sign in. Give somebody else that role first.`,
  'person-unknown': ({ name, suggestion }) =>
    suggestion ? `We do not know ${name}. Do you mean ${suggestion}?` : `We do not know ${name}.`,
  'person-ambiguous': ({ name, people }) => `${people} people are called ${name}. Whom do you mean?`,
  'person-by-name': ({ number, known }) =>
    number ? `We do not know number ${number}. Found by name: number ${known}.` : 'Found by name.',
  'person-by-email': () => 'Found by email address.',
  'person-by-similar-number': ({ number, known }) => `Number ${number} is ${known} in your company.`,
  'person-left': ({ date }) => `This person left on ${englishDay(date)}.`,
  'number-name-differ': ({ number, name, known }) =>
    `Number ${number} is ${known} in your company, not ${name}. Whom do you mean?`,
  'number-changes': ({ from, to }) => `The employee number was ${from} and becomes ${to}.`,
  'same-name-exists': ({ name, number }) =>
    `Somebody called ${name} is here already (number ${number}). Is this the same person?`,
  'second-period': ({ line }) => `This is another period of the person on row ${line}.`,
  'lead-unknown': ({ text }) => `We do not know manager ${text}. We leave it empty.`,
  'lead-ambiguous': ({ text, people }) => `${people} people are called ${text}. Who is the manager?`,
  'lead-by-team': ({ text, number, team }) =>
    `Several people are called ${text}. We take number ${number}, of team ${team}.`,
  'lead-self': () => 'Nobody can be their own manager. We leave it empty.',
  'lead-circle': ({ text }) =>
    `With ${text} as manager, people would manage each other in a circle. We leave that out.`,
  'type-missing': () => 'It does not say which certificate it is.',
  'type-unknown': ({ text }) => `Your company has no certificate ${text} yet.`,
  'type-new': ({ type }) => `We make certificate type ${type}.`,
  'type-from-library': ({ type }) => `We take ${type} from the library.`,
  'obtained-derived': ({ date }) => `It does not say when it was obtained. Counted back: ${englishDay(date)}.`,
  'obtained-future': ({ date }) => `${englishDay(date)} is still to come.`,
  'expiry-before-obtained': () => 'The end date is before the start date.',
  'expiry-missing': () => 'The end date is missing. For this certificate the date on the document counts.',
  'expiry-differs': ({ rule }) => `By the rule it is valid until ${englishDay(rule)}. The date in the file counts.`,
  'certificate-revoked': () => 'This certificate was withdrawn in your company.',
  'certificate-twice': ({ line }) => `This same certificate is also on row ${line}, with other details.`,
  'own-waiting': () => 'This is your own. A colleague still has to check it.',
  'own-certificate': () => 'You cannot change your own certificate.',
};

/** What is said about a row, in a sentence. On the screen and in the file of rejected rows it is the same one. */
export const rowSentence = (language: Language, { code, values }: Pick<RowMessage, 'code' | 'values'>): string =>
  (language === 'nl' ? dutch : english)[code](values);

/** A sentence with the field that it is about in front: 'Behaald op: de datum 31-02-2025 bestaat niet.' */
export function rowReason(language: Language, message: Pick<RowMessage, 'code' | 'values' | 'field'>): string {
  const sentence = rowSentence(language, message);
  return message.field === null ? sentence : `${fieldTexts[language][message.field]}: ${sentence}`;
}
