import { Readable } from 'node:stream';
import { csv, type FileSource, workbook, type ZipStream } from '@leerspoor/platform-server';
import { indexPage, indexTable, type IndexedPerson } from './evidence-index.js';
import { EvidencePlaces } from './evidence-places.js';
import { changeTable, overviewSheets } from './overview-book.js';
import { overviewPaper, writeOverview } from './overview-paper.js';
import { type PackedChange } from './pack-content.repository.js';
import { type PackMaterial, type PlacedDocument } from './pack-material.js';
import { packTexts } from './pack-texts.js';
import { dayText, momentText, scopeFacts } from './pack-words.js';

export interface ZipParts {
  material: PackMaterial;
  /** Where the bytes of documents come from, by the id of the file. */
  sources: ReadonlyMap<string, FileSource>;
  /** Read anew each time it is asked for. */
  changes: () => AsyncIterable<PackedChange>;
  /** Another document went in. */
  onDocument: () => Promise<void>;
}

/** Writes the whole pack into a ZIP that somebody reads meanwhile. */
export async function writePack(zip: ZipStream, { material, sources, changes, onDocument }: ZipParts): Promise<void> {
  const { head } = material;
  const t = packTexts[head.language];
  const paper = overviewPaper(material);
  const filling = writeOverview(paper, material);
  filling.catch((error: Error) => paper.content.destroy(error));
  await zip.add(`${t.files.overview}.pdf`, paper.content, { packed: false });
  await zip.add(`${t.files.overview}.xlsx`, workbook(overviewSheets(material, changes()), head.madeAt), {
    packed: false,
  });
  await zip.add(`${t.files.changes}.csv`, Readable.from(csv(changeTable(material, changes()))));
  const people: IndexedPerson[] = [];
  const places = new EvidencePlaces(t.files.evidence, t);
  for (const one of material.people)
    people.push({ ...one, documents: await addDocuments(zip, one, places, sources, onDocument) });
  const facts = [
    [t.company, head.company] as const,
    ...(head.client ? [[t.client, head.client] as const] : []),
    [t.asOf, dayText(head.asOf)] as const,
    ...scopeFacts(head.scope, t),
    [t.madeBy, head.madeBy] as const,
    [t.madeAt, momentText(head.madeAt, head.zone)] as const,
  ];
  const parts = { title: head.title, facts, note: t.indexNote, language: head.language };
  await zip.add('index.html', Readable.from(indexPage(parts, people)));
  await zip.add('index.csv', Readable.from(csv(indexTable(head.language, people))));
  zip.end();
}

/** Puts the documents of one person in their places; says of each whether its bytes were there. */
export async function addDocuments(
  zip: ZipStream,
  { person, certificates, documents }: Pick<PackMaterial['people'][number], 'person' | 'certificates' | 'documents'>,
  places: EvidencePlaces,
  sources: ReadonlyMap<string, FileSource>,
  onDocument: () => Promise<void>,
): Promise<PlacedDocument[]> {
  const placed: PlacedDocument[] = [];
  for (const document of documents) {
    const certificate = certificates.find(({ id }) => id === document.certificateId);
    const source = sources.get(document.fileId);
    if (!certificate) continue;
    const { path, isNew } = places.place(person, certificate, document);
    if (isNew) {
      const content = await source?.open();
      if (content) await zip.add(path, content, { packed: false });
      else places.lose(document.fileId);
    }
    placed.push({ ...document, path, isThere: places.isThere(document.fileId) });
    await onDocument();
  }
  return placed;
}
