import { randomUUID } from 'node:crypto';
import { listHolds, readCell } from '@leerspoor/certifications-contract';
import { aPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { type Actor, FileStorage, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { CellService } from '../cell/cell.service.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import { anAskedPack, aProven, makeIt } from '../testing/a-pack.js';
import { aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { LegalHoldService } from './legal-hold.service.js';

let house: House;
let stage: Stage;
let type: TestType;
let proof: { certificateId: string; fileId: string };

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  type = await aType(house, stage);
  proof = await aProven(stage, [stage.jan.id], type);
});

const remove = (who: Actor = stage.hr, { certificateId, fileId } = proof) =>
  stage.as(who, () => house.get(EvidenceService).remove(who, certificateId, fileId, 'Pas van iemand anders'));
const hold = (target: { personId?: string; packId?: string }) =>
  stage.as(stage.hr, () =>
    house.get(LegalHoldService).make(stage.hr, {
      personId: null,
      packId: null,
      ...target,
      reason: 'Ongeval van 3 november',
      reviewOn: day('2027-11-24'),
    }),
  );
const end = (id: string) => stage.as(stage.hr, () => house.get(LegalHoldService).end(stage.hr, id));
const files = async () =>
  leaves(
    readCell,
    await stage.as(stage.hr, () => house.get(CellService).read(stage.hr, stage.jan.id, type.id)),
  ).certificates.flatMap(({ files: own }) => own.map(({ id }) => id));

describe('taking evidence away', () => {
  it('is done by HR, with a trace; the bytes go with it and the certificate stays', async () => {
    const key = await stage.as(stage.hr, () =>
      house
        .get(TenantDatabase)
        .one<{ key: string }>(sql`select storage_key as key from stored_file where id = ${proof.fileId}`),
    );
    await remove();
    expect(await files()).toEqual([]);
    expect(await house.get(FileStorage).get(key?.key ?? '')).toBeNull();
    await expect(remove()).rejects.toMatchObject({ code: 'not-found' });
    const events = await stage.as(stage.hr, () =>
      house.get(TenantDatabase).rows(sql`select person_id from audit_event where action = 'evidence.removed'`),
    );
    expect(events).toEqual([{ person_id: stage.jan.id }]);
  });

  it('leaves a list that proves it for others where it is', async () => {
    const other = await aPerson(house, stage);
    const second = await aType(house, stage);
    const shared = await aProven(stage, [stage.jan.id, other.id], second);
    await remove(stage.hr, shared);
    const left = await stage.as(stage.hr, () =>
      house.get(TenantDatabase).rows(sql`select from stored_file where id = ${shared.fileId} and removed_at is null`),
    );
    expect(left).toHaveLength(1);
  });

  it('is not for the person, the lead or the neighbour, nor for HR’s own', async () => {
    await expect(remove(stage.asJan)).rejects.toMatchObject({ code: 'certifications.own-evidence' });
    await expect(remove(stage.lead)).rejects.toMatchObject({ code: 'not-found' });
    const neighbour = await aStage(house);
    await expect(
      neighbour.as(neighbour.hr, () =>
        house.get(EvidenceService).remove(neighbour.hr, proof.certificateId, proof.fileId, 'x'),
      ),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a legal hold', () => {
  const refused = {
    code: 'certifications.under-hold',
    status: 409,
    details: { values: { reason: 'Ongeval van 3 november' } },
  };

  it('on a person keeps every document of theirs until somebody ends it', async () => {
    const { id, person } = await hold({ personId: stage.jan.id });
    expect(person?.name).toBe(stage.jan.name);
    await expect(remove()).rejects.toMatchObject(refused);
    house.clock.set('2028-01-01T09:00:00Z');
    await expect(remove()).rejects.toMatchObject(refused);
    expect(leaves(listHolds, await stage.as(stage.hr, () => house.get(LegalHoldService).list()))).toHaveLength(1);
    await end(id);
    await end(id);
    await remove();
    expect(await files()).toEqual([]);
  });

  it('on a pack keeps what is in it, and nothing else', async () => {
    const { id: packId } = await anAskedPack(stage);
    await makeIt(stage, packId);
    await hold({ packId });
    const later = await aProven(stage, [(await aPerson(house, stage)).id], type);
    await expect(remove()).rejects.toMatchObject(refused);
    await remove(stage.hr, later);
  });

  it('needs somebody or something that is there', async () => {
    await expect(hold({ personId: randomUUID() })).rejects.toMatchObject({ code: 'not-found' });
    await expect(hold({ packId: randomUUID() })).rejects.toMatchObject({ code: 'not-found' });
  });
});
