import { chainOf, type Earned, type EarnedCycle } from '@leerspoor/certifications-contract';
import { type ImportNotice, type RowKind, type RowSubject } from '@leerspoor/connections-contract';
import { daysBetween, type LocalDate, minus, type Period, plus } from '@leerspoor/platform-contract';
import { type Ladder } from '@leerspoor/reminders-contract';
import { listed } from '../employees/employee-plan.rules.js';
import { type RowOutcome, type StagedRow } from '../row/row.rules.js';
import { fullNameOf } from '../value/name.rules.js';
import {
  type CertificateDraft,
  CertificatePlacing,
  type CertificatePlacingInput,
  type PlacedCertificate,
} from './certificate-placing.rules.js';
import { type CertificateWrite, type TypeState } from './certificate-snapshot.js';

export interface CertificatePlanInput extends CertificatePlacingInput {
  /** Steps of the company for types that have no ladder of their own. */
  ladder: Ladder;
}

/** An end this far from what the rule says is worth a word; less is a renewal that counts from the old end. */
const tellingDays = 100;
const perStep = 500;

const stepDay = (expires: LocalDate, offset: string) =>
  offset.startsWith('-') ? minus(expires, offset.slice(1) as Period) : plus(expires, offset as Period);

/** The next step of a ladder; when all steps before the end are over, the last of them, which is then said at once. */
export function reminderFor(expires: LocalDate | null, ladder: Ladder, today: LocalDate): RowSubject['reminder'] {
  if (expires === null || expires <= today) return null;
  const days = ladder.map(({ offset }) => stepDay(expires, offset)).filter((on) => on <= expires);
  const next = days.find((on) => on >= today);
  const last = days.at(-1);
  if (next !== undefined) return { on: next, past: false };
  return last === undefined ? null : { on: last, past: true };
}

/**
 * Everything a list of certificates amounts to, worked out without changing anything. Give it all rows, settle it, and ask
 * for the outcomes.
 */
export class CertificatePlan {
  private readonly placing: CertificatePlacing;
  /** By id of the certificate, with the chain it belongs to. */
  private readonly cycles = new Map<string, { cycle: EarnedCycle; last: boolean }>();

  constructor(private readonly input: CertificatePlanInput) {
    this.placing = new CertificatePlacing(input);
  }

  read(rows: readonly StagedRow[]): void {
    this.placing.read(rows);
  }

  /** Run to its end when every row is in: works out what each certificate comes to beside the others of its holder. */
  *settle(): Generator<void> {
    const groups = new Map<string, CertificateDraft[]>();
    for (const draft of this.placing.drafts.values()) {
      const key = `${draft.holder.id} ${draft.type.key}`;
      groups.set(key, [...(groups.get(key) ?? []), draft]);
    }
    let done = 0;
    for (const drafts of groups.values()) {
      this.chain(drafts, groups);
      done += 1;
      if (done % perStep === 0) yield;
    }
    for (const draft of this.placing.drafts.values()) this.noteRule(draft);
  }

  private chain(
    drafts: readonly CertificateDraft[],
    groups: ReadonlyMap<string, readonly CertificateDraft[]>,
  ): EarnedCycle[] {
    const [{ holder, type }] = drafts as [CertificateDraft];
    const base =
      type.addOnOf === null
        ? null
        : chainOf(this.earned(holder.id, type.addOnOf, groups.get(`${holder.id} ${type.addOnOf}`) ?? []));
    const cycles = chainOf(this.earned(holder.id, type.key, drafts), base);
    const latest = cycles.reduce<EarnedCycle | undefined>(
      (best, cycle) =>
        best && (best.expires === null || (cycle.expires !== null && cycle.expires <= best.expires)) ? best : cycle,
      undefined,
    );
    for (const cycle of cycles) this.cycles.set(cycle.id, { cycle, last: cycle === latest });
    return cycles;
  }

  /** What somebody has of a type, with what the file adds. What is here keeps the end that it has. */
  private earned(personId: string, typeKey: string, drafts: readonly CertificateDraft[]): Earned[] {
    const changed = new Set(drafts.map(({ after }) => after.id));
    const type = drafts[0]?.type;
    const here = this.placing
      .known(personId, typeKey)
      .filter(({ id, state }) => !changed.has(id) && state === 'verified');
    const policy = type?.policy ?? ({ model: 'printed', window: 'P3M', grace: null } as TypeState['policy']);
    const kept = here.map(({ id, obtainedOn, expiresOn }): Earned => ({
      id,
      from: obtainedOn,
      printed: expiresOn,
      policy,
      revokedOn: null,
    }));
    const added = drafts.map((draft): Earned => ({
      id: draft.after.id,
      from: draft.after.obtainedOn,
      printed: printedOf(draft),
      policy: draft.type.policy,
      revokedOn: null,
    }));
    return [...kept, ...added];
  }

  private noteRule({ reading, type, before, after }: CertificateDraft): void {
    if (before !== null || after.printedExpiresOn === null || type.policy.model === 'printed' || type.addOnOf !== null)
      return;
    const [alone] = chainOf([{ id: '', from: after.obtainedOn, printed: null, policy: type.policy, revokedOn: null }]);
    const rule = alone?.expires ?? null;
    if (rule === null || Math.abs(daysBetween(rule, after.printedExpiresOn)) <= tellingDays) return;
    reading.notes.notice('expiry-differs', 'expiresOn', { rule, expires: after.printedExpiresOn });
  }

  /** What happens to each row, in the order of the file. */
  *outcomes(): Generator<RowOutcome> {
    for (const placed of this.placing.placed) yield this.outcome(placed);
  }

  private outcome(placed: PlacedCertificate): RowOutcome {
    const { reading, draft } = placed;
    const { row, notes } = reading;
    return {
      line: row.line,
      kind: kindOf(placed),
      messages: notes.messages,
      changes: draft?.changes ?? [],
      remedies: row.skip ? [] : notes.remedies,
      subject: this.subjectOf(placed),
    };
  }

  private subjectOf({ reading, draft, holder, type }: PlacedCertificate): RowSubject {
    const found = draft ? this.cycles.get(draft.after.id) : undefined;
    const expires = found ? found.cycle.expires : reading.expiresOn;
    const name = holder ? fullNameOf(holder) : reading.name ? fullNameOf(reading.name) : '';
    const reminder =
      found?.last && draft && holder?.leftOn === null
        ? reminderFor(expires, draft.type.ladder ?? this.input.ladder, this.input.today)
        : null;
    return {
      number: holder?.number ?? (reading.number || null),
      person: name || null,
      certificate: {
        type: type?.name ?? reading.type,
        obtainedOn: draft?.after.obtainedOn ?? reading.obtainedOn,
        expiresOn: expires,
        wording: type?.wording ?? this.input.mapping.expiry,
      },
      reminder,
    };
  }

  /** Every certificate that is added or changed; `line` is the row that tells so. */
  writes(): (CertificateWrite & { line: number })[] {
    return [...this.placing.drafts.values()]
      .filter(({ before, changes }) => before === null || changes.length > 0)
      .map(({ after, reading }) => ({ ...after, line: reading.row.line }));
  }

  /** Types that have to be made first. */
  made(): TypeState[] {
    return [...this.placing.made.values()];
  }

  notices(): ImportNotice[] {
    return listed('new-types', this.made());
  }
}

/** What counts as the date on the document: for one that is here and keeps its end, the end that it has. */
function printedOf({ before, after, changes }: CertificateDraft): LocalDate | null {
  const keeps = before !== null && before.state === 'verified' && !changes.some(({ field }) => field === 'expiresOn');
  return keeps ? before.expiresOn : after.printedExpiresOn;
}

function kindOf({ reading, draft, repeats }: PlacedCertificate): RowKind {
  if (reading.row.skip) return 'skipped';
  if (repeats) return 'unchanged';
  if (draft === null || reading.notes.failed) return 'error';
  if (draft.before === null) return 'new';
  return draft.changes.length > 0 ? 'changed' : 'unchanged';
}
