import fc from 'fast-check';
import { day } from '@leerspoor/platform-contract';
import { CertificateStatus } from './engine/status.js';
import { meetsAll, reasonOf } from './may-i.js';

const need = (typeId: string, ...alsoIds: string[]) => ({ typeId, alsoIds });
const standing = (part: object = {}) => ({
  status: 'valid' as const,
  covers: true,
  expires: day('2027-03-02'),
  date: null,
  from: day('2022-03-02'),
  satisfiedBy: null,
  ...part,
});

describe('may I', () => {
  it('wants one of every group, and takes what satisfies it', () => {
    const groups = [[need('heftruck'), need('reach')], [need('vca-b', 'vca-vol')]];
    expect(meetsAll(groups, new Set(['reach', 'vca-b']))).toBe(true);
    expect(meetsAll(groups, new Set(['reach', 'vca-vol']))).toBe(true);
    expect(meetsAll(groups, new Set(['reach', 'heftruck']))).toBe(false);
    expect(meetsAll(groups, new Set(['vca-b']))).toBe(false);
  });

  it('never becomes no by holding more', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const one = fc.record({ typeId: fc.constantFrom(...ids), alsoIds: fc.subarray(ids) });
    const groups = fc.array(fc.array(one, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(groups, fc.subarray(ids), fc.constantFrom(...ids), (asked, held, more) => {
        expect(!meetsAll(asked, new Set(held)) || meetsAll(asked, new Set([...held, more]))).toBe(true);
      }),
    );
  });

  it('says since when it is not valid, or until when it is', () => {
    expect(reasonOf(standing(), true)).toEqual({ reason: 'valid', on: '2027-03-02' });
    expect(reasonOf(standing({ status: 'expired', covers: false }), false)).toEqual({
      reason: 'expired',
      on: '2027-03-02',
    });
    expect(reasonOf(standing({ status: 'suspended', covers: false, date: day('2026-12-01') }), false)).toEqual({
      reason: 'suspended',
      on: '2026-12-01',
    });
    expect(reasonOf(standing({ status: 'missing', covers: false, expires: null }), true)).toEqual({
      reason: 'through-other',
      on: null,
    });
  });

  it('says no with a reason for whatever does not count, an exemption too', () => {
    for (const status of CertificateStatus.options) {
      const { reason } = reasonOf(standing({ status, covers: false }), false);
      if (status !== 'valid' && status !== 'renewal-open') expect(reason).not.toBe('valid');
    }
    expect(reasonOf(standing({ status: 'exempt', covers: false }), false).reason).toBe('exempt');
  });
});
