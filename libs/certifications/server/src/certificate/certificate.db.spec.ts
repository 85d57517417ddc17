import {
  correctCertificate,
  recordCertificates,
  RenewalPolicy,
  revokeCertificate,
} from '@leerspoor/certifications-contract';
import { aPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { Audit, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { CellService } from '../cell/cell.service.js';
import { MuteService } from '../mute/mute.service.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { aCertificate, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { CertificateRepository } from './certificate.repository.js';
import { CertificateService } from './certificate.service.js';
import { RecordingService } from './recording.service.js';

let house: House;
let stage: Stage;
let bhv: TestType;
const yearly = RenewalPolicy.parse({
  model: 'fixed',
  period: 'P1Y',
  window: 'P3M',
  grace: 'P3M',
  inWindow: 'old-expiry',
});

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  bhv = await aType(house, stage, { code: 'BHV', policy: yearly });
});

const service = () => house.get(CertificateService);
const recording = (more: object = {}) => ({
  typeId: bhv.id,
  personIds: [stage.jan.id],
  obtainedOn: day('2026-01-20'),
  printedExpiry: null,
  number: '',
  note: '',
  ...more,
});
const record = (more: object = {}, who = stage.hr) =>
  stage.as(who, () => house.get(RecordingService).record(who, recording(more)));
const datesOf = (id: string) =>
  stage.as(stage.hr, () =>
    house
      .get(TenantDatabase)
      .one(
        sql`select obtained_on as "from", window_opens_on as opens, expires_on as expires, grace_ends_on as grace from certificate where id = ${id}`,
      ),
  );

describe('recording', () => {
  it('counts at once, from the old expiry when it was renewed in the window', async () => {
    await record({ obtainedOn: day('2025-03-10') });
    const [renewed] = await record({ obtainedOn: day('2026-01-20') });
    expect(renewed).toMatchObject({ state: 'verified', expires: '2027-03-10' });
    expect(await datesOf(renewed?.id ?? '')).toEqual({
      from: '2026-01-20',
      opens: '2026-12-10',
      expires: '2027-03-10',
      grace: '2027-06-10',
    });
  });

  it('works out the later one anew when an earlier one is recorded afterwards', async () => {
    const [later] = await record({ obtainedOn: day('2026-01-20') });
    expect(later?.expires).toBe('2027-01-20');
    await record({ obtainedOn: day('2025-03-10') });
    expect(await datesOf(later?.id ?? '')).toMatchObject({ expires: '2027-03-10' });
  });

  it('takes many people in one action, all or none', async () => {
    const others = [await aPerson(house, stage), await aPerson(house, stage)];
    const personIds = [stage.jan.id, ...others.map(({ id }) => id)];
    expect(await record({ personIds })).toHaveLength(3);
    await expect(
      record({ personIds, obtainedOn: day('2026-02-01'), typeId: crypto.randomUUID() }),
    ).rejects.toMatchObject({ code: 'not-found' });
    const fourth = await aPerson(house, stage);
    await expect(record({ personIds: [fourth.id, ...personIds] })).rejects.toMatchObject({
      code: 'certifications.duplicate',
      details: { values: { count: 3 } },
    });
    const left = await stage.as(stage.hr, () =>
      house
        .get(TenantDatabase)
        .one<{ count: number }>(sql`select count(*) from certificate where person_id = ${fourth.id}`),
    );
    expect(left?.count).toBe(0);
  });

  const seen = async (who = stage.hr) =>
    (await stage.as(who, () => house.get(CellService).read(who, stage.jan.id, bhv.id))).seen;

  it('tells the second of two people who change one cell who did what, and does it nevertheless when they have seen it', async () => {
    const before = await seen();
    await record({ obtainedOn: day('2026-01-20'), seen: before }, stage.otherHr);
    const mine = { obtainedOn: day('2026-02-02'), seen: before };
    const refusal = await record(mine).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'certifications.cell-changed',
      status: 409,
      details: { values: { name: stage.otherHr.name, action: 'certificate.recorded', at: '2026-11-24T09:00:00.000Z' } },
    });
    expect(
      await stage.as(stage.hr, () => house.get(CertificateRepository).ofPerson(stage.jan.id, bhv.id)),
    ).toHaveLength(1);
    const { values } = (refusal as { details: { values: { seen: number } } }).details;
    expect(values.seen).toBe(await seen());
    expect(await record({ ...mine, seen: values.seen })).toHaveLength(1);
  });

  it('is not in the way of who changes a cell twice, nor because somebody looked or changed another cell', async () => {
    const other = await aType(house, stage);
    const before = await seen();
    await record({ obtainedOn: day('2026-01-20'), seen: before });
    await record({ typeId: other.id }, stage.otherHr);
    await stage.as(stage.otherHr, () =>
      house.get(Audit).record({
        ...{ action: 'evidence.viewed', subjectKind: 'certificate', subjectId: null, personId: stage.jan.id },
        details: { typeId: bhv.id },
      }),
    );
    expect(await record({ obtainedOn: day('2026-02-02'), seen: before })).toHaveLength(1);
  });

  it('lets one of two who press at the same time go first, for every deed in a cell', async () => {
    const before = await seen();
    const span = { personId: stage.jan.id, typeId: bhv.id, startsOn: day('2026-11-24'), endsOn: null, reason: 'x' };
    const deeds = [
      record({ seen: before }),
      stage.as(stage.otherHr, () => house.get(MuteService).make(stage.otherHr, 'exemption', { ...span, seen: before })),
    ];
    const results = await Promise.allSettled(deeds);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(refused).toMatchObject([{ code: 'certifications.cell-changed' }]);
  });

  it.each([
    ['tomorrow', '2026-11-25'],
    ['next year', '2027-01-01'],
  ])('refuses a certificate of %s', async (_, on) => {
    await expect(record({ obtainedOn: day(on) })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'obtainedOn', code: 'date-range' }] },
    });
  });

  it('refuses a day on which nobody here can have earned anything', () => {
    const body = { typeId: bhv.id, personIds: [stage.jan.id] };
    expect(recordCertificates.body.safeParse({ ...body, obtainedOn: '1949-12-31' }).success).toBe(false);
    expect(recordCertificates.body.safeParse({ ...body, obtainedOn: '1950-01-01' }).success).toBe(true);
  });

  it('refuses the same person, type and day twice, by name', async () => {
    await record();
    await expect(record()).rejects.toMatchObject({
      code: 'certifications.duplicate',
      status: 409,
      details: { values: { name: stage.jan.name, count: 1 } },
    });
  });

  it.each([
    ['a day that is still to come', { obtainedOn: day('2026-11-25') }, [{ path: 'obtainedOn', code: 'date-range' }]],
    [
      'an end before the beginning',
      { printedExpiry: day('2026-01-19') },
      [{ path: 'printedExpiry', code: 'too-small' }],
    ],
  ])('refuses %s', async (_, more, fields) => {
    await expect(record(more)).rejects.toMatchObject({ code: 'invalid', details: { fields } });
  });

  it('asks for the date on the document where the type goes by it, and reads "t/m" as the last valid day', async () => {
    const sog = await aType(house, stage, { policy: RenewalPolicy.parse({ model: 'printed', window: 'P3M' }) });
    await expect(record({ typeId: sog.id })).rejects.toMatchObject({
      details: { fields: [{ path: 'printedExpiry', code: 'required' }] },
    });
    const [made] = await record({ typeId: sog.id, obtainedOn: day('2025-05-04'), printedExpiry: day('2028-05-04') });
    expect(await datesOf(made?.id ?? '')).toEqual({
      from: '2025-05-04',
      opens: '2028-02-05',
      expires: '2028-05-05',
      grace: null,
    });
  });

  it('lets what HR records about themselves wait for a colleague', async () => {
    expect(await record({ personIds: [stage.hr.employeeId] })).toMatchObject([{ state: 'waiting', expires: null }]);
  });

  it('does not find people of another company, nor types', async () => {
    const elsewhere = await aStage(house);
    const theirs = await aType(house, elsewhere);
    await expect(record({ personIds: [elsewhere.jan.id] })).rejects.toMatchObject({ status: 404 });
    await expect(record({ typeId: theirs.id })).rejects.toMatchObject({ status: 404 });
  });
});

describe('changing what was recorded', () => {
  const correction = { obtainedOn: day('2025-03-11'), printedExpiry: null, number: '7', issuer: '', note: '' };

  it('corrects a slip, rebuilds what follows, and keeps in the trail what it was', async () => {
    const [first] = await record({ obtainedOn: day('2025-03-10') });
    const [second] = await record({ obtainedOn: day('2026-01-20') });
    const corrected = await stage.as(stage.hr, () =>
      service().correct(stage.hr, first?.id ?? '', { version: 1, ...correction }),
    );
    expect(leaves(correctCertificate, corrected)).toMatchObject({
      obtainedOn: '2025-03-11',
      expires: '2026-03-11',
      number: '7',
      version: 2,
    });
    expect(await datesOf(second?.id ?? '')).toMatchObject({ expires: '2027-03-11' });
    const trail = await stage.as(stage.hr, () =>
      house
        .get(TenantDatabase)
        .one<{ details: object }>(sql`select details from audit_event where action = 'certificate.corrected'`),
    );
    expect(trail?.details).toMatchObject({ before: { obtainedOn: '2025-03-10' }, after: { obtainedOn: '2025-03-11' } });
  });

  it('tells the second of two people that it changed meanwhile', async () => {
    const [made] = await record();
    const change = (who: typeof stage.hr) =>
      stage.as(who, () => service().correct(who, made?.id ?? '', { version: 1, ...correction }));
    await change(stage.hr);
    await expect(change(stage.otherHr)).rejects.toMatchObject({ code: 'stale' });
  });

  it('revokes from a day on; what was renewed on top of it later starts anew', async () => {
    const [made] = await record({ obtainedOn: day('2025-12-10') });
    const revoked = await stage.as(stage.hr, () =>
      service().revoke(stage.hr, made?.id ?? '', { version: 1, on: day('2026-10-01'), reason: 'Vals diploma' }),
    );
    expect(leaves(revokeCertificate, revoked)).toMatchObject({
      state: 'revoked',
      revokedOn: '2026-10-01',
      reason: 'Vals diploma',
    });
    const [renewed] = await record({ obtainedOn: day('2026-11-01') });
    expect(renewed?.expires).toBe('2027-11-01');
  });

  it('never lets somebody change what is their own', async () => {
    const own = await aCertificate(house, { id: stage.hr.employeeId, tenantId: stage.tenantId }, bhv, {
      obtainedOn: '2026-01-01',
    });
    const asHr = <T>(work: () => Promise<T>) => stage.as(stage.hr, work);
    const refused = { code: 'certifications.own-evidence' };
    await expect(asHr(() => service().correct(stage.hr, own.id, { version: 1, ...correction }))).rejects.toMatchObject(
      refused,
    );
    await expect(
      asHr(() => service().revoke(stage.hr, own.id, { version: 1, on: day('2026-02-01'), reason: 'x' })),
    ).rejects.toMatchObject(refused);
    await expect(asHr(() => service().confirm(stage.hr, own.id, day('2026-02-01')))).rejects.toMatchObject(refused);
  });

  it('confirms what never ends with a new row of that day', async () => {
    const policy = RenewalPolicy.parse({
      model: 'perpetual',
      confirm: { before: '2028-07-01', obtainedBefore: '2023-07-01', window: 'P18M' },
    });
    const hygiene = await aType(house, stage, { policy });
    const [made] = await record({ typeId: hygiene.id, obtainedOn: day('2015-05-01'), number: 'SH-1' });
    expect(made?.expires).toBe('2028-07-01');
    const confirmed = await stage.as(stage.hr, () => service().confirm(stage.hr, made?.id ?? '', day('2026-11-20')));
    expect(confirmed).toMatchObject({ obtainedOn: '2026-11-20', expires: null, number: 'SH-1' });
  });
});

it('two people who record at the same time both count', async () => {
  await Promise.all([
    record({ obtainedOn: day('2025-03-10') }),
    record({ obtainedOn: day('2026-01-20') }, stage.otherHr),
  ]);
  const rows = await stage.as(stage.hr, () =>
    house.get(TenantDatabase).rows(sql`select expires_on as expires from certificate order by obtained_on`),
  );
  expect(rows).toEqual([{ expires: '2026-03-10' }, { expires: '2027-03-10' }]);
});

it('keeps the stored dates equal to what the engine gives, through everything that happens to a chain and its add-on', async () => {
  const adr = RenewalPolicy.parse({ model: 'fixed-keep', period: 'P5Y', window: 'P12M' });
  const base = await aType(house, stage, { policy: adr });
  const tank = await aType(house, stage, { policy: adr, addOnOf: base });
  await record({ typeId: base.id, obtainedOn: day('2016-03-10') });
  const [later] = await record({ typeId: tank.id, obtainedOn: day('2018-09-01') });
  expect(later?.expires).toBe('2021-03-10');
  const [renewed] = await record({ typeId: base.id, obtainedOn: day('2020-06-01') });
  const [both] = await record({ typeId: tank.id, obtainedOn: day('2020-05-01') });
  expect(both?.expires).toBe('2026-03-10');
  await stage.as(stage.hr, () =>
    service().revoke(stage.hr, renewed?.id ?? '', { version: 1, on: day('2020-07-01'), reason: 'fout' }),
  );
  expect(await datesOf(both?.id ?? '')).toMatchObject({ expires: '2021-03-10' });
  const left = await stage.as(stage.hr, () => house.get(RenewalService).rebuild(null, [base.id, bhv.id]));
  expect(left).toBe(0);
});
