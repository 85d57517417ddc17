import { readdir } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { sql } from '@leerspoor/platform-server';
import { aPerson } from '@leerspoor/people-server/testing';
import { AdvanceImport } from '../steps/advance.job.js';
import { ApplyEmployees } from '../steps/apply-employees.service.js';
import { SweepImports } from '../steps/sweep.job.js';
import { anImportHouse, type ImportCompany, type ImportHouse } from '../testing/an-import.js';
import { ImportService } from './import.service.js';

describe('the steps of an import', () => {
  let house: ImportHouse;
  let company: ImportCompany;
  const list = 'Nummer;Voornaam;Achternaam;In dienst\n1;Jan;Boer;1-1-2020\n2;Els;Wit;1-1-2021\n';

  beforeAll(async () => {
    house = await anImportHouse();
  });
  beforeEach(async () => {
    house.clock.set('2026-11-24T09:00:00Z');
    company = await house.company();
  });
  afterAll(() => house.close());

  const people = () =>
    house.query(company, sql`select number from employee where number in ('1', '2') order by number`);
  const apply = (id: string) => house.as(company.actor, () => house.get(ImportService).apply(company.actor, id, false));
  const work = (importId: string) => house.get(AdvanceImport).handle({ tenantId: company.tenantId, importId });

  it('end the same when a job comes twice, late, or in two workers at once', async () => {
    const { id } = await house.check(company, list);
    await apply(id);
    await Promise.all([work(id), work(id), work(id)]);
    await work(id);
    expect(await people()).toEqual([{ number: '1' }, { number: '2' }]);
    expect(
      await house.query(
        company,
        sql`select count(*)::int as n from audit_event where action in ('employee.created', 'import.applied')`,
      ),
    ).toEqual([{ n: 3 }]);
  });

  it('leave nothing half when the worker dies in the middle of applying, and go on afterwards', async () => {
    const { id } = await house.check(company, list);
    await apply(id);
    const applying = house.get(ApplyEmployees) as unknown as { trace: () => Promise<void> };
    const trace = applying.trace;
    applying.trace = () => Promise.reject(new Error('killed'));
    await expect(work(id)).rejects.toThrow('killed');
    expect(await people()).toEqual([]);
    expect(await house.query(company, sql`select count(*)::int as n from team`)).toEqual([{ n: 0 }]);
    applying.trace = trace;
    await work(id);
    expect(await people()).toHaveLength(2);
  });

  it('are given up after five tries, with everything as it was, and can be tried again', async () => {
    const { id } = await house.check(company, list);
    await apply(id);
    const applying = house.get(ApplyEmployees) as unknown as { trace: () => Promise<void> };
    const trace = applying.trace;
    applying.trace = () => Promise.reject(new Error('broken'));
    for (let n = 0; n < 5; n += 1) await expect(work(id)).rejects.toThrow('broken');
    applying.trace = trace;
    await work(id);
    const given = await house.as(company.actor, () => house.get(ImportService).get(id));
    expect(given).toMatchObject({ state: 'ready', failure: { code: 'broken' } });
    expect(await people()).toEqual([]);
    await apply(id);
    await work(id);
    expect(await people()).toHaveLength(2);
  });

  it('are found again when their job was lost', async () => {
    const { id } = await house.check(company, list);
    await apply(id);
    const stop = await house.work([house.get(AdvanceImport)]);
    house.clock.advance(5 * 60_000);
    await house.get(SweepImports).handle();
    for (;;) {
      const { state } = await house.as(company.actor, () => house.get(ImportService).get(id));
      if (state === 'applied') break;
    }
    await stop();
    expect(await people()).toHaveLength(2);
  });

  it('take no other decision than the one they are at', async () => {
    const { id } = await house.check(company, list);
    const decide = (what: 'apply' | 'undo' | 'cancel') =>
      house.as(company.actor, async () => {
        const imports = house.get(ImportService);
        return what === 'apply' ? imports.apply(company.actor, id, false) : imports[what](company.actor, id);
      });
    await expect(decide('undo')).rejects.toMatchObject({
      code: 'imports.wrong-step',
      details: { values: { state: 'ready' } },
    });
    await decide('apply');
    await work(id);
    await expect(decide('apply')).rejects.toMatchObject({ code: 'imports.wrong-step' });
    await expect(decide('cancel')).rejects.toMatchObject({ code: 'imports.wrong-step' });
  });

  it('show nothing of a company to its neighbour', async () => {
    const { id } = await house.check(company, list);
    const neighbour = await house.company();
    await expect(house.as(neighbour.actor, () => house.get(ImportService).get(id))).rejects.toMatchObject({
      code: 'not-found',
    });
    await house.get(AdvanceImport).handle({ tenantId: neighbour.tenantId, importId: id });
    expect(await house.query(neighbour, sql`select id from import_row`)).toEqual([]);
  });

  it('throw the file away as soon as it was read, and rows after thirty days', async () => {
    const { id } = await house.check(company, list);
    const files = path.join(house.config.DATA_DIR, 'files', company.tenantId);
    expect(await readdir(files, { recursive: true })).toHaveLength(1);
    await apply(id);
    await work(id);
    house.clock.advance(31 * 24 * 3600_000);
    await expect(house.as(company.actor, () => house.get(ImportService).undo(company.actor, id))).rejects.toMatchObject(
      { code: 'imports.undo-too-late' },
    );
    await house.get(SweepImports).handle();
    expect(await house.query(company, sql`select id from import_row`)).toEqual([]);
    expect(await house.as(company.actor, () => house.get(ImportService).get(id))).toMatchObject({
      state: 'applied',
      undoUntil: null,
    });
  });

  it('throw everything away when a person cancels', async () => {
    const { id } = await house.check(company, list);
    await house.as(company.actor, () => house.get(ImportService).cancel(company.actor, id));
    await house.get(SweepImports).handle();
    expect(await house.query(company, sql`select id from import_row`)).toEqual([]);
    expect(await people()).toEqual([]);
  });

  it('undo any list exactly, whoever was there before', async () => {
    const number = fc.integer({ min: 0, max: 6 }).map(String);
    const word = (...words: string[]) => fc.constantFrom('', ...words);
    const row = fc.tuple(
      number,
      fc.constantFrom('Jan', 'Els'),
      fc.constantFrom('Boer', 'Wit'),
      word('Buiten', 'Binnen'),
      word('Monteur', 'Planner'),
      fc.oneof(number, fc.constant('')),
      word('jan@x.nl', 'els@x.nl'),
      word('36', '20'),
      word('31-12-2027'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.array(row, { minLength: 1, maxLength: 8 }),
        async (first, second) => {
          company = await house.company();
          const header = 'Nummer;Voornaam;Achternaam;Team;Functie;Leidinggevende;E-mail;Uren per week;Uit dienst\n';
          const text = (rows: readonly (readonly string[])[]) =>
            header + rows.map((cells) => cells.join(';')).join('\n');
          const imported: { id: string; before: unknown }[] = [];
          for (const rows of [first, second]) {
            const before = await house.everything(company);
            const { id, counts } = await house.check(company, text(rows));
            if (counts.new + counts.changed === 0) continue;
            const applied = await house.decide(company, id, ({ imports, actor }) => imports.apply(actor, id, true));
            expect(applied).toMatchObject({ state: 'applied', failure: null });
            imported.push({ id, before });
          }
          for (const { id, before } of imported.toReversed()) {
            const undone = await house.decide(company, id, ({ imports, actor }) => imports.undo(actor, id));
            expect(undone).toMatchObject({ state: 'undone', left: 0 });
            expect(await house.everything(company)).toEqual(before);
          }
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('leave somebody who leads a colleague by now, and all that hangs on them', async () => {
    const { id } = await house.check(company, list);
    await apply(id);
    await work(id);
    const later = await aPerson(house, company, { number: '9' });
    await house.query(
      company,
      sql`update employee set lead_id = (select id from employee where number = '1') where id = ${later.id}`,
    );
    const undone = await house.decide(company, id, ({ imports, actor }) => imports.undo(actor, id));
    expect(undone.left).toBe(1);
    expect(await people()).toEqual([{ number: '1' }]);
  });
});
