import { type FieldChange, type Mapping } from '@leerspoor/connections-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { PersonIndex } from '../match/person.rules.js';
import { TypeIndex } from '../match/type.rules.js';
import { CellReader, type StagedRow } from '../row/row.rules.js';
import { findHolder } from './certificate-person.rules.js';
import { type CertificateReading, readCertificateRow } from './certificate-row.rules.js';
import {
  type CertificateSnapshot,
  type CertificateState,
  type CertificateWrite,
  type HolderState,
  type TypeState,
} from './certificate-snapshot.js';
import { findType, type TypeAnswer, type TypeSearch } from './certificate-type.rules.js';
import { certificateChanges, keptValues } from './certificate-diff.rules.js';
import { obtainedFor } from './obtained.rules.js';

export interface CertificatePlacingInput {
  snapshot: CertificateSnapshot;
  mapping: Mapping;
  today: LocalDate;
  /** Who imports: nobody decides about their own papers. */
  importerId: string | null;
  people: ReadonlyMap<string, string>;
  types: ReadonlyMap<string, TypeAnswer>;
  newId: () => string;
}

/** A certificate that a row is about. */
export interface CertificateDraft {
  reading: CertificateReading;
  holder: HolderState;
  type: TypeState;
  before: CertificateState | null;
  after: CertificateWrite;
  changes: FieldChange[];
}

export interface PlacedCertificate {
  reading: CertificateReading;
  draft: CertificateDraft | null;
  /** Known even where the row failed after that. */
  holder: HolderState | null;
  type: TypeState | null;
  repeats: boolean;
}

const keyOf = (personId: string, typeKey: string, obtainedOn: LocalDate) => `${personId} ${typeKey} ${obtainedOn}`;

/** Finds out row by row which certificate is meant: one that is here, one of an earlier row, or a new one. */
export class CertificatePlacing {
  readonly placed: PlacedCertificate[] = [];
  readonly drafts = new Map<string, CertificateDraft>();
  readonly made = new Map<string, TypeState>();
  private readonly reader: CellReader;
  private readonly holders: ReadonlyMap<string, HolderState>;
  private readonly people: PersonIndex;
  private readonly typeSearch: TypeSearch;
  private readonly here = new Map<string, CertificateState>();
  private readonly ofPerson = new Map<string, CertificateState[]>();
  private readonly essences = new Map<string, number>();

  constructor(private readonly input: CertificatePlacingInput) {
    const { snapshot, mapping, today, types } = input;
    this.reader = new CellReader(mapping, today);
    this.holders = new Map(snapshot.holders.map((holder) => [holder.id, holder]));
    this.people = new PersonIndex(snapshot.holders);
    this.typeSearch = { types: new TypeIndex(snapshot.types, snapshot.library), answers: types, made: this.made };
    for (const certificate of snapshot.certificates) this.remember(certificate);
  }

  private remember(certificate: CertificateState): void {
    const { personId, typeId, obtainedOn, state } = certificate;
    const key = keyOf(personId, typeId, obtainedOn);
    // A withdrawn one stands aside for one that counts.
    if (state !== 'revoked' || !this.here.has(key)) this.here.set(key, certificate);
    const group = `${personId} ${typeId}`;
    this.ofPerson.set(group, [...(this.ofPerson.get(group) ?? []), certificate]);
  }

  /** All that somebody has of a type. */
  known(personId: string, typeId: string): readonly CertificateState[] {
    return this.ofPerson.get(`${personId} ${typeId}`) ?? [];
  }

  read(rows: readonly StagedRow[]): void {
    const { mapping, today } = this.input;
    for (const row of rows) this.placed.push(this.place(readCertificateRow(this.reader, row, mapping.expiry, today)));
  }

  private place(reading: CertificateReading): PlacedCertificate {
    const { row, notes } = reading;
    const placed: PlacedCertificate = { reading, draft: null, holder: null, type: null, repeats: false };
    if (row.skip) return placed;
    const person = findHolder(reading, { people: this.people, answers: this.input.people });
    placed.holder = (person && this.holders.get(person.id)) ?? null;
    placed.type = reading.type === '' ? null : (findType(reading, this.typeSearch) ?? null);
    const essence = this.reader.essence(row);
    const twin = this.essences.get(essence);
    if (twin === undefined) this.essences.set(essence, row.line);
    else notes.notice('same-as-line', null, { line: twin });
    if (notes.failed || !placed.holder || !placed.type) return placed;
    return twin === undefined
      ? { ...placed, draft: this.draft(reading, placed.holder, placed.type) }
      : { ...placed, repeats: true };
  }

  private draft(reading: CertificateReading, holder: HolderState, type: TypeState): CertificateDraft | null {
    const { notes } = reading;
    const obtainedOn = obtainedFor(
      reading,
      type,
      type.id === null ? [] : this.known(holder.id, type.id),
      this.input.today,
    );
    if (obtainedOn === null) {
      this.reader.offerCell(reading.row, this.reader.has('obtainedOn') ? 'obtainedOn' : 'expiresOn', notes);
      return null;
    }
    if (holder.leftOn !== null) notes.notice('person-left', 'name', { date: holder.leftOn });
    const key = keyOf(holder.id, type.key, obtainedOn);
    const earlier = this.drafts.get(key);
    if (earlier) return this.twice(reading, earlier);
    const draft = this.compare(reading, holder, type, obtainedOn, this.here.get(key) ?? null);
    if (!draft) return null;
    this.drafts.set(key, draft);
    if (type.id === null) this.made.set(type.key, type);
    return draft;
  }

  private twice(reading: CertificateReading, earlier: CertificateDraft): null {
    reading.notes.error('certificate-twice', 'obtainedOn', {
      line: earlier.reading.row.line,
      date: earlier.after.obtainedOn,
    });
    this.reader.offerCell(reading.row, 'obtainedOn', reading.notes);
    return null;
  }

  private compare(
    reading: CertificateReading,
    holder: HolderState,
    type: TypeState,
    obtainedOn: LocalDate,
    before: CertificateState | null,
  ): CertificateDraft | null {
    const { notes } = reading;
    if (before?.state === 'revoked') {
      notes.error('certificate-revoked', 'type', { date: obtainedOn });
      return null;
    }
    const after: CertificateWrite = {
      id: before?.id ?? this.input.newId(),
      isNew: before === null,
      personId: holder.id,
      typeKey: type.key,
      obtainedOn,
      ...keptValues(reading, before, this.input.mapping.emptyClears),
    };
    if (type.policy.model === 'printed' && after.printedExpiresOn === null) {
      notes.error('expiry-missing', 'expiresOn', { type: type.name });
      this.reader.offerCell(reading.row, 'expiresOn', notes);
      return null;
    }
    const changes = before === null ? [] : certificateChanges(before, after);
    return this.allowed(holder, before, changes, notes) ? { reading, holder, type, before, after, changes } : null;
  }

  private allowed(
    holder: HolderState,
    before: CertificateState | null,
    changes: readonly FieldChange[],
    notes: CertificateReading['notes'],
  ): boolean {
    if (holder.id !== this.input.importerId) return true;
    if (before === null) notes.notice('own-waiting', 'name');
    else if (changes.length > 0) notes.error('own-certificate', 'name');
    return !notes.failed;
  }
}
