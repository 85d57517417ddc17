import { buffer } from 'node:stream/consumers';
import { randomUUID } from 'node:crypto';
import { type Readable } from 'node:stream';
import { listAuditLinks, listAuditPeople, makeAuditLink, readAudit } from '@leerspoor/certifications-contract';
import { aPerson, aTeam, type TestPerson } from '@leerspoor/people-server/testing';
import { DirectoryDatabase, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { anAskedPack, aProven, makeIt } from '../testing/a-pack.js';
import { aCertificate, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { AuditDoorService } from './audit-door.service.js';
import { AuditEvidenceService } from './audit-evidence.service.js';
import { AuditLinkService } from './audit-link.service.js';
import { newAuditToken } from './audit-token.rules.js';

let house: House;
let stage: Stage;
let bhv: TestType;
let hall: { id: string };
let inside: TestPerson;
let outside: TestPerson;
let packId: string;
let address = 0;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  bhv = await aType(house, stage, { code: 'BHV' });
  hall = await aTeam(house, stage, { name: 'Hal' });
  inside = await aPerson(house, stage, { firstName: 'Inge', teamId: hall.id });
  outside = await aPerson(house, stage, { firstName: 'Otto' });
  packId = (await anAskedPack(stage, { asOf: '2026-11-01' as never, filter: { teamId: hall.id } })).id;
  address += 1;
});

const from = () => `192.0.2.${address}`;
const door = () => house.get(AuditDoorService);
const evidence = () => house.get(AuditEvidenceService);
async function aLink(parts: Partial<Parameters<AuditLinkService['make']>[2]> = {}) {
  const given = { auditor: 'Kiwa', purpose: 'VCA', live: true, opensEvidence: false, offersPack: false, ...parts };
  const made = await stage.as(stage.hr, () => house.get(AuditLinkService).make(stage.hr, packId, given));
  leaves(makeAuditLink, made);
  return { id: made.link.id, link: made.link, token: made.address.split('/').at(-1) ?? '' };
}
const links = () => stage.as(stage.hr, () => house.get(AuditLinkService).list());
const trail = (action: string) =>
  stage.as(stage.hr, () =>
    house
      .get(TenantDatabase)
      .rows<{ who: string; person: string | null }>(
        sql`select actor_name as who, person_id as person from audit_event where action = ${action} order by seq`,
      ),
  );
const people = (token: string) => door().people(token, from(), null, 50);

describe('what a link shows', () => {
  it('is the pack’s bounds as of today, without account, for fourteen days', async () => {
    await aCertificate(house, inside, bhv, { obtainedOn: '2026-11-20' });
    await aCertificate(house, outside, bhv);
    const { token, link } = await aLink();
    expect(link.expiresAt).toBe('2026-12-08T09:00:00.000Z');
    expect(leaves(readAudit, await door().read(token, from()))).toMatchObject({
      company: 'Proefbedrijf',
      title: 'Audit Łódź',
      auditor: 'Kiwa',
      asOf: '2026-11-24',
      people: 1,
      packBytes: null,
      scope: { team: 'Hal' },
    });
    const shown = leaves(listAuditPeople, await people(token));
    expect(shown).toMatchObject({
      next: null,
      items: [{ name: inside.name, lines: [{ code: 'BHV', status: 'valid', documents: [] }] }],
    });
    expect(JSON.stringify(shown)).not.toContain(outside.name);
  });

  it('can be bound to the as-of date of the pack', async () => {
    await aCertificate(house, inside, bhv, { obtainedOn: '2026-11-20' });
    const { token } = await aLink({ live: false });
    expect((await door().read(token, from())).asOf).toBe('2026-11-01');
    expect((await people(token)).items[0]?.lines.map(({ status }) => status)).toEqual(['future']);
  });

  it('comes page by page, every person once', async () => {
    for (let at = 0; at < 4; at += 1) await aPerson(house, stage, { teamId: hall.id });
    const { token } = await aLink();
    const first = await door().people(token, from(), null, 3);
    const second = await door().people(token, from(), first.next, 3);
    expect(second.next).toBeNull();
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(5);
  });

  it('is noted: every look for HR, and for a person once a day', async () => {
    const { token } = await aLink();
    await door().read(token, from());
    for (let at = 0; at < 3; at += 1) await people(token);
    expect(await trail('audit-link.viewed')).toEqual([{ who: 'Kiwa', person: inside.id }]);
    expect(await trail('audit-link.opened')).toEqual([{ who: 'Kiwa', person: null }]);
    house.clock.advance(24 * 3_600_000);
    await people(token);
    expect(await trail('audit-link.viewed')).toHaveLength(2);
    expect(leaves(listAuditLinks, await links())).toMatchObject([{ looks: 1, state: 'open', auditor: 'Kiwa' }]);
  });
});

describe('documents behind a link', () => {
  it('open only when HR said so, only of people in its bounds, and are noted for the person', async () => {
    const proof = await aProven(stage, [inside.id], bhv);
    const beyond = await aProven(stage, [outside.id], bhv);
    const [closed, opened] = [await aLink(), await aLink({ opensEvidence: true })];
    const look = (token: string, { certificateId, fileId }: typeof proof) =>
      evidence().certificate(token, from(), certificateId, fileId);
    expect((await people(opened.token)).items[0]?.lines[0]?.documents).toEqual([proof]);
    expect((await people(closed.token)).items[0]?.lines[0]?.documents).toEqual([]);
    expect(await look(opened.token, proof)).toMatchObject({ mediaType: 'application/pdf' });
    for (const refused of [
      look(closed.token, proof),
      look(opened.token, beyond),
      look(opened.token, { ...proof, fileId: randomUUID() }),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'not-found' });
    expect(await trail('audit-link.document-viewed')).toEqual([{ who: 'Kiwa', person: inside.id }]);
  });

  it('come as the ZIP only when it is offered and there; everybody in it can read that', async () => {
    const [without, offered] = [await aLink(), await aLink({ offersPack: true })];
    await expect(door().pack(offered.token, from())).rejects.toMatchObject({ code: 'certifications.pack-gone' });
    await makeIt(stage, packId);
    await expect(door().pack(without.token, from())).rejects.toMatchObject({ code: 'not-found' });
    const file = await door().pack(offered.token, from());
    expect((await buffer(file.content as Readable)).subarray(0, 2).toString()).toBe('PK');
    expect((await door().read(offered.token, from())).packBytes).toBe(file.length);
    expect(await trail('audit-link.pack-downloaded')).toEqual([
      { who: 'Kiwa', person: null },
      { who: 'Kiwa', person: inside.id },
    ]);
  });
});

describe('a link that is over', () => {
  const refusal = (token: string) =>
    door()
      .read(token, from())
      .then(
        () => 'opened',
        (error: { code: string; status: number; details: object }) =>
          JSON.stringify([error.code, error.status, error.details]),
      );

  it('answers as one that never was: withdrawn, expired, unknown, changed, of a closed company', async () => {
    const [withdrawn, expired] = [await aLink(), await aLink()];
    for (let at = 0; at < 2; at += 1)
      await stage.as(stage.hr, () => house.get(AuditLinkService).withdraw(stage.hr, withdrawn.id));
    const nonsense = [
      '',
      'x',
      'a'.repeat(64),
      newAuditToken(stage.tenantId),
      newAuditToken(randomUUID()),
      `${expired.token}A`,
    ];
    const said = new Set<string>();
    for (const token of [withdrawn.token, ...nonsense]) said.add(await refusal(token));
    house.clock.set('2026-12-08T08:59:59Z');
    expect(await refusal(expired.token)).toBe('opened');
    house.clock.set('2026-12-08T09:00:00Z');
    said.add(await refusal(expired.token));
    const closed = await aLink();
    await house
      .get(DirectoryDatabase)
      .rows(sql`update identity.tenant set closed_at = now() where id = ${stage.tenantId}`);
    said.add(await refusal(closed.token));
    expect([...said]).toEqual([JSON.stringify(['certifications.link-ended', 404, {}])]);
    expect((await links()).map(({ state }) => state).toSorted()).toEqual(['ended', 'open', 'withdrawn']);
    expect(await trail('audit-link.withdrawn')).toHaveLength(1);
  });

  it('slows down who guesses, and not who has a good one elsewhere', async () => {
    const { token } = await aLink();
    for (let at = 0; at < 30; at += 1) await refusal('x');
    expect(await refusal('x')).toContain('too-many-requests');
    expect(await refusal(token)).toContain('too-many-requests');
    await expect(door().read(token, '198.51.100.7')).resolves.toMatchObject({ auditor: 'Kiwa' });
  });

  it('slows down who fetches one link without end', async () => {
    const { token } = await aLink();
    let said = 'opened';
    for (let at = 0; at < 121 && said === 'opened'; at += 1) said = await refusal(token);
    expect(said).toContain('too-many-requests');
  });

  it('keeps nothing that opens it: the token is not in the database', async () => {
    const { token } = await aLink();
    const [row] = await stage.as(stage.hr, () =>
      house.get(TenantDatabase).rows<{ text: string }>(sql`select l::text as text from audit_link l`),
    );
    expect(row?.text).not.toContain(token);
    expect(row?.text).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });
});
