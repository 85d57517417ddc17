import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { csv, type FileSource, workbook, type ZipStream } from '@leerspoor/platform-server';
import { type AppointmentPaper, type PackedAppointment } from '../appointment/appointment-evidence.service.js';
import { indexPage, indexTable, type IndexedPerson } from './evidence-index.js';
import { EvidencePlaces } from './evidence-places.js';
import { changeTable, overviewSheets } from './overview-book.js';
import { overviewPaper, writeOverview } from './overview-paper.js';
import { type PackedChange } from './pack-content.repository.js';
import { drawnOf, type PackMaterial, type PersonInPack, type PlacedDocument } from './pack-material.js';
import { proofsOf } from './pack-proof.js';
import { packTexts } from './pack-texts.js';
import { dayText, momentText, scopeFacts } from './pack-words.js';

export interface ZipParts {
  material: PackMaterial;
  /** Where the bytes of documents come from, by the id of the file. */
  sources: ReadonlyMap<string, FileSource>;
  /** Read anew each time it is asked for. */
  changes: () => AsyncIterable<PackedChange>;
  /** Draws the papers of appointments, one after the other. */
  draw: (appointments: readonly PackedAppointment[]) => AsyncIterable<AppointmentPaper>;
  /** Another document went in. */
  onDocument: () => Promise<void>;
}

/** Writes the whole pack into a ZIP that somebody reads meanwhile. */
export async function writePack(zip: ZipStream, { material, changes, ...filling }: ZipParts): Promise<void> {
  const { head } = material;
  const t = packTexts[head.language];
  const paper = overviewPaper(material);
  const writing = writeOverview(paper, material);
  writing.catch((error: Error) => paper.content.destroy(error));
  await zip.add(`${t.files.overview}.pdf`, paper.content, { packed: false });
  await zip.add(`${t.files.overview}.xlsx`, workbook(overviewSheets(material, changes()), head.madeAt), {
    packed: false,
  });
  await zip.add(`${t.files.changes}.csv`, Readable.from(csv(changeTable(material, changes()))));
  const people: IndexedPerson[] = [];
  const places = new EvidencePlaces(t.files.evidence, t);
  for (const one of material.people) {
    const documents = head.withEvidence ? await addEvidence(zip, one, places, filling) : [];
    people.push({ person: one.person, proofs: proofsOf(one), documents });
  }
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

type Evidence = Pick<PersonInPack, 'person' | 'certificates' | 'activities' | 'appointments' | 'documents'>;

/** Puts everything that proves something of one person in its place; says of each whether its bytes were there. */
export async function addEvidence(
  zip: ZipStream,
  one: Evidence,
  places: EvidencePlaces,
  parts: Pick<ZipParts, 'sources' | 'draw' | 'onDocument'>,
): Promise<PlacedDocument[]> {
  return [...(await addDocuments(zip, one, places, parts)), ...(await addDrawn(zip, one, places, parts))];
}

async function addDocuments(
  zip: ZipStream,
  one: Evidence,
  places: EvidencePlaces,
  { sources, onDocument }: Pick<ZipParts, 'sources' | 'onDocument'>,
): Promise<PlacedDocument[]> {
  const proofs = new Map(proofsOf(one).map((proof) => [proof.id, proof]));
  const placed: PlacedDocument[] = [];
  for (const document of one.documents) {
    const proof = proofs.get(document.proofId);
    const source = sources.get(document.fileId);
    if (!proof) continue;
    const { path, isNew } = places.place(one.person, proof, document);
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

/** Appointments that were signed in the product: drawn one by one, so that no more than one is held. */
async function addDrawn(
  zip: ZipStream,
  one: Evidence,
  places: EvidencePlaces,
  { draw, onDocument }: Pick<ZipParts, 'draw' | 'onDocument'>,
): Promise<PlacedDocument[]> {
  const proofs = new Map(proofsOf(one).map((proof) => [proof.id, proof]));
  const drawn = drawnOf(one);
  const placed: PlacedDocument[] = [];
  if (drawn.length === 0) return placed;
  for await (const { id, bytes } of draw(drawn)) {
    const proof = proofs.get(id);
    if (!proof) continue;
    const { path } = places.place(one.person, proof, { fileId: id, mediaType: 'application/pdf', shared: false });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await zip.add(path, Readable.from([bytes]), { packed: false });
    placed.push({ proofId: id, bytes: bytes.length, sha256, shared: false, path, isThere: true });
    await onDocument();
  }
  return placed;
}
