import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ImportKind, type Mapping } from '@leerspoor/connections-contract';
import { missingField } from '../guess/guess.rules.js';
import { AnswerRepository } from './answer.repository.js';
import { type ImportEntity, type StoredSheet } from './import.entity.js';
import { recalled, rememberable, signatureText } from './mapping.rules.js';

type Start = Pick<ImportEntity, 'kind' | 'mapping' | 'mappingRemembered'> & { state: 'mapping' | 'checking' };

const headersOf = (sheet: StoredSheet) => sheet.columns.map(({ header }) => header);
const signatureOf = (sheet: StoredSheet) =>
  createHash('sha256')
    .update(signatureText(headersOf(sheet)))
    .digest('hex');

/** What columns mean: guessed, remembered, and remembered again. */
@Injectable()
export class MappingService {
  constructor(private readonly answers: AnswerRepository) {}

  /** How to go on with a sheet: with what was remembered at once, otherwise a person looks at what we guess. */
  async start(sheet: StoredSheet, asked: ImportKind | null): Promise<Start> {
    const kind = asked ?? sheet.kind;
    const stored = await this.answers.mapping(kind, signatureOf(sheet));
    const mapping = stored ? recalled(kind, headersOf(sheet), stored) : null;
    if (mapping && missingField(kind, mapping) === null)
      return { kind, mapping, mappingRemembered: true, state: 'checking' };
    return { kind, mapping: sheet.guesses[kind], mappingRemembered: false, state: 'mapping' };
  }

  async remember(sheet: StoredSheet, kind: ImportKind, mapping: Mapping): Promise<void> {
    await this.answers.rememberMapping(kind, signatureOf(sheet), rememberable(headersOf(sheet), mapping));
  }
}
