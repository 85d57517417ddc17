import fc from 'fast-check';
import { addDays, day } from '@leerspoor/platform-contract';
import { type Activity } from './activity.js';
import { compositeCycles, countCycles, type Held } from './derived.js';
import { type Gap } from './gap.js';
import { type PolicyOf, RenewalPolicy } from './policy.js';
import { isIn, shared, type Span, united, without } from './span.js';

const toolbox = RenewalPolicy.parse({
  model: 'count',
  perYear: 4,
  minMeetings: 2,
  lastDay: '12-31',
  window: 'P2M',
}) as PolicyOf<'count'>;
const card = RenewalPolicy.parse({
  model: 'composite',
  componentIds: [crypto.randomUUID(), crypto.randomUUID()],
  window: 'P1M',
}) as PolicyOf<'composite'>;

const meeting = (on: string, isMeeting = true): Activity => ({
  id: on,
  on: day(on),
  kind: 'count',
  amount: 1,
  practical: 0,
  elearning: 0,
  inPerson: 0,
  subject: '',
  course: '',
  registered: true,
  meeting: isMeeting,
});
const held = (from: string, expires: string | null, more: { gaps?: Gap[]; revokedOn?: string } = {}): Held => ({
  cycles: [
    {
      from: day(from),
      expires: expires === null ? null : day(expires),
      revokedOn: more.revokedOn ? day(more.revokedOn) : null,
      gaps: more.gaps ?? [],
    },
  ],
  suspensions: [],
});
const gap = (from: string, parts: Partial<Gap> = {}): Gap => ({
  part: 'appointment',
  name: '',
  from: day(from),
  until: null,
  warns: day(from),
  at: null,
  spares: [],
  ...parts,
});

describe('so many a year', () => {
  it('holds from the fourth on, until the end of the next year', () => {
    const days = ['2025-02-01', '2025-05-01', '2025-08-01', '2025-11-01', '2026-03-01'];
    expect(
      countCycles(
        toolbox,
        days.map((on) => meeting(on)),
      ),
    ).toEqual([{ from: '2025-11-01', windowOpens: '2026-11-01', expires: '2027-01-01', gaps: [] }]);
  });

  it('asks that enough of them were meetings', () => {
    const read = ['2025-02-01', '2025-05-01', '2025-08-01'].map((on) => meeting(on, false));
    expect(countCycles(toolbox, [...read, meeting('2025-10-01')])).toEqual([]);
    expect(countCycles(toolbox, [...read, meeting('2025-10-01'), meeting('2025-12-31')])).toMatchObject([
      { from: '2025-12-31' },
    ]);
  });

  it('starts a year the day after its last', () => {
    const days = ['2025-11-01', '2025-12-01', '2025-12-31', '2026-01-01'];
    expect(
      countCycles(
        toolbox,
        days.map((on) => meeting(on)),
      ),
    ).toEqual([]);
  });
});

describe('while all components hold', () => {
  it('holds from the last one obtained to the first one lost', () => {
    expect(compositeCycles(card, [[held('2024-01-01', '2027-01-01')], [held('2025-01-01', '2026-06-01')]])).toEqual([
      { from: '2025-01-01', windowOpens: '2026-05-01', expires: '2026-06-01', gaps: [] },
    ]);
  });

  it('lets another type do as well, and goes on where they overlap', () => {
    const first = [held('2024-01-01', '2025-01-01'), held('2024-12-01', '2026-01-01')];
    expect(compositeCycles(card, [first, [held('2023-01-01', null)]])).toMatchObject([
      { from: '2024-01-01', expires: '2026-01-01' },
    ]);
  });

  it('stops during a suspension, at a withdrawal and while something lacks', () => {
    const suspended = {
      ...held('2024-01-01', null),
      suspensions: [{ from: day('2025-01-01'), until: day('2025-02-01') }],
    };
    expect(compositeCycles(card, [[suspended]])).toMatchObject([
      { from: '2024-01-01', expires: '2025-01-01' },
      { from: '2025-02-01', expires: null },
    ]);
    const withdrawn = held('2024-01-01', null, { revokedOn: '2025-03-01' });
    const lacking = held('2024-01-01', null, { gaps: [gap('2024-09-01', { part: 'competence' })] });
    expect(compositeCycles(card, [[withdrawn], [lacking]])).toMatchObject([
      { from: '2024-01-01', expires: '2024-09-01' },
    ]);
  });

  it('keeps what depends on the place of work as a gap of that place', () => {
    const elsewhere = held('2024-01-01', '2026-01-01', { gaps: [gap('2024-01-01', { spares: ['zuid'] })] });
    const [cycle] = compositeCycles(card, [[elsewhere]]);
    expect(cycle).toMatchObject({ from: '2024-01-01', expires: '2026-01-01' });
    expect(cycle?.gaps).toMatchObject([{ from: '2024-01-01', until: null, at: null, spares: ['zuid'] }]);
  });
});

const someDay = fc.integer({ min: 0, max: 60 }).map((at) => addDays(day('2025-01-01'), at));
const someSpans = fc.array(
  fc
    .tuple(someDay, fc.option(fc.nat(20), { nil: null }))
    .map(([from, length]): Span => ({ from, until: length === null ? null : addDays(from, length) })),
  { maxLength: 6 },
);

it('stretches are united, shared and taken off day by day', () => {
  fc.assert(
    fc.property(someSpans, someSpans, someDay, (a, b, date) => {
      const covers = (spans: readonly Span[]) => spans.some((span) => isIn(span, date));
      expect(covers(united(a))).toBe(covers(a));
      expect(covers(shared(a, b))).toBe(covers(a) && covers(b));
      expect(covers(without(a, b))).toBe(covers(a) && !covers(b));
      expect(united(united(a))).toEqual(united(a));
    }),
    { numRuns: 1000 },
  );
});
