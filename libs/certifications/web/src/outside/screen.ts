import './outside.css';
import { element, sign, type Sign } from './element.js';
import { type Word, type Words } from './words.js';

type Part = Node | string | null | false;

export interface Verdict {
  /** What stands small above it: the company, the point. */
  over: string;
  sign: Sign;
  /** The answer in one glance. */
  title: string;
}

/** Puts a whole page in its place: the answer first, then the rest. Heard at once by a screen reader. */
export function put(place: HTMLElement, words: Words, title: Word, verdict: Verdict, ...parts: Part[]): void {
  document.documentElement.lang = words.language;
  document.title = words.say(title);
  place.replaceChildren(
    element(
      'main',
      { class: 'outside', lang: words.language },
      element(
        'header',
        { class: 'o-verdict', 'data-sign': verdict.sign, role: 'status' },
        element('p', { class: 'o-over' }, verdict.over),
        sign(verdict.sign, 72),
        element('h1', {}, verdict.title),
      ),
      ...parts,
    ),
  );
}

export const paragraph = (text: string): HTMLElement => element('p', {}, text);

export function button(text: string, deed: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'o-deed' }, text);
  made.addEventListener('click', deed);
  return made;
}

interface Refused {
  status: number;
  wait: number;
}

/** What to say when there is nothing to show: dead, too often, or no connection. */
export function putRefusal(
  place: HTMLElement,
  words: Words,
  title: Word,
  { status, wait }: Refused,
  dead: { title: Word; note: Word },
  again: () => void,
): void {
  const { say } = words;
  const over = say(title);
  const retry = button(say('again'), again);
  if (status === 429) {
    const note = paragraph(say('waitNote', { seconds: wait }));
    put(place, words, title, { over, sign: 'unknown', title: say('wait') }, note, retry);
  } else if (status === 0 || status >= 500) {
    put(place, words, title, { over, sign: 'unknown', title: say('offline') }, paragraph(say('offlineNote')), retry);
  } else put(place, words, title, { over, sign: 'no', title: say(dead.title) }, paragraph(say(dead.note)));
}
