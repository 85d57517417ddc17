import { zipName, ZipNames } from '@leerspoor/platform-server';
import { type PackedPerson } from './pack-content.repository.js';
import { type PackedDocument } from './pack-document.repository.js';
import { type PackedProof } from './pack-proof.js';
import { type PackTexts } from './pack-texts.js';

const endings: Record<string, string> = { 'image/webp': '.webp', 'application/pdf': '.pdf' };

/** Where documents stand in a ZIP: team/person/type_date. What proves it for several people stands there once. */
export class EvidencePlaces {
  private readonly names = new ZipNames();
  private readonly placed = new Map<string, string>();
  private readonly lost = new Set<string>();
  private readonly folders = new Map<string, string>();

  /** `folder` is where everything stands; `perPerson` false: all in it, for the documents of one person. */
  constructor(
    private readonly folder: string,
    private readonly texts: PackTexts,
    private readonly perPerson = true,
  ) {}

  /** The path of a document, and whether it is new: a shared one keeps its first place. */
  place(
    person: PackedPerson,
    { kind, code, from }: PackedProof,
    document: Pick<PackedDocument, 'fileId' | 'mediaType' | 'shared'>,
  ): { path: string; isNew: boolean } {
    const known = this.placed.get(document.fileId);
    if (known) return { path: known, isNew: false };
    const { document: unnamed, appointment } = this.texts.files;
    const name = `${zipName(code, unnamed)}_${from}${kind === 'appointment' ? `_${appointment}` : ''}`;
    const path = this.names.unique(this.folderOf(person, document), name, endings[document.mediaType] ?? '');
    this.placed.set(document.fileId, path);
    return { path, isNew: true };
  }

  /** The bytes of a document are lost: nothing stands in its place. */
  lose(fileId: string): void {
    this.lost.add(fileId);
  }

  isThere(fileId: string): boolean {
    return !this.lost.has(fileId);
  }

  private folderOf(person: PackedPerson, { shared }: Pick<PackedDocument, 'shared'>): string {
    const { files } = this.texts;
    if (shared) return `${this.folder}/${files.lists}`;
    if (!this.perPerson) return this.folder;
    const known = this.folders.get(person.id);
    if (known) return known;
    const team = zipName(person.team, files.noTeam);
    const folder = this.names.unique(`${this.folder}/${team}`, zipName(person.name, files.person), '');
    this.folders.set(person.id, folder);
    return folder;
  }
}
