import { type MayI, type OutsidePoint } from '@leerspoor/certifications-contract';
import { ask, type Asked } from '@leerspoor/platform-web';
import { element, sign } from './element.js';
import { reasonWords } from './reason.js';
import { button, paragraph, put, putRefusal } from './screen.js';
import { type Words, wordsOf } from './words.js';

/** "Mag ik dit?": the answer for who is signed in, and the way to it for who is not. */
export function showMayI(place: HTMLElement, token: string): void {
  const words = wordsOf(navigator.language);
  void look(place, token, words);
}

async function look(place: HTMLElement, token: string, words: Words): Promise<void> {
  const at = `/api/may-i/${encodeURIComponent(token)}`;
  const again = () => void look(place, token, words);
  const own = await ask<MayI>(`${at}/mine?language=${words.language}`);
  if (own.body) return putAnswer(place, words, own.body, again);
  // Not signed in, or signed in at another company: then what everybody may read.
  const mayBeOpen = own.status === 401 || own.status === 403 || own.status === 404;
  const open: Asked<OutsidePoint> = mayBeOpen ? await ask(`${at}?language=${words.language}`) : { ...own, body: null };
  if (open.body) putQuestion(place, words, open.body.told, token);
  else putRefusal(place, words, 'mayTitle', open, { title: 'pointDead', note: 'pointDeadNote' }, again);
}

function putAnswer(place: HTMLElement, words: Words, answer: MayI, again: () => void): void {
  const { say } = words;
  const { may, name, location, groups, instruction, helpers, person } = answer;
  put(
    place,
    words,
    'mayTitle',
    {
      over: [name, location].filter(Boolean).join(' · '),
      sign: may ? 'yes' : 'no',
      title: say(may ? 'yes' : 'no'),
    },
    element('ul', { class: 'o-lines' }, ...groups.map((group) => groupOf(group, words))),
    instruction !== '' && section(say('instruction'), element('p', { class: 'o-instruction' }, instruction)),
    !may && deeds(groups, words),
    helpers.length > 0 && section(say('helpers'), element('ul', { class: 'o-names' }, ...helpers.map(asItem))),
    button(say('lookAgain'), again),
    element('p', { class: 'o-note' }, say('asWho', { person })),
  );
}

function groupOf({ met, types }: MayI['groups'][number], words: Words): HTMLElement {
  // Of a group that is met, what met it; of another, everything that would.
  const shown = met ? types.filter((type) => type.met) : types;
  const several = !met && shown.length > 1;
  return element(
    'li',
    {},
    sign(met ? 'yes' : 'no', 28),
    element(
      'span',
      {},
      several && element('span', { class: 'o-said' }, words.say('oneOf')),
      ...shown.flatMap((type) => [
        element('b', {}, type.name),
        element('span', { class: 'o-reason' }, reasonWords(type, words)),
      ]),
    ),
  );
}

const worthHandingIn = new Set(['missing', 'expired', 'in-grace', 'exempt']);

function deeds(groups: MayI['groups'], { say }: Words): HTMLElement {
  const lacking = groups.filter(({ met }) => !met).flatMap(({ types }) => types);
  const link = ({ typeId, name, reason }: (typeof lacking)[number]) =>
    worthHandingIn.has(reason)
      ? element('a', { href: `/certificaten/inleveren?soort=${typeId}` }, say('handIn', { type: name }))
      : element('a', { href: `/certificaten/mijn/${typeId}` }, say('look', { type: name }));
  return section(say('now'), element('ul', { class: 'o-links' }, ...lacking.map((type) => asItem(link(type)))));
}

function putQuestion(place: HTMLElement, words: Words, told: OutsidePoint['told'], token: string): void {
  const { say, either } = words;
  const over = told ? `${told.companyName} · ${told.name}` : 'Leerspoor';
  put(
    place,
    words,
    'mayTitle',
    { over, sign: 'unknown', title: say('mayTitle') },
    told
      ? section(say('askedHere'), element('ul', { class: 'o-names' }, ...told.groups.map((one) => asItem(either(one)))))
      : paragraph(say('hidden')),
    element('a', { class: 'o-deed', href: `/inloggen?naar=${encodeURIComponent(`/mag-ik/${token}`)}` }, say('signIn')),
    element('p', { class: 'o-note' }, say('signInNote')),
  );
}

const asItem = (content: Node | string): HTMLElement => element('li', {}, content);
const section = (title: string, content: HTMLElement): HTMLElement =>
  element('section', {}, element('h2', {}, title), content);
