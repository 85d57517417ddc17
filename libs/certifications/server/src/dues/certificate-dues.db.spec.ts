import { RenewalPolicy } from '@leerspoor/certifications-contract';
import { aPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { CheckService } from '../check/check.service.js';
import { MuteService } from '../mute/mute.service.js';
import { aCertificate, anActivity, aRequirement, aType, type TestType } from '../testing/builders.js';
import { duesIn } from '../testing/dues.js';
import { aStage, openHouse, type Stage } from '../testing/stage.js';
import { CertificateExpiresDues } from './certificate-expires.dues.js';
import { CertificateMissingDues } from './certificate-missing.dues.js';
import { EvidenceReturnedDues } from './evidence-returned.dues.js';
import { EvidenceWaitingDues } from './evidence-waiting.dues.js';
import { MeterBehindDues } from './meter-behind.dues.js';

let house: House;
let stage: Stage;
let type: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  type = await aType(house, stage, {
    name: 'Heftruck',
    policy: RenewalPolicy.parse({ model: 'fixed', period: 'P1Y', window: 'P3M' }),
  });
});

const sources = [
  CertificateExpiresDues,
  CertificateMissingDues,
  EvidenceWaitingDues,
  EvidenceReturnedDues,
  MeterBehindDues,
];
type Source = (typeof sources)[number];
const range = (from: string | null, until: string, ownUntil = until) => ({
  spans: null,
  from: from === null ? null : day(from),
  until: day(until),
  ownUntil: day(ownUntil),
});
const inTenant = <T>(work: () => Promise<T>) => house.as({ tenantId: stage.tenantId }, work);
const between = (source: Source, from: string | null = null, until = '2028-01-01', ownUntil?: string) =>
  duesIn(house, stage.tenantId, source, range(from, until, ownUntil));
const now = (source: Source, ...ids: string[]) => inTenant(() => house.get<InstanceType<Source>>(source).dueNow(ids));

describe('a certificate that ends', () => {
  it('is due on the first day not valid, names the day that the document prints, and lands on the task', async () => {
    const held = await aCertificate(house, stage.jan, type, { obtainedOn: '2025-12-11' });
    const fact = {
      kind: 'certificate-expires',
      subjectId: held.id,
      personId: stage.jan.id,
      dueOn: '2026-12-11',
      since: '2026-11-24',
      link: {
        person: `/certificaten/mijn/${type.id}`,
        others: `/certificaten?persoon=${stage.jan.id}&soort=${type.id}`,
      },
      values: { type: 'Heftruck', person: stage.jan.name, date: '2026-12-10' },
    };
    expect(await between(CertificateExpiresDues)).toEqual([fact]);
    expect(await now(CertificateExpiresDues, held.id)).toEqual([fact]);
    expect(await between(CertificateExpiresDues, '2026-12-12')).toEqual([]);
    expect(await between(CertificateExpiresDues, null, '2026-12-10')).toEqual([]);
  });

  it('falls silent when it is renewed: the new one has another day', async () => {
    const old = await aCertificate(house, stage.jan, type, { obtainedOn: '2025-12-11' });
    const renewed = await aCertificate(house, stage.jan, type, { obtainedOn: '2026-11-20' });
    expect(await between(CertificateExpiresDues)).toMatchObject([{ subjectId: renewed.id, dueOn: '2027-11-20' }]);
    expect(await now(CertificateExpiresDues, old.id)).toEqual([]);
  });

  it('is kept back while something newer waits for HR, and while somebody is exempt or suspended', async () => {
    const held = await aCertificate(house, stage.jan, type, { obtainedOn: '2025-12-11' });
    await aCertificate(house, stage.jan, type, { obtainedOn: '2026-11-20', state: 'waiting' });
    expect(await now(CertificateExpiresDues, held.id)).toMatchObject([{ muted: 'waiting' }]);
    const karin = { id: stage.lead.employeeId, tenantId: stage.tenantId };
    const hers = await aCertificate(house, karin, type, { obtainedOn: '2025-12-11' });
    const mute = { personId: karin.id, typeId: type.id, startsOn: day('2026-11-01'), endsOn: null, reason: 'x' };
    const { id } = await stage.as(stage.hr, () => house.get(MuteService).make(stage.hr, 'suspension', mute));
    expect(await now(CertificateExpiresDues, hers.id)).toMatchObject([{ muted: 'suspended' }]);
    await stage.as(stage.hr, () => house.get(MuteService).end(stage.hr, 'suspension', id, 1, day('2026-11-01')));
    await stage.as(stage.hr, () => house.get(MuteService).make(stage.hr, 'exemption', mute));
    expect(await now(CertificateExpiresDues, hers.id)).toMatchObject([{ muted: 'exempt' }]);
  });

  it('is told once when it carries another type too', async () => {
    const basic = await aType(house, stage, { satisfiedBy: [type] });
    await aRequirement(house, stage, basic, { rule: { any: [{ kind: 'person', id: stage.jan.id }] } });
    const held = await aCertificate(house, stage.jan, type, { obtainedOn: '2025-12-11' });
    expect(await between(CertificateExpiresDues)).toMatchObject([{ subjectId: held.id, values: { type: 'Heftruck' } }]);
  });

  it('says nothing of what nobody asks of this person, of what never ends, nor of who has left', async () => {
    const gone = await aPerson(house, stage, { endsOn: '2026-11-01' });
    await aCertificate(house, gone, type);
    await aRequirement(house, stage, type, { rule: { any: [{ kind: 'person', id: stage.lead.employeeId }] } });
    await aCertificate(house, stage.jan, type, { obtainedOn: '2025-12-11' });
    const forever = await aType(house, stage, { policy: RenewalPolicy.parse({ model: 'perpetual' }) });
    await aCertificate(house, stage.jan, forever);
    expect(await between(CertificateExpiresDues)).toEqual([]);
  });

  it('brings the ladder of its type, whose steps may begin earlier', async () => {
    const ladder = [{ offset: '-P2Y', tell: ['person'], weight: 'normal' }];
    await inTenant(() =>
      house
        .get(TenantDatabase)
        .rows(sql`update certificate_type set ladder = ${JSON.stringify(ladder)} where id = ${type.id}`),
    );
    await aCertificate(house, stage.jan, type, { obtainedOn: '2026-11-11' });
    expect(await between(CertificateExpiresDues, null, '2027-01-01', '2028-01-01')).toMatchObject([
      { dueOn: '2027-11-11', ladder },
    ]);
    expect(await between(CertificateExpiresDues, null, '2027-01-01', '2027-01-01')).toEqual([]);
  });
});

describe('a certificate that is lacking', () => {
  beforeEach(() =>
    aRequirement(house, stage, type, {
      rule: { any: [{ kind: 'person', id: stage.jan.id }] },
      leadTime: 'P3M',
      appliesFrom: '2026-11-01',
    }),
  );

  it('is due at the end of the lead time, and solved when it is there', async () => {
    const id = `${stage.jan.id}.${type.id}`;
    expect(await between(CertificateMissingDues)).toMatchObject([
      {
        kind: 'certificate-missing',
        subjectId: id,
        personId: stage.jan.id,
        dueOn: '2027-02-01',
        values: { date: '2027-02-01' },
      },
    ]);
    expect(await now(CertificateMissingDues, id)).toHaveLength(1);
    await aCertificate(house, stage.jan, type, { obtainedOn: '2026-11-20', state: 'waiting' });
    expect(await now(CertificateMissingDues, id)).toMatchObject([{ muted: 'waiting' }]);
    await aCertificate(house, stage.jan, type, { obtainedOn: '2026-11-21' });
    expect(await now(CertificateMissingDues, id)).toEqual([]);
  });
});

describe('documents', () => {
  it('that wait are HR’s to check, from the day they came in on the company’s clock', async () => {
    const { id } = await aCertificate(house, stage.jan, type, {
      obtainedOn: '2026-11-20',
      state: 'waiting',
      recordedAt: new Date('2026-11-22T23:30:00Z'),
    });
    expect(await between(EvidenceWaitingDues)).toMatchObject([
      {
        kind: 'evidence-waiting',
        subjectId: id,
        dueOn: '2026-11-23',
        link: { others: `/certificaten/controleren/${id}` },
      },
    ]);
    expect(await now(EvidenceWaitingDues, id)).toHaveLength(1);
  });

  it('that came back are the person’s to hand in again, until something newer comes in', async () => {
    const { id } = await aCertificate(house, stage.jan, type, { obtainedOn: '2026-11-20', state: 'waiting' });
    await stage.as(stage.hr, () => house.get(CheckService).sendBack(stage.hr, id, 1, 'x'));
    expect(await between(EvidenceWaitingDues)).toEqual([]);
    expect(await between(EvidenceReturnedDues)).toMatchObject([
      { kind: 'evidence-returned', subjectId: id, personId: stage.jan.id, dueOn: '2026-11-24' },
    ]);
    await aCertificate(house, stage.jan, type, {
      obtainedOn: '2026-11-20',
      state: 'waiting',
      recordedAt: new Date('2026-11-24T12:00:00Z'),
    });
    expect(await now(EvidenceReturnedDues, id)).toEqual([]);
  });
});

it('knows nothing of another company', async () => {
  const { id } = await aCertificate(house, stage.jan, type, { obtainedOn: '2025-12-11' });
  const elsewhere = await house.tenant();
  for (const source of sources) {
    expect(
      await house.as(elsewhere, () => house.get<InstanceType<Source>>(source).duesBetween(range(null, '2030-01-01'))),
    ).toEqual([]);
    expect(
      await house.as(elsewhere, () =>
        house
          .get<InstanceType<Source>>(source)
          .dueNow([source === CertificateMissingDues ? `${stage.jan.id}.${type.id}` : id]),
      ),
    ).toEqual([]);
  }
});

describe('what goes with a certificate', () => {
  it('is due when it lapses, before the document ends, and stays due until it is done', async () => {
    const ehbo = await aType(house, stage, {
      policy: RenewalPolicy.parse({
        model: 'competences',
        period: 'P2Y',
        window: 'P3M',
        competences: [{ name: 'Reanimatie', every: 'P1Y' }],
      }),
    });
    const held = await aCertificate(house, stage.jan, ehbo, { obtainedOn: '2026-02-01' });
    const fact = { kind: 'certificate-expires', subjectId: held.id, dueOn: '2027-02-01' };
    expect(await between(CertificateExpiresDues)).toMatchObject([fact]);
    house.clock.set('2027-03-01T09:00:00Z');
    expect(await between(CertificateExpiresDues)).toMatchObject([fact]);
    await anActivity(house, stage.jan, ehbo, { on: '2027-03-01', kind: 'competence', subject: 'Reanimatie' });
    expect(await between(CertificateExpiresDues, null, '2029-01-01')).toMatchObject([{ ...fact, dueOn: '2028-02-01' }]);
  });
});

describe('hours on pace', () => {
  it('are due on the last day that counts while somebody is behind, with what is missing', async () => {
    const code95 = await aType(house, stage, {
      name: 'Code 95',
      policy: RenewalPolicy.parse({ model: 'hours', period: 'P5Y', window: 'P1Y', required: 35, bookBefore: 'P1M' }),
    });
    const held = await aCertificate(house, stage.jan, code95, { obtainedOn: '2022-09-10' });
    await anActivity(house, stage.jan, code95, { on: '2024-01-10', kind: 'hours', amount: 21 });
    const fact = {
      kind: 'meter-behind',
      subjectId: held.id,
      dueOn: '2027-08-09',
      values: { type: 'Code 95', date: '2027-08-09', missing: { amount: 14, unit: 'hours' } },
    };
    expect(await between(MeterBehindDues)).toMatchObject([fact]);
    expect(await now(MeterBehindDues, held.id)).toMatchObject([fact]);
    await anActivity(house, stage.jan, code95, { on: '2026-11-20', kind: 'hours', amount: 14 });
    expect(await between(MeterBehindDues)).toEqual([]);
  });

  it('are silent while somebody is on pace', async () => {
    const code95 = await aType(house, stage, {
      policy: RenewalPolicy.parse({ model: 'hours', period: 'P5Y', window: 'P1Y', required: 35 }),
    });
    await aCertificate(house, stage.jan, code95, { obtainedOn: '2026-09-10' });
    await anActivity(house, stage.jan, code95, { on: '2026-11-10', kind: 'hours', amount: 7 });
    expect(await between(MeterBehindDues)).toEqual([]);
  });
});
