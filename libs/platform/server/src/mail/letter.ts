import { type Language } from '@leerspoor/platform-contract';

/** One thing that a letter is about. */
export interface LetterItem {
  title: string;
  body?: string;
  action?: { label: string; url: string };
  /** `stop`: over or blocked, `soon`: almost. Colour only; the words say it too. */
  tone?: 'stop' | 'soon' | 'plain';
}

export interface LetterParts {
  language: Language;
  /** Also the heading of what a mail program shows under the subject. */
  preview: string;
  greeting: string;
  paragraphs?: readonly string[];
  items: readonly LetterItem[];
  /** Small print: where to change this, how to stop it. */
  footer: readonly { text: string; url?: string }[];
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string) => text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);

const marks = { stop: '#A32D1B', soon: '#D9960F', plain: '#1C563A' };
const font = `'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,'Segoe UI',Arial,sans-serif`;

const paragraph = (text: string, style = '') => `<p style="margin:0 0 12px;${style}">${safe(text)}</p>`;

const button = ({ label, url }: { label: string; url: string }) =>
  `<a href="${safe(url)}" style="display:inline-block;margin-top:4px;padding:13px 22px;border-radius:10px;background:#1C563A;color:#FFFDF8;font-weight:bold;text-decoration:none">${safe(label)}</a>`;

const card = ({ title, body, action, tone = 'plain' }: LetterItem) =>
  `<div style="margin:0 0 16px;padding:20px;background:#FFFDF8;border:1px solid #E3DAC6;border-left:4px solid ${marks[tone]};border-radius:16px">` +
  `<h2 style="margin:0 0 8px;font-size:19px;line-height:1.3;color:#1B211D">${safe(title)}</h2>` +
  `${body ? paragraph(body) : ''}${action ? button(action) : ''}</div>`;

const small = ({ text, url }: { text: string; url?: string }) =>
  `<p style="margin:0 0 6px">${url ? `<a href="${safe(url)}" style="color:#1C563A">${safe(text)}</a>` : safe(text)}</p>`;

function htmlOf({ language, preview, greeting, paragraphs = [], items, footer }: LetterParts): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light"><title>${safe(preview)}</title></head>`,
    `<body style="margin:0;padding:0;background:#F8F3E7">`,
    `<div style="display:none;max-height:0;overflow:hidden">${safe(preview)}</div>`,
    `<div style="max-width:600px;margin:0 auto;padding:28px 16px;font-family:${font};font-size:17px;line-height:1.5;color:#1B211D">`,
    `<p style="margin:0 0 24px;padding-bottom:10px;border-bottom:3px solid #1C563A;font-size:19px;font-weight:bold;color:#1C563A">Leerspoor</p>`,
    `<h1 style="margin:0 0 12px;font-size:22px;line-height:1.3">${safe(greeting)}</h1>`,
    ...paragraphs.map((text) => paragraph(text)),
    ...items.map(card),
    `<div style="margin-top:28px;padding-top:16px;border-top:1px solid #E3DAC6;font-size:15px;color:#5F5848">${footer.map(small).join('')}</div>`,
    `</div></body></html>`,
  ].join('\n');
}

const plainItem = ({ title, body, action }: LetterItem) =>
  [`* ${title}`, body, action && `${action.label}: ${action.url}`].filter((line) => line).join('\n  ');

const textOf = ({ greeting, paragraphs = [], items, footer }: LetterParts): string =>
  [
    greeting,
    ...paragraphs,
    ...items.map(plainItem),
    ['--', ...footer.map(({ text, url }) => (url ? `${text}: ${url}` : text))].join('\n'),
  ].join('\n\n') + '\n';

/** The two bodies of a mail in the look of the product: one column, no tables, no pictures, nothing loaded from elsewhere. */
export const composeLetter = (parts: LetterParts): { text: string; html: string } => ({
  text: textOf(parts),
  html: htmlOf(parts),
});
