import { hash } from '@node-rs/argon2';
import { createHash } from 'node:crypto';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '@leerspoor/api';
import { makeCard } from '@leerspoor/people-contract';
import { Clock, type Config, DirectoryDatabase, FixedClock, openQueues, sql } from '@leerspoor/platform-server';
import { Calendar } from './calendar.js';
import { CompanyLife } from './company-life.js';
import { havenkamp } from './havenkamp.js';
import { planHavenkampAppointments } from './havenkamp-appointments.js';
import { planHavenkampStory } from './havenkamp-story.js';
import { planHavenkampToolbox } from './havenkamp-toolbox.js';
import { planHavenkampTrainings } from './havenkamp-trainings.js';
import { demoCard } from './sign-ins.js';
import { vanDijk } from './van-dijk.js';

const zone = 'Europe/Amsterdam';

/**
 * Fills an installation without companies with two demonstration companies, through the doors of the product, day by day of
 * the past year. Returns false, and does nothing, where there is a company already.
 */
export async function seed(config: Config): Promise<boolean> {
  const queues = openQueues(config);
  const clock = new FixedClock(new Clock().now().toISOString());
  const today = clock.today(zone);
  // Letters of the demonstration stay here, whatever mail server is set.
  const app = await createApi({ ...config, SMTP_URL: undefined, WEB_DIST: undefined }, queues, {
    clock,
    logger: ['error'],
  });
  try {
    const directory = app.get(DirectoryDatabase, { strict: false });
    if (await directory.one(sql`select from identity.tenant limit 1`)) return false;
    const now = () => clock.today(zone);
    const [own, neighbour] = [havenkamp, vanDijk].map((company) => {
      const calendar = new Calendar(clock, today);
      return { calendar, life: new CompanyLife(app, company, calendar, now) };
    }) as [Demo, Demo];
    for (const { life } of [own, neighbour]) life.plan();
    planHavenkampStory(own.life, own.calendar);
    planHavenkampTrainings(own.life, own.calendar);
    planHavenkampAppointments(own.life, own.calendar);
    planHavenkampToolbox(own.life, own.calendar);
    for (const { calendar } of [own, neighbour]) await calendar.live();
    await giveCard(app, own.life, 'Tomasz Wrona');
    return true;
  } finally {
    await app.close();
    await queues.close();
  }
}

interface Demo {
  calendar: Calendar;
  life: CompanyLife;
}

/** A card whose code stands in the README; real ones are made at random. */
async function giveCard(app: NestFastifyApplication, life: CompanyLife, name: string): Promise<void> {
  const employeeId = life.id(name);
  await (await life.visit('Ineke Rooks')).call(makeCard, { params: { employeeId } });
  const pinHash = await hash(demoCard.pin, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const codeHash = createHash('sha256').update(demoCard.code).digest();
  await app
    .get(DirectoryDatabase, { strict: false })
    .rows(
      sql`update identity.membership set card_code_hash = ${codeHash}, card_pin_hash = ${pinHash} where employee_id = ${employeeId}`,
    );
}
