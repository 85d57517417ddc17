import { listRegisterChecks, readCell, recordRegisterCheck, registers } from '@leerspoor/certifications-contract';
import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { CellService } from '../cell/cell.service.js';
import { library } from '../library/library.rules.js';
import { aCertificate, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { RegisterCheckService } from './register-check.service.js';

let house: House;
let stage: Stage;
let type: TestType;
let certificateId: string;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  type = await aType(house, stage);
  certificateId = (await aCertificate(house, stage.jan, type)).id;
});

const found = { register: 'cdr', outcome: 'differs', note: 'Geboortedatum klopt niet' } as const;
const record = (id = certificateId, who = stage.hr) =>
  stage.as(who, () => house.get(RegisterCheckService).record(who, id, found));
const list = async (who: Actor) =>
  leaves(
    listRegisterChecks,
    await stage.as(who, () => house.get(RegisterCheckService).list(who, stage.jan.id, type.id)),
  );

describe('a register check', () => {
  it('keeps who looked, where, when and what was found, for HR and the person', async () => {
    const made = leaves(recordRegisterCheck, await record());
    expect(made).toMatchObject({
      ...found,
      certificateId,
      checkedBy: stage.hr.name,
      checkedAt: '2026-11-24T09:00:00.000Z',
    });
    expect(await list(stage.hr)).toEqual([made]);
    expect(await list(stage.asJan)).toEqual([made]);
    const panel = leaves(
      readCell,
      await stage.as(stage.hr, () => house.get(CellService).read(stage.hr, stage.jan.id, type.id)),
    );
    expect(panel.events[0]).toMatchObject({ actor: '', action: 'register.checked' });
  });

  it('is not for a lead, who sees how things stand only', async () => {
    await record();
    expect(await list(stage.lead)).toEqual([]);
  });

  it('is never made about one’s own certificate', async () => {
    const own = await aCertificate(house, { id: stage.hr.employeeId, tenantId: stage.tenantId }, type);
    await expect(record(own.id)).rejects.toMatchObject({ code: 'certifications.own-evidence' });
  });

  it('goes with a certificate that an undone import takes away', async () => {
    await record();
    await house.as({ tenantId: stage.tenantId }, () =>
      house.get(TenantDatabase).rows(sql`delete from certificate where id = ${certificateId}`),
    );
    expect(await list(stage.hr)).toEqual([]);
  });

  it('finds no certificate of a neighbour', async () => {
    const other = await aStage(house);
    await expect(
      other.as(other.hr, () => house.get(RegisterCheckService).record(other.hr, certificateId, found)),
    ).rejects.toMatchObject({ status: 404 });
    await expect(
      other.as(other.hr, () => house.get(RegisterCheckService).list(other.hr, stage.jan.id, type.id)),
    ).rejects.toMatchObject({ status: 404 });
  });
});

it('leads to registers by secure addresses, for types of the library', () => {
  const known = new Set(library.map(({ code }) => code));
  expect(registers.flatMap(({ codes }) => codes).filter((code) => !known.has(code))).toEqual([]);
  expect(registers.filter(({ url }) => url !== null && !url.startsWith('https://'))).toEqual([]);
});
