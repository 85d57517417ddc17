import PostalMime from 'postal-mime';
import { sql } from '../database/sql.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { aHouse, type House } from '../testing/a-house.js';
import { Outbox, type OutgoingMail } from './outbox.js';
import { SendMail } from './send-mail.job.js';
import { SweepMail } from './sweep-mail.job.js';
import { anSmtpServer, type SmtpServer } from './testing/an-smtp-server.js';

const minute = 60_000;
const letter = (to: string, parts: Partial<OutgoingMail> = {}): OutgoingMail => ({
  to,
  toName: 'Jan',
  subject: 'Onderwerp',
  text: 'Tekst',
  html: '<p>Tekst</p>',
  kind: 'test',
  ...parts,
});

interface Row {
  state: string;
  attempts: number;
  failure: string | null;
  messageId: string | null;
}

describe('mail', () => {
  let server: SmtpServer;
  let house: House;
  let company: { tenantId: string };

  const queue = (mail: OutgoingMail) => house.as(company, () => house.get(Outbox).queue(mail));
  const rowOf = (id: string) =>
    house.as(company, () =>
      house
        .get(TenantDatabase)
        .one<Row>(sql`select state, attempts, failure, message_id as "messageId" from mail where id = ${id}`),
    );
  const refusals = (address: string) => house.as(company, () => house.get(Outbox).refusals([address]));
  const send = (payload: { mailId?: string } = {}) =>
    house.get(SendMail).handle({ ...company, ...payload }, (work) => house.as(company, work));
  const copiesOf = (id: string) =>
    server.accepted.filter(({ messageId }) => messageId === `<${id}@leerspoor.example>`).length;

  beforeAll(async () => {
    server = await anSmtpServer();
    house = await aHouse({
      settings: { SMTP_URL: `${server.url}?socketTimeout=500`, MAIL_FROM: 'Leerspoor <post@leerspoor.example>' },
    });
  });
  beforeEach(async () => {
    house.clock.advance(60 * minute);
    server.treat('accept');
    company = await house.tenant();
  });
  afterAll(async () => {
    await house.close();
    await server.close();
  });

  it('arrives with a text and an HTML body, its own id as Message-ID, and the marks of an automatic letter', async () => {
    const id = await queue(
      letter('jan@example.test', { toName: 'Jan', headers: { 'List-Unsubscribe': '<https://x.example/stop>' } }),
    );
    await send();
    const mail = await PostalMime.parse(server.accepted.at(-1)?.raw ?? '');
    expect(mail).toMatchObject({
      messageId: `<${id}@leerspoor.example>`,
      subject: 'Onderwerp',
      to: [{ name: 'Jan', address: 'jan@example.test' }],
      from: { name: 'Leerspoor', address: 'post@leerspoor.example' },
    });
    expect([mail.text?.trim(), mail.html?.trim()]).toEqual(['Tekst', '<p>Tekst</p>']);
    const headers = new Map(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('list-unsubscribe')).toBe('<https://x.example/stop>');
    expect(await rowOf(id)).toEqual({
      state: 'sent',
      attempts: 1,
      failure: null,
      messageId: `<${id}@leerspoor.example>`,
    });
  });

  it('lets no name or subject add a header', async () => {
    await queue(
      letter('jan@example.test', {
        toName: 'Jan\r\nBcc: all@example.test',
        subject: 'Hallo\r\nX-Evil: 1',
        headers: { 'List-Unsubscribe': '<x>\r\nX-Evil: 2' },
      }),
    );
    await send();
    const mail = await PostalMime.parse(server.accepted.at(-1)?.raw ?? '');
    expect(mail.headers.map(({ key }) => key)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(bcc|x-evil)$/)]),
    );
    expect(mail.subject).toBe('Hallo X-Evil: 1');
  });

  it('is sent once, however often and by however many it is asked', async () => {
    const ids = await house.as(company, () =>
      house.get(Outbox).queueAll(Array.from({ length: 8 }, (_, n) => letter(`p${n}@example.test`))),
    );
    await Promise.all([send(), send(), send({ mailId: ids[3] as string }), send()]);
    await send();
    expect(ids.map(copiesOf)).toEqual(ids.map(() => 1));
  });

  it('tries again after a temporary refusal, later each time, for at most two days', async () => {
    server.treat({ code: 451, text: 'greylisted' });
    const id = await queue(letter('grey@example.test'));
    await send();
    expect(await rowOf(id)).toMatchObject({
      state: 'queued',
      attempts: 1,
      failure: expect.stringContaining('greylisted'),
    });
    await send();
    expect((await rowOf(id))?.attempts).toBe(1);
    house.clock.advance(2 * minute);
    await send();
    expect((await rowOf(id))?.attempts).toBe(2);
    house.clock.advance(49 * 60 * minute);
    await send();
    expect((await rowOf(id))?.state).toBe('failed');
    expect((await refusals('grey@example.test')).size).toBe(0);
  });

  it('does not repeat what is refused for good, tells of the address, and tries again when somebody asks', async () => {
    server.treat({ code: 550, text: 'no such user' }, 'gone@example.test');
    const id = await queue(letter('gone@example.test'));
    await send();
    expect((await rowOf(id))?.state).toBe('failed');
    expect((await refusals('gone@example.test')).get('gone@example.test')?.failure).toContain('no such user');
    server.treat('accept', 'gone@example.test');
    expect(await house.as(company, () => house.get(Outbox).retry(id))).toBe(true);
    await send({ mailId: id });
    expect([(await rowOf(id))?.state, (await refusals('gone@example.test')).size]).toEqual(['sent', 0]);
    expect(await house.as(company, () => house.get(Outbox).retry(id))).toBe(false);
  });

  it('may double a letter whose yes was lost on the way, with the same Message-ID', async () => {
    server.treat('drop', 'drop@example.test');
    const id = await queue(letter('drop@example.test'));
    await send();
    expect([(await rowOf(id))?.state, copiesOf(id)]).toEqual(['queued', 1]);
    server.treat('accept', 'drop@example.test');
    house.clock.advance(5 * minute);
    await send();
    expect([(await rowOf(id))?.state, copiesOf(id)]).toEqual(['sent', 2]);
  });

  it('waits no longer than its patience for a server that says nothing, then leaves it alone for a while', async () => {
    server.treat('hang', 'hang@example.test');
    const [hanging, next] = await house.as(company, () =>
      house
        .get(Outbox)
        .queueAll([letter('hang@example.test', { notBefore: house.clock.now() }), letter('next@example.test')]),
    );
    await send();
    const states = async () => [(await rowOf(hanging as string))?.state, (await rowOf(next as string))?.state];
    expect(await states()).toEqual(['queued', 'queued']);
    await send();
    expect(copiesOf(next as string)).toBe(0);
    house.clock.advance(30_000);
    server.treat('accept', 'hang@example.test');
    await send();
    expect(await states()).toEqual(['queued', 'sent']);
  });

  it('takes over from a worker that died, but not from one that is still busy', async () => {
    const id = await queue(letter('left@example.test'));
    await house.as(company, () =>
      house
        .get(TenantDatabase)
        .rows(sql`update mail set state = 'sending', attempts = 1, claimed_at = ${house.clock.now()} where id = ${id}`),
    );
    house.clock.advance(9 * minute);
    await send();
    expect(copiesOf(id)).toBe(0);
    house.clock.advance(2 * minute);
    await send();
    expect([copiesOf(id), (await rowOf(id))?.state]).toEqual([1, 'sent']);
  });

  it('gives up a letter that no process survives', async () => {
    const id = await queue(letter('poison@example.test'));
    await house.as(company, () => house.get(TenantDatabase).rows(sql`update mail set attempts = 60 where id = ${id}`));
    await send();
    expect([copiesOf(id), (await rowOf(id))?.state, (await refusals('poison@example.test')).size]).toEqual([
      0,
      'failed',
      0,
    ]);
  });

  it('is found by the sweep and sent through the queue when its job was lost', async () => {
    const id = await queue(letter('lost@example.test'));
    await house.get(SweepMail).handle();
    const before = server.accepted.length;
    const stop = await house.work([house.get(SendMail)]);
    await server.until(before + 1);
    await stop();
    expect((await rowOf(id))?.state).toBe('sent');
  });

  it('stays inside its company', async () => {
    const id = await queue(letter('mine@example.test'));
    const neighbour = await house.tenant();
    await house.get(SendMail).handle({ ...neighbour, mailId: id }, (work) => house.as(neighbour, work));
    expect(copiesOf(id)).toBe(0);
  });
});

it('keeps letters to be read where there is no mail server', async () => {
  const house = await aHouse();
  const company = await house.tenant();
  const id = await house.as(company, () => house.get(Outbox).queue(letter('jan@example.test')));
  await house.get(SweepMail).handle();
  const row = await house.as(company, () =>
    house.get(TenantDatabase).one<Row>(sql`select state from mail where id = ${id}`),
  );
  expect(row?.state).toBe('kept');
  await house.close();
});
