import { Injectable } from '@nestjs/common';
import {
  fieldTexts,
  type ImportKind,
  type ImportRow,
  type RowKind,
  rowReason,
  type TableFormat,
} from '@leerspoor/connections-contract';
import { type FileReply, type Language } from '@leerspoor/platform-contract';
import { Audit, Problem } from '@leerspoor/platform-server';
import { writeCsv } from '../export/csv.writer.js';
import { templateRows } from '../export/template.rules.js';
import { writeXlsx } from '../export/xlsx.writer.js';
import { type ImportEntity } from './import.entity.js';
import { correctedCells, type ExplainedRow } from './import-row.js';
import { ImportRowRepository, type RowCursor } from './import-row.repository.js';
import { ImportService } from './import.service.js';
import { rowView, sheetOf } from './import.view.js';
import { rejectedHeaders } from './mapping.rules.js';

interface RowQuery {
  kind?: RowKind | undefined;
  only?: 'noticed' | 'left' | undefined;
  after?: string | undefined;
  limit: number;
}

const mediaTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const cursorText = ({ place, line }: RowCursor) => `${place}.${line}`;

function cursorOf(text: string | undefined): RowCursor | null {
  if (text === undefined) return null;
  const parts = /^(\d)\.(\d{1,9})$/.exec(text);
  if (!parts) throw Problem.invalid([{ path: 'query.after', code: 'format' }]);
  return { place: Number(parts[1]), line: Number(parts[2]) };
}

/** Rows of a dry run, on the screen and as a file. */
@Injectable()
export class RowsService {
  constructor(
    private readonly imports: ImportService,
    private readonly rows: ImportRowRepository,
    private readonly audit: Audit,
  ) {}

  async page(id: string, { kind, only, after, limit }: RowQuery): Promise<{ items: ImportRow[]; next: string | null }> {
    const { sheet } = await this.imports.find(id);
    if (sheet === null) return { items: [], next: null };
    const rows = await this.rows.page(id, sheet, {
      kind: kind ?? null,
      only: only ?? null,
      after: cursorOf(after),
      limit,
    });
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit).map(rowView), next: last ? cursorText(last) : null };
  }

  /** Rows that cannot go in, in the columns of the file, with the reason in front. Corrected and sent in again it is understood. */
  async rejected(id: string, format: TableFormat, language: Language): Promise<FileReply> {
    const row = await this.imports.find(id);
    await this.audit.record({ action: 'import.rejected-downloaded', subjectKind: 'import', subjectId: id });
    const bytes =
      format === 'csv'
        ? await writeCsv(this.rejectedRows(row, language), row.separator ?? ';')
        : await writeXlsx(this.rejectedRows(row, language), rejectedHeaders[language][1]);
    const name = row.fileName.replace(/\.[^.]{1,5}$/, '');
    return {
      name: `${name}-${language === 'nl' ? 'niet-verwerkt' : 'rejected'}.${format}`,
      mediaType: mediaTypes[format],
      bytes,
    };
  }

  private async *rejectedRows(row: ImportEntity, language: Language): AsyncGenerator<string[]> {
    yield [...rejectedHeaders[language], ...(sheetOf(row)?.columns ?? []).map(({ header }) => header)];
    let after: RowCursor | null = null;
    for (;;) {
      const rows: ExplainedRow[] = await this.rows.page(row.id, row.sheet ?? 0, {
        kind: 'error',
        only: null,
        after,
        limit: perPage,
      });
      for (const one of rows.slice(0, perPage))
        yield [String(one.line), reasonOf(one, language), ...correctedCells(one)];
      if (rows.length <= perPage) return;
      after = rows[perPage - 1] as ExplainedRow;
    }
  }

  /** A file to fill in. */
  async template(kind: ImportKind, format: TableFormat, language: Language): Promise<FileReply> {
    const rows = templateRows(kind, fieldTexts[language]);
    const bytes =
      format === 'csv' ? await writeCsv(rows, ';') : await writeXlsx(rows, language === 'nl' ? 'Invullen' : 'Fill in');
    const name = {
      employees: { nl: 'medewerkers', en: 'employees' },
      certificates: { nl: 'certificaten', en: 'certificates' },
    }[kind][language];
    return { name: `${name}.${format}`, mediaType: mediaTypes[format], bytes };
  }
}

const perPage = 500;

const reasonOf = ({ explanation: { messages } }: ExplainedRow, language: Language) =>
  messages
    .filter(({ level }) => level === 'error')
    .map((message) => rowReason(language, message))
    .join(' ');
