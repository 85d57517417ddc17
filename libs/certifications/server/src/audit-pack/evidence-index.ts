import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type PackedPerson } from './pack-content.repository.js';
import { type PlacedDocument } from './pack-material.js';
import { type PackedProof } from './pack-proof.js';
import { type PackTexts, packTexts } from './pack-texts.js';
import { dayText, endDay } from './pack-words.js';

/** A person with what is proven of them, and where its documents stand in the ZIP. */
export interface IndexedPerson {
  person: PackedPerson;
  proofs: readonly PackedProof[];
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
const ofProof = (documents: readonly PlacedDocument[], id: string) => documents.filter(({ proofId }) => proofId === id);

/** 'Aanwijzing: Vakbekwaam persoon (VP)'. */
const whatOf = ({ kind, about }: PackedProof, t: PackTexts) => [t.proofs[kind], about].filter(Boolean).join(': ');
const lastDayOf = ({ kind, endsOn }: PackedProof): LocalDate | null =>
  kind === 'activity' ? null : endDay(endsOn, 'through');

/** A page that opens from the folder itself: everything that is proven, with a link to its documents and their SHA-256. */
export function* indexPage(parts: IndexParts, people: Iterable<IndexedPerson>): Generator<string> {
  const t = packTexts[parts.language];
  const c = t.column;
  const facts = parts.facts.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('');
  const heads = [c.what, c.type, c.on, c.validThrough, c.certificateNumber, c.issuer, c.file].map(
    (text) => `<th scope="col">${escaped(text)}</th>`,
  );
  yield `<!doctype html>\n<html lang="${parts.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(parts.title)}</title><style>${style}</style></head><body><main><h1>${escaped(parts.title)}</h1><dl>${facts}</dl><p>${escaped(parts.note)}</p>`;
  for (const { person, proofs, documents } of people) {
    if (proofs.length === 0) continue;
    const rows = proofs.map((proof) => rowOf(proof, ofProof(documents, proof.id), t));
    yield `<h2>${escaped(person.name)}${person.team ? ` <small>${escaped(person.team)}</small>` : ''}</h2><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>\n`;
  }
  yield '</main></body></html>\n';
}

function rowOf(proof: PackedProof, documents: readonly PlacedDocument[], t: PackTexts): string {
  const end = proof.endsOn === null && proof.kind !== 'activity' ? t.endless : dayText(lastDayOf(proof));
  const files = documents.map(({ path, sha256, isThere, shared }) =>
    isThere
      ? `<a href="${hrefOf(path)}">${escaped(path.split('/').at(-1) ?? path)}</a>${shared ? ` (${escaped(t.sharedList)})` : ''}<br><code>${sha256}</code>`
      : escaped(t.goneDocument),
  );
  const cells = [whatOf(proof, t), proof.name, dayText(proof.from), end, proof.number, proof.issuer].map(escaped);
  return `<tr>${[...cells, files.join('<br>') || escaped(t.noDocument)].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** The same as a table: a line per document, and one for what has none. */
export function* indexTable(language: Language, people: Iterable<IndexedPerson>): Generator<string[]> {
  const t = packTexts[language];
  const c = t.column;
  yield [
    c.person,
    c.number,
    t.team,
    c.what,
    c.code,
    c.type,
    c.on,
    c.validThrough,
    c.certificateNumber,
    c.issuer,
    c.file,
    c.sha256,
    c.bytes,
  ];
  for (const { person, proofs, documents } of people) {
    for (const proof of proofs) {
      const { code, name, from, number, issuer } = proof;
      const start = [
        person.name,
        person.number,
        person.team,
        whatOf(proof, t),
        code,
        name,
        from,
        lastDayOf(proof) ?? '',
        number,
        issuer,
      ];
      const files = ofProof(documents, proof.id);
      if (files.length === 0) yield [...start, '', '', ''];
      for (const { path, sha256, bytes, isThere } of files)
        yield [...start, isThere ? path : t.goneDocument, sha256, String(bytes)];
    }
  }
}
