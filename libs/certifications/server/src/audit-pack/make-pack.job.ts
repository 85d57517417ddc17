import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { type z } from 'zod';
import {
  CONFIG,
  Clock,
  type Config,
  Files,
  JobHandler,
  TenantDatabase,
  zipName,
  ZipStream,
} from '@leerspoor/platform-server';
import {
  AppointmentEvidence,
  type AppointmentPaper,
  type PackedAppointment,
  withoutReason,
} from '../appointment/appointment-evidence.service.js';
import { type AuditPackEntity } from './audit-pack.entity.js';
import { AuditPackRepository } from './audit-pack.repository.js';
import { AuditPackService } from './audit-pack.service.js';
import { type PackedChange, PackContentRepository } from './pack-content.repository.js';
import { makePack } from './pack-jobs.js';
import { countsOf, drawnOf, type PackMaterial, type PersonInPack } from './pack-material.js';
import { PackReader } from './pack-reader.service.js';
import { writePack } from './pack-zip.js';
import { type PackTask, Superseded } from './pack-task.js';

type Payload = z.infer<typeof makePack.payload>;

/** Work that came to no end so often is our fault: it is given up. */
const mostAttempts = 5;
const peopleAtOnce = 25;
const changesAtOnce = 1000;
const documentsPerReport = 10;
/** Papers take long without a document going in: so often it says that it is still alive. */
const heartbeat = 10_000;

/**
 * Makes a pack: reads, writes the ZIP to a temporary file, takes it in, and notes it for everybody in it. Killed at any moment,
 * another beginning does it all over; only the one that holds the claim may finish, so there is one pack.
 */
@Injectable()
export class MakePack extends JobHandler<Payload> {
  readonly kind = makePack;
  private readonly log = new Logger('MakePack');

  constructor(
    private readonly database: TenantDatabase,
    private readonly packs: AuditPackRepository,
    private readonly service: AuditPackService,
    private readonly reader: PackReader,
    private readonly content: PackContentRepository,
    private readonly appointments: AppointmentEvidence,
    private readonly files: Files,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async handle({ tenantId, packId }: Payload): Promise<void> {
    const claim = randomUUID();
    const pack = await this.database.runAs({ tenantId }, () => this.packs.claim(packId, claim));
    if (!pack) return;
    const task: PackTask = { pack, claim, tenantId, done: 0, total: 0 };
    if (pack.attempts > mostAttempts) {
      this.log.error(`pack ${packId} is given up`);
      return this.run(task, () => this.packs.fail(packId, claim));
    }
    const folder = path.join(this.config.DATA_DIR, 'packs');
    const target = path.join(folder, claim);
    await mkdir(folder, { recursive: true });
    try {
      const material = await this.read(task);
      await this.write(task, material, target);
      await this.finish(task, material, target);
    } catch (error) {
      if (!(error instanceof Superseded)) throw error;
    } finally {
      await rm(target, { force: true });
    }
  }

  private run<T>({ tenantId, pack }: PackTask, work: () => Promise<T>, name = ''): Promise<T> {
    return this.database.runAs({ tenantId, employeeId: pack.madeBy, name }, work);
  }

  private async report(task: PackTask): Promise<void> {
    const isOurs = await this.run(task, () => this.packs.progress(task.pack.id, task.claim, task.done, task.total));
    if (!isOurs) throw new Superseded();
  }

  private async read(task: PackTask): Promise<PackMaterial> {
    const { pack } = task;
    const { head, people } = await this.run(task, () => this.begin(pack));
    task.total = people.length;
    const read: PersonInPack[] = [];
    for (let at = 0; at < people.length; at += peopleAtOnce) {
      const some = people.slice(at, at + peopleAtOnce);
      const found = await this.run(task, () => this.reader.read(some, { ...pack, zone: head.zone }));
      read.push(...found);
      task.done += some.length;
      task.total += countsOf({ head, people: found }).documents;
      await this.report(task);
    }
    return { head, people: read };
  }

  private async begin(pack: AuditPackEntity) {
    const company = await this.content.company();
    const [row] = await this.packs.list(pack.language, pack.id);
    const today = this.clock.today(company.zone);
    const people = await this.content.people(pack.filter, pack.asOf, today);
    if (!row) throw new Superseded();
    const { title, client, asOf, madeAt, withEvidence, language } = pack;
    const head = { title, client, asOf, madeAt, withEvidence, language, scope: row.scope, madeBy: row.madeByName };
    return { head: { ...head, company: company.name, zone: company.zone }, people };
  }

  private async write(task: PackTask, material: PackMaterial, target: string): Promise<void> {
    const ids = material.people.flatMap(({ documents }) => documents.map(({ fileId }) => fileId));
    const sources = await this.run(task, () => this.files.sources([...new Set(ids)]));
    const zip = new ZipStream(task.pack.madeAt);
    const onDocument = async () => {
      task.done += 1;
      if (task.done % documentsPerReport === 0) await this.report(task);
    };
    const written = pipeline(zip.content, createWriteStream(target, { flags: 'wx', mode: 0o600 }));
    const parts = { material, sources: new Map(sources.map((source) => [source.id, source])), onDocument };
    const writing = writePack(zip, {
      ...parts,
      changes: () => this.changes(task, material),
      draw: (appointments) => this.draw(task, material, appointments),
    });
    const beat = setInterval(() => void this.report(task).catch((error: Error) => zip.fail(error)), heartbeat);
    try {
      await Promise.all([written, writing.catch((error: Error) => (zip.fail(error), Promise.reject(error)))]);
    } finally {
      clearInterval(beat);
    }
  }

  private async *draw(
    task: PackTask,
    { head }: PackMaterial,
    appointments: readonly PackedAppointment[],
  ): AsyncGenerator<AppointmentPaper> {
    const { asOf, zone, language, company } = head;
    const found = await this.run(task, () => this.appointments.words(appointments, { asOf, zone, language }));
    yield* this.appointments.draw(found.map(withoutReason), { company, zone, now: head.madeAt });
  }

  private async *changes(task: PackTask, { people, head }: PackMaterial): AsyncGenerator<PackedChange> {
    const ids = people.map(({ person }) => person.id);
    let after = 0;
    for (;;) {
      const seq = after;
      const page = await this.run(task, () =>
        this.content.changes(ids, task.pack.filter, head.zone, head.language, seq, changesAtOnce),
      );
      yield* page;
      await this.report(task);
      if (page.length < changesAtOnce) return;
      after = page.at(-1)?.seq ?? after;
    }
  }

  private async finish(task: PackTask, material: PackMaterial, target: string): Promise<void> {
    const { pack, claim } = task;
    const name = `${zipName(`${pack.title} ${pack.asOf}`, 'bewijsmap')}.zip`;
    await this.run(
      task,
      async () => {
        // The bytes first: nothing of the database is held while a big file is taken in.
        const file = await this.files.keep({ path: target, name, mediaType: 'application/zip' });
        if (!(await this.packs.ready(pack.id, claim, file.id, countsOf(material)))) throw new Superseded();
        const people = material.people.map((one) => {
          const { person, certificates, activities, appointments, documents } = one;
          const drawn = pack.withEvidence ? drawnOf(one) : [];
          return {
            personId: person.id,
            typeIds: [...new Set([...certificates, ...activities, ...appointments].map(({ typeId }) => typeId))],
            fileIds: [...new Set([...documents.map(({ fileId }) => fileId), ...drawn.map(({ id }) => id)])],
          };
        });
        await this.packs.putPeople(pack.id, people);
        await this.service.noteForEverybody('audit-pack.made', pack.id, pack.title);
      },
      material.head.madeBy,
    );
  }
}
