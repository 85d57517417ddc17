import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ActivityState, CertificateState, type Look, PackFilter } from '@leerspoor/certifications-contract';
import { type FileStreamReply } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, csv, Files, type FileSource, zipName, ZipStream } from '@leerspoor/platform-server';
import { indexPage, indexTable } from '../audit-pack/evidence-index.js';
import { EvidencePlaces } from '../audit-pack/evidence-places.js';
import { PackContentRepository } from '../audit-pack/pack-content.repository.js';
import { type PersonInPack } from '../audit-pack/pack-material.js';
import { packTexts } from '../audit-pack/pack-texts.js';
import { momentText } from '../audit-pack/pack-words.js';
import { addDocuments } from '../audit-pack/pack-zip.js';
import { visibleTo } from '../certificate/certificate.rules.js';
import { LookRepository } from './look.repository.js';
import { lookView } from './look.view.js';

type OwnPapers = Omit<PersonInPack, 'lines' | 'toolboxes'>;

/** What somebody takes along of their own, and who saw it. */
@Injectable()
export class OwnDocumentsService {
  constructor(
    private readonly content: PackContentRepository,
    private readonly looking: LookRepository,
    private readonly files: Files,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Everything at once: what is checked, what waits and what was sent back; not the lists with names of others. */
  async take(actor: Actor): Promise<FileStreamReply> {
    const papers = await this.papers(actor);
    const sources = await this.files.sources(papers.documents.map(({ fileId }) => fileId));
    const company = await this.content.company();
    await this.audit.record({
      action: 'own-documents.taken',
      subjectKind: 'employee',
      subjectId: actor.employeeId,
      personId: actor.employeeId,
      details: { documents: papers.documents.length },
    });
    const zip = new ZipStream(this.clock.now());
    this.write(zip, papers, sources, actor, company.name).catch((error: Error) => zip.fail(error));
    const t = packTexts[actor.language];
    const name = `${zipName(`${t.ownTitle} ${papers.person.name} ${actor.today}`, t.ownTitle)}.zip`;
    return { name, mediaType: 'application/zip', content: zip.content, length: null };
  }

  async looks(
    actor: Actor,
    { typeId, after, limit }: { typeId?: string | undefined; after?: string | undefined; limit: number },
  ): Promise<{ items: Look[]; next: string | null }> {
    const { employeeId: personId, language } = actor;
    const rows = await this.looking.page({ personId, typeId: typeId ?? null, language, after: after ?? null, limit });
    const items = rows.slice(0, limit).map(lookView);
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  private async papers({ employeeId, language, today }: Actor): Promise<OwnPapers> {
    const filter = PackFilter.parse({ personIds: [employeeId] });
    const [person] = await this.content.people(filter, today, today);
    const certificates = await this.content.certificates([employeeId], [], today, language, CertificateState.options);
    const ids = certificates.map(({ id }) => id);
    const documents = visibleTo('own', await this.content.documents(ids, ActivityState.options));
    return {
      person: person ?? { id: employeeId, name: '', number: '', team: '', jobRoles: [] },
      certificates,
      documents,
    };
  }

  private async write(
    zip: ZipStream,
    papers: OwnPapers,
    sources: readonly FileSource[],
    { language, zone }: Actor,
    company: string,
  ): Promise<void> {
    const t = packTexts[language];
    const places = new EvidencePlaces(t.files.evidence, t, false);
    const bytesOf = new Map(sources.map((source) => [source.id, source]));
    const documents = await addDocuments(zip, papers, places, bytesOf, () => Promise.resolve());
    const facts = [
      [t.column.person, papers.person.name],
      [t.company, company],
      [t.madeAt, momentText(this.clock.now(), zone)],
    ] as const;
    const people = [{ ...papers, documents }];
    const parts = { title: t.ownTitle, facts, note: `${t.ownNote} ${t.indexNote}`, language };
    await zip.add('index.html', Readable.from(indexPage(parts, people)));
    await zip.add('index.csv', Readable.from(csv(indexTable(language, people))));
    zip.end();
  }
}
