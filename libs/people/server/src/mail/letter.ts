/** A short letter: what is going on, one thing to do, and what if it was not you. */
export interface Letter {
  subject: string;
  greeting: string;
  paragraphs: string[];
  button?: { label: string; url: string };
  /** Smaller, below. */
  after: string[];
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const paragraph = (style: string) => (text: string) => `<p style="margin:0 0 16px;${style}">${escape(text)}</p>`;

function buttonHtml({ label, url }: { label: string; url: string }): string {
  const style =
    'display:inline-block;padding:14px 24px;border-radius:10px;background:#1c563a;color:#fffdf8;font-weight:700;text-decoration:none';
  return `<p style="margin:0 0 16px"><a href="${escape(url)}" style="${style}">${escape(label)}</a></p>${paragraph('font-size:14px;color:#5f5848;word-break:break-all')(url)}`;
}

/** The letter as mail: plain text that says everything, and HTML that needs no pictures and no outside style. */
export function written({ subject, greeting, paragraphs, button, after }: Letter): {
  subject: string;
  text: string;
  html: string;
} {
  const text = [
    greeting,
    ...paragraphs,
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...after,
    'Leerspoor',
  ].join('\n\n');
  const body = [
    ...[greeting, ...paragraphs].map(paragraph('')),
    button ? buttonHtml(button) : '',
    ...after.map(paragraph('font-size:14px;color:#5f5848')),
    paragraph('font-weight:700;color:#1c563a')('Leerspoor'),
  ].join('');
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body style="margin:0;padding:24px;background:#f8f3e7"><div style="max-width:520px;margin:0 auto;padding:24px;background:#fffdf8;border-radius:16px;font:17px/1.5 Arial,sans-serif;color:#1e1b14">${body}</div></body></html>`;
  return { subject: oneLine(subject), text, html };
}
