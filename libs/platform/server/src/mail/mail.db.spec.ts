import PostalMime from 'postal-mime';
import { sql } from '../database/sql.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { aHouse } from '../testing/a-house.js';
import { Outbox } from './outbox.js';
import { SendMail } from './send-mail.job.js';
import { SweepMail } from './sweep-mail.job.js';
import { aMailHouse, letter, type MailHouse, type MailRow } from './testing/a-mail-house.js';

describe('a letter', () => {
  let world: MailHouse;

  beforeAll(async () => {
    world = await aMailHouse();
  });
  beforeEach(() => world.anew());
  afterAll(() => world.close());

  it('arrives with a text and an HTML body, its own id as Message-ID, and the marks of an automatic letter', async () => {
    const id = await world.queue(
      letter('jan@example.test', { toName: 'Jan', headers: { 'List-Unsubscribe': '<https://x.example/stop>' } }),
    );
    await world.send();
    const mail = await PostalMime.parse(world.server.accepted.at(-1)?.raw ?? '');
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
    expect(await world.rowOf(id)).toEqual({
      state: 'sent',
      attempts: 1,
      failure: null,
      messageId: `<${id}@leerspoor.example>`,
    });
  });

  it('carries an entry for a calendar, beside the text and as a file', async () => {
    const content = 'BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nEND:VCALENDAR\n';
    const calendar = { method: 'REQUEST' as const, name: 'training.ics', content };
    await world.queue(letter('jan@example.test', { calendar }));
    await world.send();
    const { raw = '' } = world.server.accepted.at(-1) ?? {};
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true });
    const texts = mail.attachments.map(({ content: bytes }) =>
      typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes),
    );
    expect(texts).toEqual([content, content]);
    expect(mail.attachments.map(({ filename }) => filename)).toContain('training.ics');
    expect(mail.text?.trim()).toBe('Tekst');
  });

  it('lets no name or subject add a header', async () => {
    await world.queue(
      letter('jan@example.test', {
        toName: 'Jan\r\nBcc: all@example.test',
        subject: 'Hallo\r\nX-Evil: 1',
        headers: { 'List-Unsubscribe': '<x>\r\nX-Evil: 2' },
      }),
    );
    await world.send();
    const mail = await PostalMime.parse(world.server.accepted.at(-1)?.raw ?? '');
    expect(mail.headers.map(({ key }) => key)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(bcc|x-evil)$/)]),
    );
    expect(mail.subject).toBe('Hallo X-Evil: 1');
  });

  it('is sent once, however often and by however many it is asked', async () => {
    const ids = await world.queueAll(Array.from({ length: 8 }, (_, n) => letter(`p${n}@example.test`)));
    await Promise.all([world.send(), world.send(), world.send({ mailId: ids[3] as string }), world.send()]);
    await world.send();
    expect(ids.map((id) => world.copiesOf(id))).toEqual(ids.map(() => 1));
  });

  it('is found by the sweep and sent through the queue when its job was lost', async () => {
    const id = await world.queue(letter('lost@example.test'));
    await world.house.get(SweepMail).handle();
    const before = world.server.accepted.length;
    const stop = await world.house.work([world.house.get(SendMail)]);
    await world.server.until(before + 1);
    await stop();
    expect((await world.rowOf(id))?.state).toBe('sent');
  });

  it('stays inside its company', async () => {
    const id = await world.queue(letter('mine@example.test'));
    const neighbour = await world.house.tenant();
    await world.house.get(SendMail).handle({ ...neighbour, mailId: id }, (work) => world.house.as(neighbour, work));
    expect(world.copiesOf(id)).toBe(0);
  });
});

it('keeps letters to be read where there is no mail server', async () => {
  const house = await aHouse();
  const company = await house.tenant();
  const id = await house.as(company, () => house.get(Outbox).queue(letter('jan@example.test')));
  await house.get(SweepMail).handle();
  const row = await house.as(company, () =>
    house.get(TenantDatabase).one<MailRow>(sql`select state from mail where id = ${id}`),
  );
  expect(row?.state).toBe('kept');
  await house.close();
});
