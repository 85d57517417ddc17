import { listGateCards, type OutsideSetting, OutsideCard, readGateCard } from '@leerspoor/certifications-contract';
import { aPerson, aSignIn } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { DirectoryDatabase, type Problem, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aCertificate, aRequirement, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { GateCardService } from './gate-card.service.js';
import { SweepLooks } from './sweep-looks.job.js';
import { MyGateCardService } from './my-gate-card.service.js';
import { OutsideCardService } from './outside-card.service.js';
import { OutsideSettingService } from './outside-setting.service.js';

let house: House;
let stage: Stage;
let heftruck: TestType;
let bhv: TestType;
let visitor = 0;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  heftruck = await aType(house, stage, { name: 'Heftruck' });
  bhv = await aType(house, stage, { name: 'BHV' });
  await aRequirement(house, stage, heftruck);
  await aCertificate(house, stage.jan, heftruck, { obtainedOn: '2024-03-10' });
  visitor += 1;
});

const address = () => `192.0.2.${visitor}`;
const gate = <T>(work: (cards: GateCardService) => Promise<T>) =>
  stage.as(stage.hr, () => work(house.get(GateCardService)));
const mine = <T>(work: (own: MyGateCardService) => Promise<T>) =>
  stage.as(stage.asJan, () => work(house.get(MyGateCardService)));
const tokenOf = (url: string) => url.split('/').at(-1) ?? '';
const agree = (setting: Partial<OutsideSetting>) =>
  stage.as(stage.hr, async () => {
    const settings = house.get(OutsideSettingService);
    return settings.set({ ...(await settings.get()), ...setting });
  });

async function aCard(typeIds: string[] | null = null, endsOn: string | null = null): Promise<string> {
  const span = { typeIds, endsOn: endsOn === null ? null : day(endsOn) };
  const { cards } = await gate((all) => all.make(stage.hr, [stage.jan.id], span));
  return tokenOf(cards[0]?.url ?? '');
}
const look = (token: string, from = address()) => house.get(OutsideCardService).look(token, from, 'nl');
const refusal = async (looked: Promise<unknown>) => {
  const { code, status, details } = await looked.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error: Problem) => error,
  );
  return { code, status, details };
};
const dead = { code: 'not-found', status: 404, details: { values: { what: 'outside-link' } } };

describe('a gate card', () => {
  it('tells an outsider what was agreed, and nothing else', async () => {
    await aCertificate(house, stage.jan, bhv, { obtainedOn: '2026-05-01' });
    const said = leaves(readGateCard, await look(await aCard()));
    expect(said).toEqual({
      companyName: 'Proefbedrijf',
      name: `Jan ${stage.jan.name.split(' ').at(-1)?.[0]}.`,
      at: '2026-11-24T09:00:00.000Z',
      lines: [{ name: 'Heftruck', valid: true, end: '2029-03-09' }],
    });
  });

  it('has no word of anything else in its reply', async () => {
    await house.as({ tenantId: stage.tenantId }, () =>
      house.get(TenantDatabase).rows(sql`
        update employee set email_norm = 'kanarie@example.test', mobile = '+31612345678', search_norm = 'kanarie' where id = ${stage.jan.id}`),
    );
    await house.as({ tenantId: stage.tenantId }, () =>
      house
        .get(TenantDatabase)
        .rows(sql`update certificate set number = 'KANARIE-1', note = 'kanarie', issuer = 'kanarie'`),
    );
    const text = JSON.stringify(await look(await aCard([heftruck.id, bhv.id])));
    expect(text).not.toMatch(/kanarie|6123|[0-9a-f]{8}-[0-9a-f]{4}/i);
    expect(Object.keys(OutsideCard.parse(JSON.parse(text))).toSorted()).toEqual(['at', 'companyName', 'lines', 'name']);
  });

  it('tells a name as far as agreed', async () => {
    const token = await aCard();
    await agree({ name: 'full' });
    expect((await look(token)).name).toBe(stage.jan.name);
    await agree({ name: 'none' });
    expect((await look(token)).name).toBeNull();
  });

  it('keeps the date to itself when that was agreed', async () => {
    const token = await aCard();
    await agree({ showsUntil: false });
    expect((await look(token)).lines).toEqual([{ name: 'Heftruck', valid: true, end: null }]);
  });

  it('follows what happens: a suspension shows at once', async () => {
    const token = await aCard();
    await house.as({ tenantId: stage.tenantId }, () =>
      house.get(TenantDatabase).rows(sql`
        insert into suspension (person_id, type_id, starts_on, reason, made_at) values (${stage.jan.id}, ${heftruck.id}, '2026-11-20', 'kanarie', now())`),
    );
    expect((await look(token)).lines).toEqual([{ name: 'Heftruck', valid: false, end: null }]);
  });

  it('keeps only a hash of its secret', async () => {
    const token = await aCard();
    const rows = await house.get(DirectoryDatabase).rows(sql`select l::text as row from identity.outside_link l`);
    expect(Buffer.from(token, 'base64url').byteLength).toBe(32);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('counts looks by the hour, without a trace of who looked, for the person to read', async () => {
    const token = await aCard();
    await look(token);
    await look(token, '198.51.100.7');
    house.clock.set('2026-11-24T11:20:00Z');
    await look(token);
    const { card } = await mine((own) => own.read(stage.asJan));
    expect(card?.looks).toEqual([
      { hour: '2026-11-24T11:00:00.000Z', looks: 1 },
      { hour: '2026-11-24T09:00:00.000Z', looks: 2 },
    ]);
    expect(card?.total).toBe(3);
    const [listed] = (await gate((all) => all.list(stage.hr, { limit: 50 }))).items;
    expect(listed).toMatchObject({ looks: 3, lastSeenAt: '2026-11-24T11:00:00.000Z', dead: false });
    const kept = await house.as({ tenantId: stage.tenantId }, () =>
      house.get(TenantDatabase).rows(sql`select l::text as row from gate_look l`),
    );
    expect(JSON.stringify(kept)).not.toContain('198.51');
  });
});

describe('a dead card', () => {
  it('gives one and the same answer, whatever killed it', async () => {
    const revoked = await aCard();
    const [card] = (await gate((all) => all.list(stage.hr, { limit: 50 }))).items;
    await gate((all) => all.revoke(stage.hr, card?.id ?? ''));
    expect(await refusal(look(revoked))).toEqual(dead);
    expect(await refusal(look('x'.repeat(43)))).toEqual(dead);
    expect(await refusal(look('is geen geheim'))).toEqual(dead);
    const expired = await aCard(null, '2026-11-24');
    await look(expired);
    house.clock.set('2026-11-25T09:00:00Z');
    expect(await refusal(look(expired))).toEqual(dead);
  });

  it('is dead for who left, and for whose access was taken away', async () => {
    const token = await aCard();
    await aSignIn(house, stage.jan);
    await look(token);
    const directory = house.get(DirectoryDatabase);
    const disable = (at: Date | null) =>
      directory.rows(sql`update identity.membership set disabled_at = ${at} where employee_id = ${stage.jan.id}`);
    await disable(house.clock.now());
    expect(await refusal(look(token))).toEqual(dead);
    await disable(null);
    await look(token);
    await house.as({ tenantId: stage.tenantId }, () =>
      house
        .get(TenantDatabase)
        .rows(sql`update employment set ends_on = '2026-11-23' where employee_id = ${stage.jan.id}`),
    );
    expect(await refusal(look(token))).toEqual(dead);
  });

  it('is what a renewed card leaves behind', async () => {
    const old = await aCard([heftruck.id]);
    const [card] = (await gate((all) => all.list(stage.hr, { limit: 50 }))).items;
    const { cards } = await gate((all) => all.renew(stage.hr, [card?.id ?? '']));
    expect(await refusal(look(old))).toEqual(dead);
    expect((await look(tokenOf(cards[0]?.url ?? ''))).lines.map(({ name }) => name)).toEqual(['Heftruck']);
  });

  it('is what a closed company leaves behind', async () => {
    const token = await aCard();
    await house
      .get(DirectoryDatabase)
      .rows(sql`update identity.tenant set closed_at = now() where id = ${stage.tenantId}`);
    expect(await refusal(look(token))).toEqual(dead);
  });
});

describe('guessing and reading along', () => {
  it('makes a network that tries secrets wait, and no other', async () => {
    const token = await aCard();
    for (let n = 0; n < 30; n += 1) expect(await refusal(look(`${'y'.repeat(41)}${10 + n}`))).toEqual(dead);
    expect(await refusal(look(token))).toMatchObject({ code: 'too-many-requests', status: 429 });
    await look(token, '203.0.113.9');
  });

  it('makes one card rest when it is read over and over, known or not', async () => {
    const token = await aCard();
    for (let n = 0; n < 60; n += 1) await look(token, `198.51.100.${n}`);
    expect(await refusal(look(token, '203.0.113.10'))).toMatchObject({ status: 429 });
    house.clock.set('2026-11-24T10:00:00Z');
    await look(token, '203.0.113.11');
  });
});

describe('who makes a card', () => {
  it('is HR for people within reach; a neighbour’s person is not there', async () => {
    const other = await house.tenant('Buurman');
    const stranger = await aPerson(house, other);
    const span = { typeIds: null, endsOn: null };
    expect(await refusal(gate((all) => all.make(stage.hr, [stranger.id], span)))).toMatchObject({ status: 404 });
    const token = await aCard();
    const [card] = (await gate((all) => all.list(stage.hr, { limit: 50 }))).items;
    await house.as(other, async () => {
      const theirs = { ...stage.hr, tenantId: other.tenantId };
      expect(await house.get(GateCardService).list(theirs, { limit: 50 })).toEqual({ items: [], next: null, total: 0 });
      await expect(house.get(GateCardService).revoke(theirs, card?.id ?? '')).rejects.toMatchObject({ status: 404 });
    });
    await look(token);
  });

  it('passes over who left, and refuses a last day that has passed', async () => {
    const gone = await aPerson(house, stage, { endsOn: '2026-10-01' });
    const made = await gate((all) => all.make(stage.hr, [gone.id, stage.jan.id], { typeIds: null, endsOn: null }));
    expect(made.cards.map(({ person }) => person.id)).toEqual([stage.jan.id]);
    expect(made.skipped).toEqual([{ id: gone.id, name: gone.name }]);
    const late = { typeIds: null, endsOn: day('2026-11-23') };
    expect(await refusal(gate((all) => all.make(stage.hr, [stage.jan.id], late)))).toMatchObject({ status: 400 });
  });

  it('is the person only where the company allows it', async () => {
    const span = { typeIds: null, endsOn: null };
    expect(await refusal(mine((own) => own.make(stage.asJan, span)))).toMatchObject({
      code: 'certifications.no-self-service',
    });
    await agree({ selfService: true });
    expect((await mine((own) => own.make(stage.asJan, span))).card?.told.lines).toHaveLength(1);
  });

  it('shows a phone a code of half a day, and the newest only', async () => {
    const paper = await aCard();
    const first = await mine((own) => own.show(stage.asJan));
    const second = await mine((own) => own.show(stage.asJan));
    expect(second.until).toBe('2026-11-24T21:00:00.000Z');
    expect(await refusal(look(tokenOf(first.url)))).toEqual(dead);
    await look(tokenOf(second.url));
    house.clock.set('2026-11-24T21:00:00Z');
    expect(await refusal(look(tokenOf(second.url)))).toEqual(dead);
    await look(paper);
    await mine((own) => own.revoke(stage.asJan));
    expect(await refusal(look(paper))).toEqual(dead);
  });

  it('refuses a setting that a colleague changed meanwhile', async () => {
    await agree({ name: 'full' });
    const stale = { name: 'none', showsUntil: true, selfService: false, showsNeeds: false, version: 0 } as const;
    expect(await refusal(stage.as(stage.hr, () => house.get(OutsideSettingService).set(stale)))).toMatchObject({
      code: 'stale',
    });
  });
});

describe('the list of cards', () => {
  it('comes page by page, by name, and says how many there are', async () => {
    const names = ['Aarts', 'Bos', 'Citroen'];
    const people: { id: string }[] = [];
    for (const lastName of names) people.push(await aPerson(house, stage, { firstName: 'Sam', lastName }));
    await gate((all) =>
      all.make(
        stage.hr,
        people.map(({ id }) => id),
        { typeIds: null, endsOn: null },
      ),
    );
    const page = (after?: string) => gate((all) => all.list(stage.hr, { after, limit: 2 }));
    const first = leaves(listGateCards, await page());
    expect(first.total).toBe(3);
    const second = leaves(listGateCards, await page(first.next ?? undefined));
    expect([first, second].map(({ items }) => items.map(({ person }) => person.name))).toEqual([
      ['Sam Aarts', 'Sam Bos'],
      ['Sam Citroen'],
    ]);
    expect(second.next).toBeNull();
  });

  it('goes on where it was when the last card of a page ended meanwhile', async () => {
    const one = await aPerson(house, stage, { lastName: 'Aarts' });
    const two = await aPerson(house, stage, { lastName: 'Bos' });
    await gate((all) => all.make(stage.hr, [one.id, two.id], { typeIds: null, endsOn: null }));
    const { next } = await gate((all) => all.list(stage.hr, { limit: 1 }));
    await gate((all) => all.revoke(stage.hr, next ?? ''));
    const rest = await gate((all) => all.list(stage.hr, { after: next ?? '', limit: 1 }));
    expect(rest.items.map(({ person }) => person.id)).toEqual([two.id]);
  });
});

it('forgets after a year how often a card was looked at, and keeps what is younger', async () => {
  const token = await aCard();
  house.clock.set('2025-11-23T09:00:00Z');
  await look(token);
  house.clock.set('2025-11-24T09:00:00Z');
  await look(token);
  house.clock.set('2026-11-24T09:00:00Z');
  await house.get(SweepLooks).handle();
  const { items } = await gate((all) => all.list(stage.hr, { limit: 50 }));
  expect(items).toMatchObject([{ looks: 1, lastSeenAt: '2025-11-24T09:00:00.000Z' }]);
});
