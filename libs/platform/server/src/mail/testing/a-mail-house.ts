import { sql } from '../../database/sql.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { aHouse, type House } from '../../testing/a-house.js';
import { Outbox, type OutgoingMail } from '../outbox.js';
import { SendMail } from '../send-mail.job.js';
import { anSmtpServer, type SmtpServer } from './an-smtp-server.js';

export const minute = 60_000;

export const letter = (to: string, parts: Partial<OutgoingMail> = {}): OutgoingMail => ({
  to,
  toName: 'Jan',
  subject: 'Onderwerp',
  text: 'Tekst',
  html: '<p>Tekst</p>',
  kind: 'test',
  ...parts,
});

export interface MailRow {
  state: string;
  attempts: number;
  failure: string | null;
  messageId: string | null;
}

type Refusals = Awaited<ReturnType<Outbox['refusals']>>;

/** A company with an outbox and a mail server of its own. */
export interface MailHouse {
  house: House;
  server: SmtpServer;
  company: { tenantId: string };
  /** An hour later, in a new company, with a friendly server. */
  anew(): Promise<void>;
  queue(mail: OutgoingMail): Promise<string>;
  queueAll(mails: OutgoingMail[]): Promise<string[]>;
  retry(id: string): Promise<boolean>;
  /** What the job does, without the queue. */
  send(payload?: { mailId?: string }): Promise<void>;
  rowOf(id: string): Promise<MailRow | undefined>;
  change(statement: ReturnType<typeof sql>): Promise<unknown>;
  refusals(address: string): Promise<Refusals>;
  /** How often the server took a letter. */
  copiesOf(id: string): number;
  close(): Promise<void>;
}

export async function aMailHouse(): Promise<MailHouse> {
  const server = await anSmtpServer();
  const house = await aHouse({
    settings: { SMTP_URL: `${server.url}?socketTimeout=500`, MAIL_FROM: 'Leerspoor <post@leerspoor.example>' },
  });
  const outbox = house.get(Outbox);
  const database = house.get(TenantDatabase);
  const inside = <T>(work: () => Promise<T>) => house.as(world.company, work);
  const world: MailHouse = {
    house,
    server,
    company: { tenantId: '' },
    anew: async () => {
      house.clock.advance(60 * minute);
      server.treat('accept');
      world.company = await house.tenant();
    },
    queue: (mail) => inside(() => outbox.queue(mail)),
    queueAll: (mails) => inside(() => outbox.queueAll(mails)),
    retry: (id) => inside(() => outbox.retry(id)),
    send: (payload = {}) => house.get(SendMail).handle({ ...world.company, ...payload }, inside),
    rowOf: (id) =>
      inside(() =>
        database.one<MailRow>(
          sql`select state, attempts, failure, message_id as "messageId" from mail where id = ${id}`,
        ),
      ),
    change: (statement) => inside(() => database.rows(statement)),
    refusals: (address) => inside(() => outbox.refusals([address])),
    copiesOf: (id) => server.accepted.filter(({ messageId }) => messageId === `<${id}@leerspoor.example>`).length,
    close: async () => {
      await house.close();
      await server.close();
    },
  };
  return world;
}
