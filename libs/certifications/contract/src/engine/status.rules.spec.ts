import fc from 'fast-check';
import { addDays, day, type LocalDate } from '@leerspoor/platform-contract';
import { dueFor } from './demand.js';
import { type CellFacts, type Demand, type Holding, statusOf } from './status.js';
import { todoOf } from './todo.js';

const d = day;
const nothing: CellFacts = {
  demands: [],
  typeInDemand: true,
  exemptions: [],
  holdings: [],
  waiting: [],
  supervisions: [],
  oldEnoughOn: null,
};
const demand = (parts: Partial<Demand> = {}): Demand => ({
  from: d('2020-01-01'),
  until: null,
  due: d('2020-01-01'),
  blocksWork: true,
  ...parts,
});
const holding = (parts: Partial<Holding> = {}): Holding => ({
  id: 'a',
  own: true,
  from: d('2024-03-10'),
  windowOpens: d('2024-12-10'),
  expires: d('2025-03-10'),
  graceEnds: d('2025-06-10'),
  revokedOn: null,
  suspensions: [],
  gaps: [],
  ...parts,
});
const facts = (parts: Partial<CellFacts>): CellFacts => ({ ...nothing, ...parts });
const required = (parts: Partial<CellFacts>): CellFacts => facts({ demands: [demand()], ...parts });

describe('the course of one certificate', () => {
  it.each([
    ['2024-03-09', 'missing', false],
    ['2024-03-10', 'valid', true],
    ['2024-12-09', 'valid', true],
    ['2024-12-10', 'renewal-open', true],
    ['2025-03-09', 'renewal-open', true],
    ['2025-03-10', 'in-grace', false],
    ['2025-06-09', 'in-grace', false],
    ['2025-06-10', 'expired', false],
  ])('on %s it is %s', (date, status, covers) => {
    expect(statusOf(required({ holdings: [holding()] }), d(date))).toMatchObject({
      status,
      covers,
      blocked: !covers,
      required: true,
    });
  });
});

it('hired on 1 September without VCA, lead time three months: in lead time until 1 December, then not deployable', () => {
  const due = dueFor(d('2020-01-01'), d('2026-09-01'), 'P3M' as never);
  const cell = required({ demands: [demand({ due })] });
  expect(statusOf(cell, d('2026-11-30'))).toMatchObject({ status: 'missing', date: '2026-12-01', blocked: false });
  expect(statusOf(cell, d('2026-12-01'))).toMatchObject({ status: 'missing', date: '2026-12-01', blocked: true });
});

it('gives whoever worked here already the same lead time, from the day on which the requirement began', () => {
  expect(dueFor(d('2026-10-01'), d('2015-01-01'), 'P3M' as never)).toBe('2027-01-01');
  expect(dueFor(d('2026-10-01'), null, null)).toBe('2026-10-01');
});

describe('what goes with a certificate', () => {
  const running = (gaps: Holding['gaps']) =>
    required({ holdings: [holding({ expires: d('2030-01-01'), windowOpens: d('2029-10-01'), gaps })] });
  const lapsed = { from: d('2026-03-10'), until: d('2026-05-01'), warns: d('2025-12-10') };

  it.each([
    ['2025-12-09', 'valid', '2026-03-10'],
    ['2025-12-10', 'renewal-open', '2026-03-10'],
    ['2026-03-09', 'renewal-open', '2026-03-10'],
    ['2026-03-10', 'incomplete', '2030-01-01'],
    ['2026-04-30', 'incomplete', '2030-01-01'],
    ['2026-05-01', 'valid', '2030-01-01'],
  ])('on %s it is %s and ends %s', (date, status, ends) => {
    expect(statusOf(running([lapsed]), d(date))).toMatchObject({ status, ends, blocked: status === 'incomplete' });
  });

  it('says since when it is incomplete', () => {
    expect(statusOf(running([lapsed]), d('2026-04-01'))).toMatchObject({ date: '2026-03-10', covers: false });
  });

  it('stops warning on the day that it was done', () => {
    const inTime = { ...lapsed, until: d('2026-02-01') };
    expect(statusOf(running([inTime]), d('2026-01-31')).status).toBe('renewal-open');
    expect(statusOf(running([inTime]), d('2026-02-01'))).toMatchObject({ status: 'valid', ends: '2030-01-01' });
  });
});

describe('under a mentor, and too young', () => {
  const time = { from: d('2026-01-01'), until: d('2026-04-01') };

  it('what lacks does not block for as long as a mentor stands by', () => {
    const cell = required({ supervisions: [time] });
    expect(statusOf(cell, d('2026-03-31'))).toMatchObject({ status: 'missing', blocked: false, supervised: true });
    expect(statusOf(cell, d('2026-04-01'))).toMatchObject({ status: 'missing', blocked: true, supervised: false });
  });

  it('the too young may not, whatever they hold, but under a mentor', () => {
    const cell = required({ holdings: [holding({ expires: null })], oldEnoughOn: d('2026-06-01') });
    expect(statusOf(cell, d('2026-05-31'))).toMatchObject({ covers: true, tooYoung: true, blocked: true });
    expect(statusOf(cell, d('2026-06-01'))).toMatchObject({ tooYoung: false, blocked: false });
    expect(statusOf({ ...cell, supervisions: [time] }, d('2026-02-01')).blocked).toBe(false);
  });
});

describe('what mutes', () => {
  const valid = holding({ expires: d('2030-01-01'), windowOpens: d('2029-10-01'), graceEnds: null });

  it('an exemption mutes the requirement, for as long as it lasts', () => {
    const cell = required({ exemptions: [{ from: d('2026-01-01'), until: d('2026-07-01') }] });
    expect(statusOf(cell, d('2026-06-30'))).toMatchObject({ status: 'exempt', date: '2026-07-01', blocked: false });
    expect(statusOf(cell, d('2026-07-01'))).toMatchObject({ status: 'missing', blocked: true });
  });

  it('a suspension mutes the certificate and returns it by itself', () => {
    const cell = required({
      holdings: [{ ...valid, suspensions: [{ from: d('2026-01-01'), until: d('2026-02-01') }] }],
    });
    expect(statusOf(cell, d('2026-01-31'))).toMatchObject({
      status: 'suspended',
      date: '2026-02-01',
      covers: false,
      blocked: true,
    });
    expect(statusOf(cell, d('2026-02-01'))).toMatchObject({ status: 'valid', covers: true });
  });

  it('a withdrawal ends it from its day on, and is not an expiry', () => {
    const cell = required({ holdings: [{ ...valid, revokedOn: d('2026-05-01') }] });
    expect(statusOf(cell, d('2026-04-30')).status).toBe('valid');
    expect(statusOf(cell, d('2026-05-01'))).toMatchObject({ status: 'revoked', date: '2026-05-01', covers: false });
  });
});

describe('equivalence', () => {
  const own = holding({ expires: d('2025-03-10') });
  const other = holding({
    id: 'b',
    own: false,
    from: d('2020-01-01'),
    windowOpens: d('2029-07-01'),
    expires: d('2030-01-01'),
    graceEnds: null,
  });

  it('makes somebody green by another type, and says by which', () => {
    expect(statusOf(required({ holdings: [own, other] }), d('2026-01-01'))).toMatchObject({
      status: 'valid',
      covers: true,
      holding: { id: 'b', own: false },
    });
  });

  it('lets the own certificate speak while it is valid', () => {
    expect(statusOf(required({ holdings: [own, other] }), d('2024-06-01')).holding?.id).toBe('a');
  });

  it('does not make a cell of what nobody asks for', () => {
    expect(statusOf(facts({ holdings: [other] }), d('2026-01-01'))).toMatchObject({
      status: 'not-required',
      holding: null,
    });
  });
});

describe('handed in, not checked yet', () => {
  it('shows as waiting over what is missing, lapsed or about to', () => {
    expect(statusOf(required({ waiting: [d('2026-01-01')] }), d('2026-01-02'))).toMatchObject({
      status: 'waiting',
      covers: false,
      blocked: true,
      date: '2026-01-01',
    });
    expect(statusOf(required({ holdings: [holding()], waiting: [d('2025-01-15')] }), d('2025-01-16'))).toMatchObject({
      status: 'waiting',
      covers: true,
      blocked: false,
    });
  });

  it('leaves what is valid, and what is older than it, alone', () => {
    expect(statusOf(required({ holdings: [holding()], waiting: [d('2024-05-01')] }), d('2024-06-01'))).toMatchObject({
      status: 'valid',
      waiting: true,
    });
    expect(statusOf(required({ holdings: [holding()], waiting: [d('2023-05-01')] }), d('2026-06-01'))).toMatchObject({
      status: 'expired',
      waiting: false,
    });
  });
});

describe('what nobody asks for', () => {
  it('is still minded when the company has asked nobody for it yet', () => {
    expect(statusOf(facts({ typeInDemand: false, holdings: [holding()] }), d('2026-01-01'))).toMatchObject({
      status: 'expired',
      wanted: true,
      required: false,
      blocked: false,
    });
  });

  it('is no trouble when others are asked and this person is not', () => {
    expect(statusOf(facts({ holdings: [holding()] }), d('2026-01-01'))).toMatchObject({
      status: 'expired',
      wanted: false,
    });
  });
});

describe('what to do', () => {
  const base = {
    wanted: true,
    waiting: false,
    from: null,
    expires: null,
    date: null,
    initialNeeded: false,
    confirms: false,
  };
  it.each([
    [
      'missing, due later',
      { status: 'missing', date: '2026-12-15' },
      { deed: 'get', by: '2026-12-15', overdue: false },
    ],
    ['missing, overdue', { status: 'missing', date: '2026-11-01' }, { deed: 'get', by: null, overdue: true }],
    [
      'open for renewal',
      { status: 'renewal-open', expires: '2026-12-11' },
      { deed: 'renew', by: '2026-12-11', overdue: false },
    ],
    [
      'to be confirmed',
      { status: 'renewal-open', expires: '2028-07-01', confirms: true },
      { deed: 'confirm', by: '2028-07-01', overdue: false },
    ],
    [
      'lapsed, initial path',
      { status: 'expired', expires: '2026-01-01', initialNeeded: true },
      { deed: 'start-over', by: null, overdue: true },
    ],
    [
      'handed in',
      { status: 'expired', expires: '2026-01-01', waiting: true },
      { deed: 'wait', by: null, overdue: false },
    ],
    [
      'lapsed, but nobody asks',
      { status: 'expired', expires: '2026-01-01', wanted: false },
      { deed: 'nothing', by: null, overdue: false },
    ],
  ])('%s', (_, parts, expected) => {
    expect(todoOf({ ...base, ...parts } as never, d('2026-11-24'))).toEqual(expected);
  });
});

const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(d('2020-01-01'), days));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const span = fc
  .tuple(someDay, orNull(fc.integer({ min: 1, max: 400 })))
  .map(([from, length]) => ({ from, until: length === null ? null : addDays(from, length) }));
const someHolding = fc
  .record({
    id: fc.uuid(),
    own: fc.boolean(),
    from: someDay,
    length: orNull(fc.integer({ min: 30, max: 2000 })),
    grace: fc.boolean(),
    revoked: orNull(someDay),
    suspensions: fc.array(span, { maxLength: 2 }),
    gaps: fc.array(
      fc.tuple(span, fc.nat(90)).map(([when, warning]) => ({ ...when, warns: addDays(when.from, -warning) })),
      { maxLength: 2 },
    ),
  })
  .map(({ length, grace, revoked, ...rest }): Holding => {
    const expires = length === null ? null : addDays(rest.from, length);
    return {
      ...rest,
      expires,
      windowOpens: expires && addDays(expires, -20),
      graceEnds: expires && grace ? addDays(expires, 90) : null,
      revokedOn: revoked,
    };
  });
const someFacts: fc.Arbitrary<CellFacts> = fc.record({
  demands: fc.array(
    fc
      .tuple(span, fc.nat(200), fc.boolean())
      .map(([when, lead, blocksWork]) => ({ ...when, due: addDays(when.from, lead), blocksWork })),
    { maxLength: 2 },
  ),
  typeInDemand: fc.boolean(),
  exemptions: fc.array(span, { maxLength: 1 }),
  holdings: fc.array(someHolding, { maxLength: 4 }),
  waiting: fc.array(someDay, { maxLength: 2 }),
  supervisions: fc.array(span, { maxLength: 1 }),
  oldEnoughOn: orNull(someDay),
});

/** Only what had happened by a day: what ends or is withdrawn later is still open then. */
function known(cell: CellFacts, date: LocalDate): CellFacts {
  const begun = <S extends { from: LocalDate }>(list: readonly S[]) => list.filter(({ from }) => from <= date);
  return {
    ...cell,
    demands: begun(cell.demands),
    exemptions: begun(cell.exemptions),
    waiting: cell.waiting.filter((from) => from <= date),
    holdings: begun(cell.holdings).map((one) => ({
      ...one,
      revokedOn: one.revokedOn && one.revokedOn <= date ? one.revokedOn : null,
      suspensions: begun(one.suspensions),
    })),
  };
}

it('a picture as of a day is the one that the events until that day give', () => {
  fc.assert(
    fc.property(someFacts, someDay, (cell, date) => {
      const { status, covers, blocked, wanted, required: asked } = statusOf(cell, date);
      const replay = statusOf(known(cell, date), date);
      expect({ covers, blocked, asked }).toEqual({
        covers: replay.covers,
        blocked: replay.blocked,
        asked: replay.required,
      });
      if (status !== 'future') expect({ status, wanted }).toEqual({ status: replay.status, wanted: replay.wanted });
    }),
    { numRuns: 2000 },
  );
});

it('what covers only blocks the too young; what is exempt or under a mentor never does', () => {
  fc.assert(
    fc.property(someFacts, someDay, (cell, date) => {
      const found = statusOf(cell, date);
      expect(
        found.blocked && ((found.covers && !found.tooYoung) || found.status === 'exempt' || found.supervised),
      ).toBe(false);
    }),
  );
});
