import { day } from '@leerspoor/platform-contract';
import { certificatePlan as plan, held, ladder, today } from '../testing/a-certificate-plan.js';
import { reminderFor } from './certificate-plan.rules.js';

describe('dates', () => {
  it('of an end count with or without their day, as the mapping says', () => {
    const end = (expiry: 'until' | 'through') =>
      plan([['1', '', 'SOG', '1-3-2026', '1-3-2028']], { mapping: { expiry } }).first?.subject.certificate?.expiresOn;
    expect([end('until'), end('through')]).toEqual(['2028-03-01', '2028-03-02']);
  });

  it('that cannot be are errors with the cell to mend', () => {
    const { codes, outcomes } = plan([
      ['1', '', 'BHV', '31-02-2025', ''],
      ['1', '', 'BHV', '20-5-2025', '20-5-2024'],
      ['1', '', 'BHV', '25-11-2026', ''],
      ['1', '', 'SOG', '1-3-2026', ''],
      ['1', '', 'BHV', '', ''],
    ]);
    expect(codes).toEqual([
      ['date-impossible'],
      ['expiry-before-obtained'],
      ['obtained-future'],
      ['expiry-missing'],
      ['date-missing'],
    ]);
    for (const { remedies } of outcomes) expect(remedies.some(({ kind }) => kind === 'cell')).toBe(true);
  });

  it('of obtaining are counted back when a list gives only the end', () => {
    expect(plan([['1', '', 'BHV', '', '1-3-2027']]).first).toMatchObject({
      kind: 'new',
      subject: { certificate: { obtainedOn: '2026-03-01', expiresOn: '2027-03-01' } },
      messages: [{ code: 'obtained-derived' }],
    });
    expect(
      plan([['1', '', 'BHV', '', '1-3-2027']], { certificates: [held('2026-02-20', '2027-03-01')] }).kinds,
    ).toEqual(['unchanged']);
  });

  it('far from what the rule says get a word, and count', () => {
    expect(plan([['1', '', 'BHV', '1-3-2026', '1-3-2029']]).first).toMatchObject({
      subject: { certificate: { expiresOn: '2029-03-01' } },
      messages: [{ code: 'expiry-differs', values: { rule: '2027-03-01' } }],
    });
  });

  it('follow from the chain: a renewal in the window counts from the old end, in the file as in the company', () => {
    expect(
      plan([['1', '', 'BHV', '20-01-2026', '']], { certificates: [held('2025-03-10', '2026-03-10')] }).first?.subject
        .certificate?.expiresOn,
    ).toBe('2027-03-10');
    const both = plan([
      ['1', '', 'BHV', '10-03-2025', ''],
      ['1', '', 'BHV', '20-01-2026', ''],
    ]);
    expect(both.outcomes.map(({ subject }) => [subject.certificate?.expiresOn, subject.reminder?.on ?? null])).toEqual([
      ['2026-03-10', null],
      ['2027-03-10', '2026-12-10'],
    ]);
  });
});

describe('what is there already', () => {
  it('stays as it is, changes field by field, or was withdrawn', () => {
    const cells = (expires: string, number: string) => [['1', '', 'BHV', '1-3-2026', expires, number]];
    const certificates = [held('2026-03-01', '2027-03-01', { number: 'A1' })];
    expect(plan(cells('1-3-2027', 'A1'), { certificates }).kinds).toEqual(['unchanged']);
    expect(plan(cells('', ''), { certificates }).kinds).toEqual(['unchanged']);
    expect(plan(cells('1-4-2027', 'B2'), { certificates }).first?.changes).toEqual([
      { field: 'expiresOn', from: '2027-03-01', to: '2027-04-01' },
      { field: 'certificateNumber', from: 'A1', to: 'B2' },
    ]);
    expect(
      plan(cells('', ''), { certificates: [held('2026-03-01', '2027-03-01', { state: 'revoked' })] }).codes,
    ).toEqual([['certificate-revoked']]);
  });

  it('stands twice in a file: the same is nothing, something else an error', () => {
    const { kinds, codes } = plan([
      ['1', '', 'BHV', '1-3-2026', ''],
      ['1', '', 'BHV', '1-3-2026', ''],
      ['1', '', 'BHV', '1-3-2026', '1-5-2027'],
    ]);
    expect([kinds, codes]).toEqual([
      ['new', 'unchanged', 'error'],
      [[], ['same-as-line'], ['certificate-twice']],
    ]);
  });

  it('of the importer is not theirs to change', () => {
    const certificates = [held('2026-03-01', '2027-03-01')];
    expect(plan([['1', '', 'BHV', '1-3-2026', '1-4-2027']], { certificates, importerId: 'p1' }).codes).toEqual([
      ['own-certificate'],
    ]);
    expect(plan([['1', '', 'BHV', '1-6-2026', '']], { certificates, importerId: 'p1' }).codes).toEqual([
      ['own-waiting'],
    ]);
  });
});

describe('the next reminder', () => {
  it.each([
    ['2030-03-18', { on: '2029-03-18', past: false }],
    ['2027-02-20', { on: '2027-01-20', past: false }],
    ['2026-11-24', null],
    ['2026-01-01', null],
  ])('of what ends on %s is %j', (expires, reminder) => {
    expect(reminderFor(day(expires), ladder, today)).toEqual(reminder);
  });

  it('is said at once when every step is over', () => {
    const [first] = ladder;
    expect(reminderFor(day('2026-12-10'), first ? [{ ...first, offset: '-P3M' }] : [], today)).toEqual({
      on: '2026-09-10',
      past: true,
    });
  });
});
