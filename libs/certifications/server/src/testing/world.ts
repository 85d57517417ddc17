import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type Span } from '@leerspoor/certifications-contract';
import { addDays, day, type LocalDate, type Period } from '@leerspoor/platform-contract';

export interface CertificateData {
  id: string;
  person: number;
  type: number;
  obtained: LocalDate;
  opens: LocalDate | null;
  expires: LocalDate | null;
  grace: LocalDate | null;
  revoked: LocalDate | null;
  state: 'waiting' | 'verified' | 'revoked' | 'sent-back';
  gaps: GapData[];
}

/** What goes with a document and can lack: for everybody, for who works at the location, or for who works elsewhere. */
export interface GapData extends Span {
  warns: LocalDate;
  where: 'everywhere' | 'there' | 'elsewhere';
}

interface MinorData {
  person: number;
  age: number;
  reached: LocalDate;
}

interface MuteData extends Span {
  person: number;
  type: number;
}

/** A rule with numbers in the places of what it names. */
export type RuleShape = number | { all: RuleShape[] } | { any: RuleShape[] } | { not: RuleShape };

const someTarget = fc.nat(7);
const rule: fc.Arbitrary<RuleShape> = fc.oneof(
  someTarget,
  fc.letrec<{ rule: RuleShape }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3 },
      someTarget,
      fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('rule') }),
    ),
  })).rule,
);

interface RequirementData extends Span {
  type: number;
  rule: RuleShape;
  leadTime: Period | null;
  blocksWork: boolean;
}

export const people = 12;
export const types = 5;
/** Type 0 is satisfied by types 1 and 2, type 3 by type 0. */
export const satisfiedBy: Record<number, number[]> = { 0: [1, 2], 3: [0] };

const lastDay = day('2199-12-31');

/** Youngest age by type; the others have none. */
export const minimumAge: Record<number, number> = { 0: 18, 1: 16 };

export const someDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(day('2020-01-01'), days));
const span = fc
  .tuple(someDay, fc.option(fc.integer({ min: 0, max: 700 }), { nil: null }))
  .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }));
const where = { person: fc.nat(people - 1), type: fc.nat(types - 1) };

const gap = fc
  .tuple(span, fc.nat(200), fc.constantFrom<GapData['where']>('everywhere', 'there', 'elsewhere'))
  .map(([when, warning, at]): GapData => ({ ...when, warns: addDays(when.from, -warning), where: at }));

const certificate: fc.Arbitrary<CertificateData> = fc
  .record({
    ...where,
    obtained: someDay,
    term: fc.option(fc.integer({ min: 1, max: 1500 }), { nil: null }),
    opens: fc.nat(200),
    grace: fc.option(fc.nat(200), { nil: null }),
    revokedAfter: fc.nat(900),
    gaps: fc.oneof(fc.constant<GapData[]>([]), fc.array(gap, { maxLength: 3 })),
    state: fc.constantFrom<CertificateData['state']>(
      'waiting',
      'verified',
      'verified',
      'verified',
      'revoked',
      'sent-back',
    ),
  })
  .map(({ person, type, obtained, term, opens, grace, revokedAfter, state, gaps }): CertificateData => {
    const counts = state === 'verified' || state === 'revoked';
    const expires = counts && term !== null ? addDays(obtained, term) : null;
    return {
      id: randomUUID(),
      person,
      type,
      obtained,
      expires,
      opens: expires && addDays(expires, -opens),
      grace: expires && grace !== null ? addDays(expires, grace) : null,
      revoked: state === 'revoked' ? addDays(obtained, revokedAfter) : null,
      state,
      gaps: counts ? gaps : [],
    };
  });

/** A made-up company: papers, mutes and requirements, with every kind of end and overlap. */
export const world = fc.record({
  certificates: fc.array(certificate, { minLength: 30, maxLength: 120 }),
  suspensions: fc.array(
    fc.tuple(span, fc.record(where)).map(([when, cell]): MuteData => ({ ...when, ...cell })),
    { maxLength: 25 },
  ),
  exemptions: fc.array(
    fc.tuple(span, fc.record(where)).map(([when, cell]): MuteData => ({ ...when, ...cell })),
    { maxLength: 15 },
  ),
  supervisions: fc.array(
    fc
      .tuple(span, fc.record(where))
      .map(([when, cell]): MuteData => ({ ...when, until: when.until ?? lastDay, ...cell })),
    { maxLength: 15 },
  ),
  minors: fc.uniqueArray(
    fc.record<MinorData>({ person: fc.nat(people - 1), age: fc.constantFrom(16, 18, 21), reached: someDay }),
    { maxLength: 8, selector: ({ person, age }) => `${person}/${age}` },
  ),
  requirements: fc.array(
    fc
      .tuple(
        span,
        fc.record({
          type: fc.nat(types - 1),
          rule,
          leadTime: fc.constantFrom(null, 'P3M', 'P1M15D', 'P2W'),
          blocksWork: fc.boolean(),
        }),
      )
      .map(([when, rest]) => ({ ...when, ...rest }) as RequirementData),
    { maxLength: 8 },
  ),
});

export interface World {
  certificates: CertificateData[];
  suspensions: MuteData[];
  exemptions: MuteData[];
  requirements: RequirementData[];
  supervisions: MuteData[];
  minors: MinorData[];
}
