import { type GateLine, type OutsideCard } from '@leerspoor/certifications-contract';
import { ask } from '@leerspoor/platform-web';
import { element, sign, type Sign } from './element.js';
import { button, paragraph, put, putRefusal } from './screen.js';
import { type Words, wordsOf } from './words.js';

/** A gate card as a stranger sees it. */
export function showGate(place: HTMLElement, token: string): void {
  const words = wordsOf(navigator.language);
  void look(place, token, words);
}

async function look(place: HTMLElement, token: string, words: Words): Promise<void> {
  const asked = await ask<OutsideCard>(`/api/gate/${encodeURIComponent(token)}?language=${words.language}`);
  const again = () => void look(place, token, words);
  if (asked.body === null) {
    putRefusal(place, words, 'gateTitle', asked, { title: 'gateDead', note: 'gateDeadNote' }, again);
    return;
  }
  const { companyName, name, at, lines } = asked.body;
  const { say } = words;
  put(
    place,
    words,
    'gateTitle',
    { over: `${companyName} · ${say('gateTitle')}`, ...verdictOf(lines, words) },
    name !== null && element('h2', { class: 'o-who' }, name),
    lines.length === 0
      ? paragraph(say('gateEmpty'))
      : element('ul', { class: 'o-lines' }, ...lines.map((line) => lineOf(line, words))),
    paragraph(say('seenAt', { moment: words.moment(at) })),
    button(say('lookAgain'), again),
    element('p', { class: 'o-note' }, say('gateNote', { company: companyName })),
  );
}

function verdictOf(lines: readonly GateLine[], { say }: Words): { sign: Sign; title: string } {
  const valid = lines.filter((line) => line.valid).length;
  if (lines.length === 0) return { sign: 'unknown', title: say('gateTitle') };
  if (valid === lines.length) return { sign: 'yes', title: say('gateAll') };
  return { sign: 'no', title: say(valid === 0 ? 'gateNone' : 'gateSome') };
}

function lineOf({ name, valid, end }: GateLine, { say, day }: Words): HTMLElement {
  const until = end === null ? '' : end === 'never' ? say('endless') : say('through', { day: day(end) });
  return element(
    'li',
    {},
    sign(valid ? 'yes' : 'no', 28),
    element(
      'span',
      {},
      element('b', {}, name),
      element('span', { class: 'o-said' }, [say(valid ? 'valid' : 'notValid'), until].filter(Boolean).join(', ')),
    ),
  );
}
