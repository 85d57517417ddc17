import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Import, type ImportKind, type ImportState, type Mapping } from '@leerspoor/connections-contract';
import { type Actor, Audit, Clock, Files, Jobs, Problem, type UploadedFile } from '@leerspoor/platform-server';
import { allowedFields, missingField } from '../guess/guess.rules.js';
import { type ImportEntity } from './import.entity.js';
import { advanceImport } from './import-jobs.js';
import { ImportRepository } from './import.repository.js';
import { importView, sheetOf } from './import.view.js';
import { undoUntil } from './keep.rules.js';
import { MappingService } from './mapping.service.js';

type Listed = Pick<
  Import,
  'id' | 'kind' | 'fileName' | 'state' | 'counts' | 'rows' | 'createdBy' | 'createdAt' | 'appliedAt' | 'undoUntil'
>;

/** States in which a person can still say what columns and rows mean. */
export const open: readonly ImportState[] = ['mapping', 'checking', 'ready'];

/** What people decide about imports. The work itself is done behind the scenes, by the step that the import is at. */
@Injectable()
export class ImportService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly mappings: MappingService,
    private readonly files: Files,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async upload(actor: Actor, file: UploadedFile, kind: ImportKind | 'guess'): Promise<Import> {
    const stored = await this.files.accept(file, 'table');
    const id = randomUUID();
    await this.imports.insert({
      id,
      fileName: file.name,
      fileId: stored.id,
      askedKind: kind === 'guess' ? null : kind,
      createdBy: actor.employeeId,
      language: actor.language,
    });
    await this.audit.record({
      action: 'import.uploaded',
      subjectKind: 'import',
      subjectId: id,
      details: { bytes: file.bytes },
    });
    return this.advance(actor, id);
  }

  async list(after: string | null, limit: number): Promise<{ items: Listed[]; next: string | null }> {
    const rows = await this.imports.page(after, limit);
    const items = rows.slice(0, limit).map((row) => importView(row, row.createdByName));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async get(id: string): Promise<Import> {
    const row = await this.find(id);
    return importView(row, await this.imports.nameOf(row.createdBy));
  }

  /** Throws `not-found`. */
  async find(id: string): Promise<ImportEntity> {
    const row = await this.imports.find(id);
    if (!row) throw Problem.notFound('import');
    return row;
  }

  async chooseSheet(actor: Actor, id: string, index: number, kind: ImportKind | null): Promise<Import> {
    const row = await this.find(id);
    const sheet = row.sheets.find((one) => one.index === index);
    if (!sheet) throw Problem.notFound('sheet');
    const { state, ...start } = await this.mappings.start(sheet, kind ?? row.askedKind);
    const change = { ...start, state, sheet: index, ...anew(actor, row) };
    if (!(await this.imports.move(id, open, change))) throw await this.wrongStep(id);
    return state === 'checking' ? this.advance(actor, id) : this.get(id);
  }

  /** Throws `imports.mapping-incomplete`, or `invalid` when it does not fit the file. */
  async setMapping(actor: Actor, id: string, kind: ImportKind, mapping: Mapping): Promise<Import> {
    const row = await this.find(id);
    const sheet = sheetOf(row);
    if (!sheet || mapping.fields.length !== sheet.columns.length || !allowedFields(kind, mapping))
      throw Problem.invalid([{ path: 'mapping.fields', code: 'mismatch' }]);
    const missing = missingField(kind, mapping);
    if (missing) throw Problem.conflict('imports.mapping-incomplete', { values: { field: missing } });
    await this.mappings.remember(sheet, kind, mapping);
    return this.recheck(actor, row, { kind, mapping, mappingRemembered: false });
  }

  /** Starts the dry run again, with what a person just said. */
  async recheck(actor: Actor, row: ImportEntity, change: Partial<ImportEntity> = {}): Promise<Import> {
    const moved = await this.imports.move(row.id, open, { ...change, state: 'checking', ...anew(actor, row) });
    if (!moved) throw await this.wrongStep(row.id);
    return this.advance(actor, row.id);
  }

  /** Throws `imports.nothing-to-apply` and `imports.confirm-endings`. */
  async apply(actor: Actor, id: string, confirmEndings: boolean): Promise<Import> {
    const row = await this.find(id);
    if (row.state !== 'ready') throw await this.wrongStep(id);
    const { new: added = 0, changed = 0 } = row.counts;
    if (added + changed === 0) throw Problem.conflict('imports.nothing-to-apply');
    if (row.endings && !confirmEndings) throw Problem.conflict('imports.confirm-endings', { values: row.endings });
    if (!(await this.imports.move(id, ['ready'], { state: 'applying', failure: null, actedBy: actor.employeeId })))
      throw await this.wrongStep(id);
    return this.advance(actor, id);
  }

  /** Throws `imports.undo-too-late`. */
  async undo(actor: Actor, id: string): Promise<Import> {
    const row = await this.find(id);
    if (row.state !== 'applied') throw await this.wrongStep(id);
    const until = undoUntil(row);
    if (!until || until < this.clock.now()) throw Problem.conflict('imports.undo-too-late');
    if (!(await this.imports.move(id, ['applied'], { state: 'undoing', failure: null, actedBy: actor.employeeId })))
      throw await this.wrongStep(id);
    return this.advance(actor, id);
  }

  /** Its rows go with the next sweep. */
  async cancel(actor: Actor, id: string): Promise<void> {
    const { fileId } = await this.find(id);
    const change = { state: 'cancelled' as const, fileId: null, actedBy: actor.employeeId };
    if (!(await this.imports.move(id, ['uploaded', 'reading', ...open, 'failed'], change)))
      throw await this.wrongStep(id);
    if (fileId) await this.files.remove(fileId);
    await this.audit.record({ action: 'import.cancelled', subjectKind: 'import', subjectId: id });
  }

  private async advance(actor: Actor, id: string): Promise<Import> {
    const row = await this.find(id);
    this.jobs.enqueue(
      advanceImport,
      { tenantId: actor.tenantId, importId: id },
      { key: `${id}/${row.state}/${row.revision}` },
    );
    return importView(row, await this.imports.nameOf(row.createdBy));
  }

  private async wrongStep(id: string): Promise<Problem> {
    return Problem.conflict('imports.wrong-step', { values: { state: (await this.find(id)).state } });
  }
}

/** A dry run from before does not count any more. */
const anew = (actor: Actor, { revision, notices }: ImportEntity) => ({
  revision: revision + 1,
  actedBy: actor.employeeId,
  notices: notices.filter(({ code }) => code === 'quotes-ignored'),
  planHash: null,
  endings: null,
  failure: null,
  counts: {},
});
