import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ActivityState, CertificateState, type Look, PackFilter } from '@leerspoor/certifications-contract';
import { type FileStreamReply } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, csv, Files, type FileSource, zipName, ZipStream } from '@leerspoor/platform-server';
import { AppointmentEvidence } from '../appointment/appointment-evidence.service.js';
import { type AppointmentRow } from '../appointment/appointment.row.js';
import { indexPage, indexTable } from '../audit-pack/evidence-index.js';
import { EvidencePlaces } from '../audit-pack/evidence-places.js';
import { PackContentRepository } from '../audit-pack/pack-content.repository.js';
import { PackDocumentRepository } from '../audit-pack/pack-document.repository.js';
import { drawnOf, type PersonInPack } from '../audit-pack/pack-material.js';
import { proofsOf } from '../audit-pack/pack-proof.js';
import { PackReader } from '../audit-pack/pack-reader.service.js';
import { packTexts } from '../audit-pack/pack-texts.js';
import { momentText } from '../audit-pack/pack-words.js';
import { addEvidence } from '../audit-pack/pack-zip.js';
import { visibleTo } from '../certificate/certificate.rules.js';
import { LookRepository } from './look.repository.js';
import { lookView } from './look.view.js';

type OwnPapers = Omit<PersonInPack, 'lines' | 'toolboxes'>;

interface Taken {
  papers: OwnPapers;
  /** Appointments that were signed in the product: their paper is drawn while it goes in. */
  drawn: readonly AppointmentRow[];
  sources: readonly FileSource[];
  company: string;
}

const boundsOf = ({ today, zone, language }: Actor) => ({ asOf: today, zone, language });

/** What somebody takes along of their own, and who saw it. */
@Injectable()
export class OwnDocumentsService {
  constructor(
    private readonly content: PackContentRepository,
    private readonly proven: PackDocumentRepository,
    private readonly reader: PackReader,
    private readonly appointments: AppointmentEvidence,
    private readonly looking: LookRepository,
    private readonly files: Files,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Everything at once: what is checked, what waits and what was sent back; not the lists with names of others. */
  async take(actor: Actor): Promise<FileStreamReply> {
    const papers = await this.papers(actor);
    const sources = await this.files.sources(papers.documents.map(({ fileId }) => fileId));
    const { asOf, zone, language } = boundsOf(actor);
    const drawn = await this.appointments.words(drawnOf(papers), { asOf, zone, language });
    const company = await this.content.company();
    await this.audit.record({
      action: 'own-documents.taken',
      subjectKind: 'employee',
      subjectId: actor.employeeId,
      personId: actor.employeeId,
      details: { documents: papers.documents.length + drawn.length },
    });
    const zip = new ZipStream(this.clock.now());
    this.write(zip, { papers, drawn, sources, company: company.name }, actor).catch((error: Error) => zip.fail(error));
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

  private async papers(actor: Actor): Promise<OwnPapers> {
    const { employeeId, language, today } = actor;
    const filter = PackFilter.parse({ personIds: [employeeId] });
    const [person] = await this.content.people(filter, today, today);
    const certificates = await this.content.certificates([employeeId], [], today, language, CertificateState.options);
    const held = certificates.map(({ id }) => id);
    const states = ActivityState.options;
    const activities = await this.proven.activities([employeeId], held, [], today, language, states);
    const appointments = await this.appointments.signed([employeeId], [], boundsOf(actor));
    const documents = visibleTo('own', await this.reader.documents({ certificates, activities, appointments }, states));
    return {
      person: person ?? { id: employeeId, name: '', number: '', team: '', jobRoles: [] },
      ...{ certificates, activities, appointments, documents },
    };
  }

  private async write(
    zip: ZipStream,
    { papers, drawn, sources, company }: Taken,
    { language, zone }: Actor,
  ): Promise<void> {
    const t = packTexts[language];
    const places = new EvidencePlaces(t.files.evidence, t, false);
    const bytesOf = new Map(sources.map((source) => [source.id, source]));
    const documents = await addEvidence(zip, papers, places, {
      sources: bytesOf,
      draw: () => this.appointments.draw(drawn, { company, zone, now: this.clock.now() }),
      onDocument: () => Promise.resolve(),
    });
    const facts = [
      [t.column.person, papers.person.name],
      [t.company, company],
      [t.madeAt, momentText(this.clock.now(), zone)],
    ] as const;
    const people = [{ person: papers.person, proofs: proofsOf(papers), documents }];
    const parts = { title: t.ownTitle, facts, note: `${t.ownNote} ${t.indexNote}`, language };
    await zip.add('index.html', Readable.from(indexPage(parts, people)));
    await zip.add('index.csv', Readable.from(csv(indexTable(language, people))));
    zip.end();
  }
}
