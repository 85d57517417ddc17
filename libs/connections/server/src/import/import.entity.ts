import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  type DroppedColumn,
  type Import,
  type ImportFailure,
  type ImportKind,
  type ImportNotice,
  type ImportState,
  type Mapping,
} from '@leerspoor/connections-contract';
import { type Language } from '@leerspoor/platform-contract';
import { type Separator } from '../table/table.js';
import { type MadeByImport } from './made.js';

/** A sheet as it was found: its columns, and what we think they mean for either kind of file. */
export interface StoredSheet {
  index: number;
  name: string;
  rows: number;
  columns: { header: string; samples: string[]; filled: number }[];
  dropped: DroppedColumn[];
  kind: ImportKind;
  guesses: Record<ImportKind, Mapping>;
}

export type Counts = Import['counts'];

@Entity('import')
export class ImportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { nullable: true }) kind: ImportKind | null;
  @Column('text', { name: 'asked_kind', nullable: true }) askedKind: ImportKind | null;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('uuid', { name: 'file_id', nullable: true }) fileId: string | null;
  @Column('text', { nullable: true }) format: 'csv' | 'xlsx' | null;
  @Column('text', { nullable: true }) separator: Separator | null;
  @Column('text') state: ImportState;
  @Column('jsonb', { nullable: true }) failure: { code: ImportFailure; values: Record<string, string | number> } | null;
  @Column('jsonb') sheets: StoredSheet[];
  @Column('int', { nullable: true }) sheet: number | null;
  @Column('jsonb', { nullable: true }) mapping: Mapping | null;
  @Column('boolean', { name: 'mapping_remembered' }) mappingRemembered: boolean;
  /** Counts what a person said: a dry run is of one revision. */
  @Column('int') revision: number;
  @Column('jsonb') notices: ImportNotice[];
  @Column('jsonb') counts: Partial<Counts>;
  @Column('jsonb', { nullable: true }) endings: { people: number; percent: number } | null;
  /** Stands for everything that the dry run says; applying must come to the same. */
  @Column('text', { name: 'plan_hash', nullable: true }) planHash: string | null;
  @Column('jsonb', { nullable: true }) made: MadeByImport | null;
  /** How often the running step was begun without coming to its end. */
  @Column('int') attempts: number;
  @Column('int', { name: 'progress_done' }) progressDone: number;
  @Column('int', { name: 'progress_total' }) progressTotal: number;
  @Column('int', { name: 'left_rows' }) leftRows: number;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  /** Who decided about it last: it is done in their name. */
  @Column('uuid', { name: 'acted_by', nullable: true }) actedBy: string | null;
  @Column('text') language: Language;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'touched_at' }) touchedAt: Date;
  @Column('timestamptz', { name: 'applied_at', nullable: true }) appliedAt: Date | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt: Date | null;
  @Column('timestamptz', { name: 'rows_removed_at', nullable: true }) rowsRemovedAt: Date | null;
}
