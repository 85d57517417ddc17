import { type Language } from '@leerspoor/platform-contract';
import { type PackedCertificate, type PackedPerson } from './pack-content.repository.js';
import { type PlacedDocument } from './pack-material.js';
import { type PackTexts, packTexts } from './pack-texts.js';
import { dayText, endDay } from './pack-words.js';

/** A person with certificates and where their documents stand in the ZIP. */
export interface IndexedPerson {
  person: PackedPerson;
  certificates: readonly PackedCertificate[];
  documents: readonly PlacedDocument[];
}

interface IndexParts {
  title: string;
  facts: readonly (readonly [string, string])[];
  note: string;
  language: Language;
}

const style = `body{font:16px/1.5 system-ui,sans-serif;color:#1d2420;max-width:72rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #cfd5cf;vertical-align:top}
th{background:#eef2ec}code{font-size:.75rem;overflow-wrap:anywhere}dt{font-weight:700}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0}h2{margin-top:2rem}`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const hrefOf = (path: string) => escaped(path.split('/').map(encodeURIComponent).join('/'));
const ofCertificate = (documents: readonly PlacedDocument[], id: string) =>
  documents.filter(({ certificateId }) => certificateId === id);

/** A page that opens from the folder itself: every certificate, with a link to its documents and their SHA-256. */
export function* indexPage(parts: IndexParts, people: Iterable<IndexedPerson>): Generator<string> {
  const t = packTexts[parts.language];
  const c = t.column;
  const facts = parts.facts.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('');
  const heads = [c.type, c.from, c.validThrough, c.certificateNumber, c.issuer, c.file].map(
    (text) => `<th scope="col">${escaped(text)}</th>`,
  );
  yield `<!doctype html>\n<html lang="${parts.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(parts.title)}</title><style>${style}</style></head><body><main><h1>${escaped(parts.title)}</h1><dl>${facts}</dl><p>${escaped(parts.note)}</p>`;
  for (const { person, certificates, documents } of people) {
    if (certificates.length === 0) continue;
    const rows = certificates.map((certificate) => rowOf(certificate, ofCertificate(documents, certificate.id), t));
    yield `<h2>${escaped(person.name)}${person.team ? ` <small>${escaped(person.team)}</small>` : ''}</h2><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>\n`;
  }
  yield '</main></body></html>\n';
}

function rowOf(certificate: PackedCertificate, documents: readonly PlacedDocument[], t: PackTexts): string {
  const end = certificate.expiresOn === null ? t.endless : dayText(endDay(certificate.expiresOn, 'through'));
  const files = documents.map(({ path, sha256, isThere, shared }) =>
    isThere
      ? `<a href="${hrefOf(path)}">${escaped(path.split('/').at(-1) ?? path)}</a>${shared ? ` (${escaped(t.sharedList)})` : ''}<br><code>${sha256}</code>`
      : escaped(t.goneDocument),
  );
  const cells = [certificate.name, dayText(certificate.obtainedOn), end, certificate.number, certificate.issuer].map(
    escaped,
  );
  return `<tr>${[...cells, files.join('<br>') || escaped(t.noDocument)].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** The same as a table: a line per document, and one for a certificate without. */
export function* indexTable(language: Language, people: Iterable<IndexedPerson>): Generator<string[]> {
  const t = packTexts[language];
  const c = t.column;
  yield [
    c.person,
    c.number,
    t.team,
    c.code,
    c.type,
    c.from,
    c.validThrough,
    c.certificateNumber,
    c.issuer,
    c.file,
    c.sha256,
    c.bytes,
  ];
  for (const { person, certificates, documents } of people) {
    for (const certificate of certificates) {
      const { code, name, obtainedOn, expiresOn, number, issuer } = certificate;
      const start = [
        person.name,
        person.number,
        person.team,
        code,
        name,
        obtainedOn,
        endDay(expiresOn, 'through') ?? '',
        number,
        issuer,
      ];
      const files = ofCertificate(documents, certificate.id);
      if (files.length === 0) yield [...start, '', '', ''];
      for (const { path, sha256, bytes, isThere } of files)
        yield [...start, isThere ? path : t.goneDocument, sha256, String(bytes)];
    }
  }
}
