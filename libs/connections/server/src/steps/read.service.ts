import { Injectable } from '@nestjs/common';
import { type ImportKind, type Mapping } from '@leerspoor/connections-contract';
import { Files } from '@leerspoor/platform-server';
import { guessKind, guessMapping, missingField } from '../guess/guess.rules.js';
import { type StoredSheet } from '../import/import.entity.js';
import { ImportRepository } from '../import/import.repository.js';
import { ImportRowRepository } from '../import/import-row.repository.js';
import { MappingService } from '../import/mapping.service.js';
import { keptRows, type Survey, survey } from '../reading/survey.js';
import { limits, type OpenTable, type TableSource, TableTrouble } from '../table/table.js';
import { openTable } from '../table/table.reader.js';
import { rowsPerStatement, type Work } from './work.js';

/** Reads an uploaded file into staged rows, and throws the file away: it may hold what we may not keep. */
@Injectable()
export class ReadService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly rows: ImportRowRepository,
    private readonly mappings: MappingService,
    private readonly files: Files,
  ) {}

  async read(work: Work): Promise<void> {
    try {
      await work.run(() =>
        this.imports.move(work.id, ['uploaded', 'reading'], { state: 'reading', attempts: work.row.attempts + 1 }),
      );
      const table = await openTable(this.source(work));
      const surveys = await surveyAll(table);
      work.expect(surveys.reduce((sum, { survey: { rows } }) => sum + rows, 0));
      for (const { sheet, survey: found } of surveys) await this.stage(work, table, sheet, found);
      await work.run(() => this.finish(work, table, surveys));
    } catch (error) {
      if (!(error instanceof TableTrouble)) throw error;
      await work.run(() => this.refuse(work, error));
    }
  }

  private source(work: Work): TableSource {
    return { stream: async () => (await work.run(() => this.files.stream(work.row.fileId ?? work.id))).content };
  }

  private async stage(work: Work, table: OpenTable, sheet: number, found: Survey): Promise<void> {
    let waiting: Parameters<ImportRowRepository['stage']>[2][number][] = [];
    const write = async () => {
      const batch = waiting;
      waiting = [];
      await work.run(() => this.rows.stage(work.id, sheet, batch));
      work.advance(batch.length);
      await work.report();
    };
    for await (const batch of keptRows(table, sheet, found)) {
      waiting.push(...batch);
      if (waiting.length >= rowsPerStatement) await write();
    }
    if (waiting.length > 0) await write();
  }

  private async finish(work: Work, table: OpenTable, surveys: readonly Surveyed[]): Promise<void> {
    const sheets = surveys.map(storedSheet);
    const chosen = chooseSheet(sheets, work.row.askedKind);
    const start = chosen === null ? null : await this.mappings.start(chosen, work.row.askedKind);
    const moved = await this.imports.move(work.id, ['reading'], {
      format: table.format,
      separator: table.separator,
      sheets,
      sheet: chosen?.index ?? null,
      notices: table.quotesIgnored ? [{ code: 'quotes-ignored', values: {} }] : [],
      fileId: null,
      progressDone: 0,
      progressTotal: 0,
      ...(start ?? { state: 'mapping' as const }),
    });
    if (moved && work.row.fileId) await this.files.remove(work.row.fileId);
  }

  private async refuse(work: Work, { code, values }: TableTrouble): Promise<void> {
    const moved = await this.imports.move(work.id, ['uploaded', 'reading'], {
      state: 'failed',
      failure: { code, values },
      fileId: null,
    });
    if (!moved) return;
    while (!(await this.rows.remove(work.id, rowsPerStatement)));
    if (work.row.fileId) await this.files.remove(work.row.fileId);
  }
}

interface Surveyed {
  sheet: number;
  survey: Survey;
}

/** Every sheet that holds rows. A sheet without any is no trouble as long as there is another. */
async function surveyAll(table: OpenTable): Promise<Surveyed[]> {
  const found: Surveyed[] = [];
  let trouble: TableTrouble | undefined;
  for (let sheet = 0; sheet < table.sheets.length; sheet += 1) {
    try {
      found.push({ sheet, survey: await survey(table, sheet) });
    } catch (error) {
      if (!(error instanceof TableTrouble) || (error.code !== 'no-rows' && error.code !== 'too-many-columns'))
        throw error;
      trouble = error;
    }
  }
  if (found.length === 0) throw trouble ?? new TableTrouble('no-rows');
  if (found.reduce((sum, { survey: { rows } }) => sum + rows, 0) > limits.rows)
    throw new TableTrouble('too-many-rows', { most: limits.rows });
  return found;
}

function storedSheet({ sheet, survey: { name, columns, dropped, rows } }: Surveyed): StoredSheet {
  const guesses: Record<ImportKind, Mapping> = {
    employees: guessMapping('employees', columns),
    certificates: guessMapping('certificates', columns),
  };
  const shown = columns.map(({ header, profile: { samples, filled } }) => ({ header, samples, filled }));
  return { index: sheet, name, rows, columns: shown, dropped, kind: guessKind(columns), guesses };
}

/** The only sheet, or the only one that has all that is needed; otherwise a person chooses. */
function chooseSheet(sheets: readonly StoredSheet[], asked: ImportKind | null): StoredSheet | null {
  if (sheets.length === 1) return sheets[0] ?? null;
  const complete = sheets.filter(
    (sheet) => missingField(asked ?? sheet.kind, sheet.guesses[asked ?? sheet.kind]) === null,
  );
  return complete.length === 1 ? (complete[0] ?? null) : null;
}
