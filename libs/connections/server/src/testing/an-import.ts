import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Import, type ImportKind, type ImportRow, type RowKind } from '@leerspoor/connections-contract';
import { type Actor, type Sql, sql, TenantDatabase } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { anActor, aPerson, type TestPerson } from '@leerspoor/people-server/testing';
import { ConnectionsModule } from '../connections.module.js';
import { FixService } from '../import/fix.service.js';
import { ImportService } from '../import/import.service.js';
import { RowsService } from '../import/rows.service.js';
import { AdvanceImport } from '../steps/advance.job.js';

/** A company with somebody of HR who imports. */
export interface ImportCompany {
  tenantId: string;
  hr: TestPerson;
  actor: Actor;
}

/** Imports as a person does them, with the work of the worker done at once. */
export interface ImportHouse extends House {
  company(): Promise<ImportCompany>;
  /** Takes a file in and reads it. */
  upload(
    company: ImportCompany,
    content: string | Uint8Array,
    name?: string,
    kind?: ImportKind | 'guess',
  ): Promise<Import>;
  /** Takes a file in, agrees with what is guessed, and does the dry run. */
  check(company: ImportCompany, content: string | Uint8Array, kind?: ImportKind | 'guess'): Promise<Import>;
  /** Decides something and lets the worker do what follows. */
  decide(company: ImportCompany, id: string, decide: (services: Deciding) => Promise<unknown>): Promise<Import>;
  /** All rows of a dry run, or those of one kind. */
  rows(company: ImportCompany, id: string, kind?: RowKind): Promise<ImportRow[]>;
  /** What a company has, as it stands in the tables. */
  query<Row>(company: ImportCompany, statement: Sql): Promise<Row[]>;
  /** Everything that imports may change, to be compared. */
  everything(company: ImportCompany): Promise<unknown>;
}

export interface Deciding {
  imports: ImportService;
  fixes: FixService;
  actor: Actor;
}

const tables: Readonly<Record<string, Sql>> = {
  employees: sql`employee`,
  employments: sql`employment`,
  roles: sql`employee_job_role`,
  teams: sql`team`,
  locations: sql`location`,
  jobRoles: sql`job_role`,
  certificates: sql`certificate`,
  types: sql`certificate_type`,
  policies: sql`certificate_type_policy`,
  equivalences: sql`certificate_equivalence`,
};

export async function anImportHouse(): Promise<ImportHouse> {
  const house = await aHouse({ modules: [ConnectionsModule] });
  const work = async ({ tenantId }: ImportCompany, importId: string) =>
    house.get(AdvanceImport).handle({ tenantId, importId });
  const as = <T>({ actor }: ImportCompany, doing: () => Promise<T>) => house.as(actor, doing);
  const get = (company: ImportCompany, id: string) => as(company, () => house.get(ImportService).get(id));
  const query = <Row>(company: ImportCompany, statement: Sql) =>
    as(company, () => house.get(TenantDatabase).rows<Row>(statement));
  const imports: ImportHouse = {
    ...house,
    query,
    company: async () => {
      const { tenantId } = await house.tenant();
      const hr = await aPerson(house, { tenantId }, { number: 'HR-1', firstName: 'Hanna', lastName: 'Rooks' });
      return { tenantId, hr, actor: anActor(hr, { hats: ['employee', 'hr'], permissions: ['imports.manage'] }) };
    },
    upload: async (company, content, name = 'bestand.csv', kind = 'guess') => {
      const file = path.join(house.config.DATA_DIR, randomUUID());
      await mkdir(house.config.DATA_DIR, { recursive: true });
      await writeFile(file, content);
      const bytes = Buffer.byteLength(content);
      const { id } = await as(company, () =>
        house.get(ImportService).upload(company.actor, { path: file, name, bytes, mediaType: 'text/csv' }, kind),
      );
      await work(company, id);
      return get(company, id);
    },
    check: async (company, content, kind = 'guess') => {
      const found = await imports.upload(company, content, 'bestand.csv', kind);
      const { mapping } = found;
      if (found.state !== 'mapping' || !mapping || !found.kind) return found;
      return imports.decide(company, found.id, ({ imports: service, actor }) =>
        service.setMapping(actor, found.id, found.kind as ImportKind, mapping),
      );
    },
    decide: async (company, id, decide) => {
      await as(company, () =>
        decide({ imports: house.get(ImportService), fixes: house.get(FixService), actor: company.actor }),
      );
      await work(company, id);
      return get(company, id);
    },
    rows: async (company, id, kind) => {
      const found: ImportRow[] = [];
      let after: string | undefined;
      do {
        const page = await as(company, () => house.get(RowsService).page(id, { kind, after, limit: 200 }));
        found.push(...page.items);
        after = page.next ?? undefined;
      } while (after !== undefined);
      return found;
    },
    everything: async (company) => {
      const all: Record<string, unknown> = {};
      for (const [name, table] of Object.entries(tables)) {
        all[name] = (
          await query<{ row: unknown }>(company, sql`select to_jsonb(t) as row from ${table} t order by id`)
        ).map(({ row }) => row);
      }
      return all;
    },
  };
  return imports;
}
