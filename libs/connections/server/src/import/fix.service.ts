import { Injectable } from '@nestjs/common';
import { type Import, type ImportFix } from '@leerspoor/connections-contract';
import { fold } from '@leerspoor/platform-contract';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { type TypeAnswer } from '../certificates/certificate-type.rules.js';
import { AnswerRepository, type Purpose } from './answer.repository.js';
import { isLineFix, withFix } from './fix.rules.js';
import { type ImportEntity } from './import.entity.js';
import { ImportRowRepository } from './import-row.repository.js';
import { ImportService, open } from './import.service.js';

type TextFix = Exclude<ImportFix, { line: number }>;

/** What people answer to rows: about one row, or about everything that says the same. */
@Injectable()
export class FixService {
  constructor(
    private readonly imports: ImportService,
    private readonly rows: ImportRowRepository,
    private readonly answers: AnswerRepository,
  ) {}

  /** Keeps the answers and starts the dry run again. Throws `not-found` for a row that is not there. */
  async fix(actor: Actor, id: string, fixes: readonly ImportFix[]): Promise<Import> {
    const row = await this.imports.find(id);
    if (!open.includes(row.state)) return this.imports.recheck(actor, row);
    for (const fix of fixes) await this.keep(row, fix);
    return this.imports.recheck(actor, row);
  }

  private async keep(row: ImportEntity, fix: ImportFix): Promise<void> {
    if (!isLineFix(fix)) return this.answer(fix);
    const found = await this.rows.fix(row.id, row.sheet ?? 0, fix.line, (fixes) => withFix(fixes, fix));
    if (!found) throw Problem.notFound('import-row');
  }

  private async answer(fix: TextFix): Promise<void> {
    const text = fold(fix.text);
    const purpose: Purpose = fix.kind === 'person' || fix.kind === 'lead' ? fix.kind : 'type';
    const target = targetOf(fix);
    if (target === null) await this.answers.forget(purpose, text);
    else await this.answers.remember(purpose, text, target);
  }
}

function targetOf(fix: TextFix): { number: string } | TypeAnswer | null {
  switch (fix.kind) {
    case 'person':
    case 'lead':
      return fix.number === null ? null : { number: fix.number };
    case 'type':
      return fix.typeId === null ? null : { typeId: fix.typeId };
    case 'library-type':
      return { libraryCode: fix.libraryCode };
    case 'new-type':
      return { name: fix.name };
  }
}
