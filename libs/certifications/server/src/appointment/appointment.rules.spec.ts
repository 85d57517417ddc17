import fc from 'fast-check';
import {
  appointedFor,
  appointmentDocument,
  type AppointmentParts,
  AppointmentText,
  appointmentTemplate,
  filledIn,
  groupOf,
  placeholders,
  unknownPlaceholders,
} from '@leerspoor/certifications-contract';
import { addDays, day } from '@leerspoor/platform-contract';
import {
  type AppointmentCourse,
  deedsOf,
  endOf,
  knownOn,
  replacedFrom,
  signatureOf,
  stateOf,
  withdrawnFrom,
} from './appointment.rules.js';

const today = day('2026-11-24');
const moment = new Date('2026-11-20T09:00:00Z');
const blank: AppointmentCourse = {
  startsOn: today,
  endsOn: null,
  offeredAt: null,
  signedByEmployerAt: null,
  signedByPersonAt: null,
  withdrawnOn: null,
  replacedById: null,
};
const signed = { offeredAt: moment, signedByEmployerAt: moment, signedByPersonAt: moment };

describe('where an appointment is', () => {
  it.each<[string, Partial<AppointmentCourse>]>([
    ['draft', {}],
    ['draft', { endsOn: day('2026-01-01') }],
    ['waits-both', { offeredAt: moment }],
    ['waits-person', { offeredAt: moment, signedByEmployerAt: moment }],
    ['waits-employer', { offeredAt: moment, signedByPersonAt: moment }],
    ['active', signed],
    ['active', { ...signed, endsOn: day('2026-11-25') }],
    ['ended', { ...signed, endsOn: today }],
    ['ended', { offeredAt: moment, endsOn: today }],
    ['ahead', { ...signed, startsOn: day('2026-11-25') }],
    ['withdrawn', { ...signed, withdrawnOn: today }],
    ['withdrawn', { ...signed, startsOn: day('2026-12-24'), withdrawnOn: day('2026-12-24') }],
    ['replaced', { ...signed, withdrawnOn: today, replacedById: 'new' }],
    ['active', { ...signed, withdrawnOn: day('2026-11-25'), replacedById: 'new' }],
  ])('is %s: %j', (state, course) => {
    expect(stateOf({ ...blank, ...course }, today)).toBe(state);
  });

  const someDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
  const maybe = fc.option(fc.constant(moment), { nil: null });
  const course = fc
    .record({ startsOn: someDay, length: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }) })
    .chain(({ startsOn, length }) =>
      fc.record<AppointmentCourse>({
        startsOn: fc.constant(startsOn),
        endsOn: fc.constant(length === null ? null : addDays(startsOn, length)),
        offeredAt: fc.constant(moment),
        signedByEmployerAt: maybe,
        signedByPersonAt: maybe,
        withdrawnOn: fc.option(
          fc.integer({ min: 0, max: 300 }).map((days) => addDays(startsOn, days)),
          { nil: null },
        ),
        replacedById: fc.constantFrom(null, 'new'),
      }),
    );

  it('is called active exactly on the days on which the engine counts it', () => {
    const signedOn = day('2026-11-20');
    fc.assert(
      fc.property(course, fc.integer({ min: 0, max: 500 }), (one, later) => {
        const date = addDays(signedOn, later);
        // A withdrawal is of today or sooner, unless it is of one that has not begun.
        fc.pre(one.withdrawnOn === null || one.replacedById !== null || one.withdrawnOn <= date);
        const span = appointedFor({
          at: null,
          startsOn: one.startsOn,
          endsOn: one.endsOn,
          signedByEmployerOn: one.signedByEmployerAt && signedOn,
          signedByPersonOn: one.signedByPersonAt && signedOn,
          withdrawnOn: one.withdrawnOn,
        });
        const counts = span !== null && span.from <= date && (span.until === null || date < span.until);
        expect(stateOf(one, date) === 'active').toBe(counts);
      }),
    );
  });

  it('never comes back from where it is over', () => {
    fc.assert(
      fc.property(course, someDay, fc.nat(300), (one, date, later) => {
        if (groupOf(stateOf(one, date)) === 'over') expect(groupOf(stateOf(one, addDays(date, later)))).toBe('over');
      }),
    );
  });

  it('is over at once when it is withdrawn, from whatever day it was to begin', () => {
    fc.assert(
      fc.property(course, (one) => {
        const withdrawnOn = withdrawnFrom(one, today);
        expect(withdrawnOn >= one.startsOn).toBe(true);
        expect(stateOf({ ...one, withdrawnOn, replacedById: null }, today)).toBe('withdrawn');
      }),
    );
  });

  it('holds until the day on which the one in its place does', () => {
    fc.assert(
      fc.property(course, someDay, (old, startsOn) => {
        const from = replacedFrom(old, { startsOn }, today);
        expect(from >= old.startsOn && from >= today && from >= startsOn).toBe(true);
        expect([old.startsOn, today, startsOn]).toContain(from);
      }),
    );
  });
});

describe('who may', () => {
  const parties = { personId: 'jan', signerId: 'ruben' };
  const asks = (employeeId: string, ...permissions: string[]) => ({ employeeId, permissions: new Set(permissions) });
  const hr = 'certifications.record';

  it('sign: the person and the signer, each once and for themselves', () => {
    expect(signatureOf(asks('jan'), parties, 'waits-both')).toBe('person');
    expect(signatureOf(asks('jan'), parties, 'waits-employer')).toBeNull();
    expect(signatureOf(asks('ruben'), parties, 'waits-both')).toBe('employer');
    expect(signatureOf(asks('ruben'), parties, 'waits-person')).toBeNull();
    expect(signatureOf(asks('ineke', hr), parties, 'waits-both')).toBeNull();
    expect(signatureOf(asks('jan'), { personId: 'jan', signerId: 'jan' }, 'waits-employer')).toBeNull();
  });

  it('do the rest: HR; the signer stops it; the lead reads', () => {
    expect(deedsOf(asks('ineke', hr), parties, 'draft')).toEqual(['offer', 'change', 'withdraw']);
    expect(deedsOf(asks('ineke', hr), parties, 'waits-person')).toEqual(['paper', 'withdraw', 'download']);
    expect(deedsOf(asks('ineke', hr), parties, 'active')).toEqual(['renew', 'withdraw', 'download']);
    expect(deedsOf(asks('ineke', hr), parties, 'replaced')).toEqual(['download']);
    expect(deedsOf(asks('ruben'), parties, 'active')).toEqual(['withdraw', 'download']);
    expect(deedsOf(asks('jan'), parties, 'active')).toEqual(['download']);
    expect(deedsOf(asks('jan', hr), parties, 'waits-both')).toEqual(['sign-person', 'withdraw', 'download']);
    expect(deedsOf(asks('karin', 'certifications.read'), parties, 'active')).toEqual([]);
  });
});

describe('the words that are signed', () => {
  const parts: AppointmentParts = {
    company: 'Havenkamp bv',
    person: 'Jan de Boer',
    type: 'NEN 3140 Vakbekwaam persoon',
    ...appointmentTemplate('NEN3140-VP'),
    location: 'Meppel',
    installation: 'Verdeelkast hal 2\n\n Laadstation ',
    startsOn: day('2026-12-01'),
    lastDay: day('2027-11-30'),
    signer: 'Ruben Tazelaar',
  };

  it('say who, what, where and when', () => {
    const words = appointmentDocument(parts);
    expect(words).toContain('Havenkamp bv wijst Jan de Boer aan als Vakbekwaam persoon (VP).');
    expect(words).toContain('Plaats: vestiging Meppel.');
    expect(words).toContain('Installaties:\n- Verdeelkast hal 2\n- Laadstation');
    expect(words).toContain('Geldig van 1 december 2026 tot en met 30 november 2027.');
    expect(appointmentDocument({ ...parts, lastDay: null, location: null, installation: '' })).toMatch(
      /alle vestigingen van Havenkamp bv[^]*alle installaties op die plaats[^]*tot deze aanwijzing wordt ingetrokken/,
    );
  });

  it('are other words when anything is another', () => {
    const other = fc.constantFrom(...(['person', 'type', 'role', 'location', 'text', 'signer'] as const));
    fc.assert(
      fc.property(other, fc.string({ minLength: 1 }), (name, value) => {
        fc.pre(value !== parts[name]);
        expect(appointmentDocument({ ...parts, [name]: value })).not.toBe(appointmentDocument(parts));
      }),
    );
  });

  it('begin with what fits the type, whatever a company calls it', () => {
    expect(appointmentTemplate('nen3140-vop').role).toBe('Voldoende onderricht persoon (VOP)');
    expect(appointmentTemplate('BEI').role).toMatch(/BEI/);
    expect(appointmentTemplate('Eigen')).toMatchObject({ role: '' });
  });
});

describe('as it was known on a day', () => {
  const dayOf = (at: Date) => day(at.toISOString().slice(0, 10));
  const course = { ...blank, ...signed, startsOn: day('2026-01-01'), withdrawnOn: today, withdrawnAt: moment };
  const stateAt = (on: string, parts: object = {}) =>
    stateOf(knownOn({ ...course, ...parts }, day(on), dayOf), day(on));

  it('was not withdrawn before somebody did so, and is from then on', () => {
    expect(stateAt('2026-11-19')).toBe('active');
    expect(stateAt('2026-11-20')).toBe('withdrawn');
  });

  it('was not replaced before another took its place', () => {
    const replaced = { replacedById: 'new' };
    expect([stateAt('2026-11-19', replaced), stateAt('2026-11-20', replaced), stateAt('2026-11-24', replaced)]).toEqual(
      [...['active', 'active', 'replaced']],
    );
  });

  it.each([
    [null, null, null],
    ['2026-12-01', null, '2026-12-01'],
    [null, '2026-11-24', '2026-11-24'],
    ['2026-12-01', '2026-11-24', '2026-11-24'],
    ['2026-11-01', '2026-11-24', '2026-11-01'],
  ])('ends at what comes first: its last day %s, withdrawn %s', (endsOn, withdrawnOn, end) => {
    const days = { endsOn: endsOn && day(endsOn), withdrawnOn: withdrawnOn && day(withdrawnOn) };
    expect(endOf({ endsOn: days.endsOn || null, withdrawnOn: days.withdrawnOn || null })).toBe(end);
  });
});

describe('words that are filled in', () => {
  const values = Object.fromEntries(placeholders.map((one) => [one, `<${one}>`])) as Parameters<typeof filledIn>[1];

  it.each([
    ['Mag {naam} dit? {Naam} mag { naam }.', 'Mag <naam> dit? <naam> mag <naam>.'],
    ['{bedrijf} {rol} {certificaat} {plaats}', '<bedrijf> <rol> <certificaat> <plaats>'],
    ['{installaties} {vanaf} {ondertekenaar}', '<installaties> <vanaf> <ondertekenaar>'],
    ['Mag {nam} dit?', 'Mag {nam} dit?'],
  ])('%s', (typed, filled) => {
    expect(filledIn(typed, values)).toBe(filled);
  });

  it('are filled in once: a name with braces stays as it is', () => {
    expect(filledIn('{naam}', { ...values, naam: '{rol}' })).toBe('{rol}');
  });

  it.each([
    ['Mag {naam} dit?', []],
    ['Mag {nam} en {nam} of {}?', ['{nam}', '{}']],
    ['Een haak { zonder eind', ['{']],
    ['{naam}}', ['}']],
  ])('are refused when nobody knows them: %s', (typed, unknown) => {
    expect(unknownPlaceholders(typed)).toEqual(unknown);
    const { success, error } = AppointmentText.safeParse(typed);
    expect(success).toBe(unknown.length === 0);
    expect(error?.issues.map((issue) => 'params' in issue && issue.params) ?? []).toEqual(
      unknown.length === 0 ? [] : [{ code: 'unknown' }],
    );
  });

  it('leave no braces behind in a text that may be kept, and other text alone', () => {
    const part = fc.oneof(
      fc.string().map((some) => some.replace(/[{}]/g, '')),
      fc.constantFrom(...placeholders),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const typed = parts.map((one) => (placeholders.some((known) => known === one) ? `{${one}}` : one)).join('');
        expect(unknownPlaceholders(typed)).toEqual([]);
        expect(filledIn(typed, values)).not.toMatch(/[{}]/);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const plain = typed.replace(/[{}]/g, '');
        expect(filledIn(plain, values)).toBe(plain);
      }),
    );
  });
});
