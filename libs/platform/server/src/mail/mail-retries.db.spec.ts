import { sql } from '../database/sql.js';
import { aMailHouse, letter, type MailHouse, minute } from './testing/a-mail-house.js';

describe('a letter that does not arrive at once', () => {
  let world: MailHouse;

  beforeAll(async () => {
    world = await aMailHouse();
  });
  beforeEach(() => world.anew());
  afterAll(() => world.close());

  it('tries again after a temporary refusal, later each time, for at most two days', async () => {
    world.server.treat({ code: 451, text: 'greylisted' });
    const id = await world.queue(letter('grey@example.test'));
    await world.send();
    expect(await world.rowOf(id)).toMatchObject({
      state: 'queued',
      attempts: 1,
      failure: expect.stringContaining('greylisted'),
    });
    await world.send();
    expect((await world.rowOf(id))?.attempts).toBe(1);
    world.house.clock.advance(2 * minute);
    await world.send();
    expect((await world.rowOf(id))?.attempts).toBe(2);
    world.house.clock.advance(49 * 60 * minute);
    await world.send();
    expect((await world.rowOf(id))?.state).toBe('failed');
    expect((await world.refusals('grey@example.test')).size).toBe(0);
  });

  it('does not repeat what is refused for good, tells of the address, and tries again when somebody asks', async () => {
    world.server.treat({ code: 550, text: 'no such user' }, 'gone@example.test');
    const id = await world.queue(letter('gone@example.test'));
    await world.send();
    expect((await world.rowOf(id))?.state).toBe('failed');
    expect((await world.refusals('gone@example.test')).get('gone@example.test')?.failure).toContain('no such user');
    world.server.treat('accept', 'gone@example.test');
    expect(await world.retry(id)).toBe(true);
    await world.send({ mailId: id });
    expect([(await world.rowOf(id))?.state, (await world.refusals('gone@example.test')).size]).toEqual(['sent', 0]);
    expect(await world.retry(id)).toBe(false);
  });

  it('may double a letter whose yes was lost on the way, with the same Message-ID', async () => {
    world.server.treat('drop', 'drop@example.test');
    const id = await world.queue(letter('drop@example.test'));
    await world.send();
    expect([(await world.rowOf(id))?.state, world.copiesOf(id)]).toEqual(['queued', 1]);
    world.server.treat('accept', 'drop@example.test');
    world.house.clock.advance(5 * minute);
    await world.send();
    expect([(await world.rowOf(id))?.state, world.copiesOf(id)]).toEqual(['sent', 2]);
  });

  it('waits no longer than its patience for a server that says nothing, then leaves it alone for a while', async () => {
    world.server.treat('hang', 'hang@example.test');
    const sooner = new Date(world.house.clock.now().getTime() - minute);
    const mails = [letter('hang@example.test', { notBefore: sooner }), letter('next@example.test')];
    const [hanging, next] = await world.queueAll(mails);
    await world.send();
    const states = async () => [
      (await world.rowOf(hanging as string))?.state,
      (await world.rowOf(next as string))?.state,
    ];
    expect(await states()).toEqual(['queued', 'queued']);
    await world.send();
    expect(world.copiesOf(next as string)).toBe(0);
    world.house.clock.advance(30_000);
    world.server.treat('accept', 'hang@example.test');
    await world.send();
    expect(await states()).toEqual(['queued', 'sent']);
  });

  it('takes over from a worker that died, but not from one that is still busy', async () => {
    const id = await world.queue(letter('left@example.test'));
    const now = world.house.clock.now();
    await world.change(sql`update mail set state = 'sending', attempts = 1, claimed_at = ${now} where id = ${id}`);
    world.house.clock.advance(9 * minute);
    await world.send();
    expect(world.copiesOf(id)).toBe(0);
    world.house.clock.advance(2 * minute);
    await world.send();
    expect([world.copiesOf(id), (await world.rowOf(id))?.state]).toEqual([1, 'sent']);
  });

  it('gives up a letter that no process survives', async () => {
    const id = await world.queue(letter('poison@example.test'));
    await world.change(sql`update mail set attempts = 60 where id = ${id}`);
    await world.send();
    expect([
      world.copiesOf(id),
      (await world.rowOf(id))?.state,
      (await world.refusals('poison@example.test')).size,
    ]).toEqual([0, 'failed', 0]);
  });
});
