import { day } from '@leerspoor/platform-contract';
import { type Due, type ReminderKind } from '@leerspoor/reminders-contract';
import { PeopleModule } from '@leerspoor/people-server';
import { aPerson, aSignIn, type TestPerson } from '@leerspoor/people-server/testing';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { RemindersModule } from '../reminders.module.js';
import { RemindCompanies } from '../tick/remind-companies.job.js';
import { type FakeDueSource, fakeSources } from './fake-due-source.js';

export interface Said {
  recipientId: string;
  step: string;
  audience: string;
  state: string;
  reason: string | null;
  mail: string | null;
  subjectId: string;
  attempts: number;
}

export interface SentMail {
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
  kind: string;
}

/** A small company: Jan, his lead Lea, and Hanna of HR. All have mail. */
export interface Company {
  tenantId: string;
  jan: TestPerson;
  lea: TestPerson;
  hanna: TestPerson;
}

export interface ReminderHouse {
  house: House;
  sources: Record<ReminderKind, FakeDueSource>;
  company(): Promise<Company>;
  /** What stands in a certificate of somebody, due on a day; added to what is due. */
  due(
    person: TestPerson,
    dueOn: string,
    rest?: Partial<Omit<Due, 'kind' | 'values'>> & { kind?: ReminderKind; type?: string },
  ): Due;
  /** One tick, at a moment. */
  tick(company: Company, at: string): Promise<void>;
  said(company: Company): Promise<Said[]>;
  mails(company: Company): Promise<SentMail[]>;
  rows(company: Company, statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function aReminderHouse(): Promise<ReminderHouse> {
  const { sources, providers } = fakeSources();
  const house = await aHouse({ modules: [PeopleModule, RemindersModule], providers });
  const rows = (company: { tenantId: string }, statement: ReturnType<typeof sql>) =>
    house.as({ tenantId: company.tenantId }, () => house.get(TenantDatabase).rows<Record<string, unknown>>(statement));
  let count = 0;
  return {
    house,
    sources,
    rows,
    company: async () => {
      const company = await house.tenant();
      count += 1;
      for (const source of Object.values(sources)) source.dues = [];
      const lea = await aPerson(house, company, {
        firstName: 'Lea',
        lastName: 'Tol',
        email: `lea${count}@example.test`,
      });
      const jan = await aPerson(house, company, {
        firstName: 'Jan',
        prefix: 'de',
        lastName: 'Boer',
        email: `jan${count}@example.test`,
        leadId: lea.id,
      });
      const hanna = await aPerson(house, company, {
        firstName: 'Hanna',
        lastName: 'Mulder',
        email: `hanna${count}@example.test`,
      });
      await aSignIn(house, hanna, { hats: ['hr'], email: `hanna${count}@example.test` });
      // Reminders began here long ago, so that no floor silences a test.
      await rows(
        company,
        sql`insert into reminder_rule (kind, floor_on) select unnest(${Object.keys(sources)}::text[]), '2020-01-01'`,
      );
      return { ...company, jan, lea, hanna };
    },
    due: (person, dueOn, { kind = 'certificate-expires', type = 'Heftruckpas', ...rest } = {}) => {
      const subjectId = rest.subjectId ?? `${type}.${person.id}`.toLowerCase();
      const link = { person: '/certificaten/mijn/heftruck', others: '/certificaten?persoon=1&soort=2' } as const;
      const due: Due = {
        kind,
        personId: person.id,
        link,
        values: { type, person: person.name, date: day(dueOn) },
        ...rest,
        subjectId,
        dueOn: day(dueOn),
      };
      sources[kind].dues.push(due);
      return due;
    },
    tick: async ({ tenantId }, at) => {
      house.clock.set(at);
      await house.get(RemindCompanies).handle({ tenantIds: [tenantId] });
    },
    said: (company) =>
      rows(
        company,
        sql`
        select recipient_id as "recipientId", step, audience, state, reason, mail, subject_id as "subjectId", attempts
        from delivery order by planned_at, step_on, audience desc, recipient_id`,
      ) as Promise<unknown> as Promise<Said[]>,
    mails: (company) =>
      rows(
        company,
        sql`
        select to_address as to, subject, body_text as text, headers, kind from mail order by created_at, to_address`,
      ) as Promise<unknown> as Promise<SentMail[]>,
    close: () => house.close(),
  };
}
