import { CertificateStatus } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { lookOf, needsAttention, type Shown, spanOf, urgencyOf } from './look.js';

const today = day('2026-11-24');
const shown = (part: Partial<Shown>): Shown => ({
  status: 'valid',
  wording: 'through',
  expires: null,
  date: null,
  wanted: true,
  blocked: false,
  ...part,
});

describe('how a cell looks', () => {
  it.each([
    ['valid is quiet, with the last valid day', { expires: day('2027-04-15') }, 'ok valid through 2027-04-14'],
    [
      '"tot" keeps the first invalid day',
      { expires: day('2027-09-09'), wording: 'until' },
      'ok valid until 2027-09-09',
    ],
    ['without an end', {}, 'ok valid endless null'],
    ['soon', { status: 'renewal-open', expires: day('2026-12-11') }, 'soon ends through 2026-12-10'],
    ['expired', { status: 'expired', expires: day('2026-11-03') }, 'expired expired on 2026-11-02'],
    ['to be checked', { status: 'waiting', date: day('2026-11-20') }, 'check waiting of 2026-11-20'],
    ['exempt', { status: 'exempt', date: null }, 'exempt exempt null null'],
    ['suspended', { status: 'suspended', date: day('2027-01-04') }, 'stop suspended until 2027-01-04'],
    ['revoked', { status: 'revoked', date: day('2026-11-01') }, 'stop revoked since 2026-11-01'],
    ['new and far from due', { status: 'missing', date: day('2027-02-01') }, 'grace grace until 2027-02-01'],
    ['new and nearly due', { status: 'missing', date: day('2026-12-15') }, 'missing missing before 2026-12-15'],
    ['overdue', { status: 'missing', date: day('2026-11-01') }, 'missing missing since 2026-11-01'],
    [
      'overdue and not allowed to work',
      { status: 'missing', date: day('2026-11-01'), blocked: true },
      'stop missing since 2026-11-01',
    ],
    [
      'over, but a renewal is still enough',
      { status: 'in-grace', expires: day('2026-11-03'), date: day('2027-02-03') },
      'grace grace until 2027-02-03',
    ],
    [
      'the same, but not allowed to work: that is expired',
      { status: 'in-grace', expires: day('2026-11-03'), date: day('2027-02-03'), blocked: true },
      'expired expired on 2026-11-02',
    ],
    [
      'expired that nobody asks for is not red',
      { status: 'expired', expires: day('2026-11-03'), wanted: false },
      'exempt expired on 2026-11-02',
    ],
    [
      'ending that nobody asks for is not amber',
      { status: 'renewal-open', expires: day('2026-12-11'), wanted: false },
      'ok valid through 2026-12-10',
    ],
  ] as [string, Partial<Shown>, string][])('%s', (_, part, expected) => {
    const { tone, word, note, day: on } = lookOf(shown(part), today);
    expect(`${tone} ${word} ${note} ${on}`).toBe(expected);
  });

  it('has a look for every status', () => {
    for (const status of CertificateStatus.options) expect(lookOf(shown({ status }), today).word).toBeTruthy();
  });
});

describe('what comes first', () => {
  it('puts who may not work before what is over, that before what lacks, ends and waits; what is right last', () => {
    const order = [
      shown({ status: 'missing', blocked: true }),
      shown({ status: 'suspended' }),
      shown({ status: 'expired' }),
      shown({ status: 'missing' }),
      shown({ status: 'renewal-open' }),
      shown({ status: 'waiting' }),
      shown({ status: 'valid' }),
      shown({ status: 'expired', wanted: false }),
    ];
    const ranks = order.map(urgencyOf);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(order.map(needsAttention)).toEqual([true, true, true, true, true, true, false, false]);
  });
});

describe('the line from obtained to ended', () => {
  const line = (from: string | null, expires: string | null, status: Shown['status'] = 'valid') =>
    spanOf(
      { from: from === null ? null : day(from), expires: expires === null ? null : day(expires), status, wanted: true },
      today,
    );

  it('is half way on half of the term, and full when it is over', () => {
    expect(line('2026-11-14', '2026-12-04')).toEqual({ at: 50, tone: 'ok' });
    expect(line('2021-11-03', '2026-11-03', 'expired')).toEqual({ at: 100, tone: 'stop' });
    expect(line('2021-12-11', '2026-12-11', 'renewal-open')?.tone).toBe('soon');
  });

  it('is absent where nothing was obtained or nothing ends', () => {
    expect([line(null, null), line('2024-01-01', null)]).toEqual([null, null]);
  });
});
