import { Email, day } from '@leerspoor/platform-contract';
import { updateCompany } from '@leerspoor/people-contract';
import { type Actor, DirectoryDatabase, sql } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { PeopleModule } from '../people.module.js';
import { PeopleReader } from '../reader/people-reader.service.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { anActor, aPerson } from '../testing/builders.js';
import { refusal } from '../testing/refusals.js';
import { aBrowser } from '../testing/visitor.js';
import { CompanyBirth } from './company-birth.service.js';
import { CompanyService } from './company.service.js';
import { FirstCompany } from './first-company.service.js';

const password = 'paarse trekker bij de bakker';
const first = {
  companyName: 'Havenkamp bv',
  firstName: 'Els',
  prefix: 'de',
  lastName: 'Wit',
  email: 'els@havenkamp.example',
  password,
  language: 'nl' as const,
};

describe('the settings of a company', () => {
  let house: House;
  let admin: Actor;
  let service: CompanyService;

  beforeAll(async () => {
    house = await aHouse({ modules: [PeopleModule] });
    service = house.get(CompanyService);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    admin = anActor(await aPerson(house, await house.tenant('Havenkamp bv')));
  });

  const as = <T>(work: () => Promise<T>) => house.as(admin, work);
  const settings = {
    name: 'Havenkamp Groep',
    timeZone: 'Europe/Brussels',
    workDays: [7, 1, 1],
    opens: '07:00',
    closes: '16:30',
    languages: ['nl' as const],
  };

  it('are changed by whoever saw the last version', async () => {
    const before = await as(() => service.get());
    expect(before).toMatchObject({
      name: 'Havenkamp bv',
      opens: '08:00',
      closes: '18:00',
      workDays: [1, 2, 3, 4, 5],
      holidays: [],
    });
    const after = await as(() => service.update({ ...settings, version: before.version }));
    expect(after).toMatchObject({ ...settings, workDays: [1, 7], version: 2 });
    expect(await refusal(as(() => service.update({ ...settings, version: before.version })))).toMatchObject({
      code: 'stale',
      status: 409,
    });
    const registry = await house
      .get(DirectoryDatabase)
      .one<{ name: string }>(sql`select name from identity.tenant where id = ${admin.tenantId}`);
    expect(registry?.name).toBe('Havenkamp Groep');
  });

  it('refuse hours that end before they begin, unknown zones and no working day', () => {
    const wrong = [
      { opens: '17:00', closes: '09:00' },
      { timeZone: 'Europe/Nergens' },
      { workDays: [] },
      { workDays: [8] },
      { opens: '24:00' },
    ];
    for (const part of wrong)
      expect(updateCompany.body.safeParse({ ...settings, version: 1, ...part }).success).toBe(false);
  });

  it('take the public holidays of a year at once, without renaming what is there', async () => {
    await as(() => service.addHoliday({ day: day('2027-04-27'), name: 'Koningsdag, open dag' }));
    const { holidays } = await as(() => service.addPublicHolidays(2027));
    expect(holidays).toHaveLength(11);
    expect(holidays.find((one) => one.day === '2027-04-27')?.name).toBe('Koningsdag, open dag');
    expect((await as(() => service.addPublicHolidays(2027))).holidays).toHaveLength(11);
    expect((await as(() => service.removeHoliday(day('2027-05-05')))).holidays).toHaveLength(10);
    expect(await refusal(as(() => service.removeHoliday(day('2027-05-05'))))).toMatchObject({ status: 404 });
  });

  it('are the calendar that reminders keep to', async () => {
    await as(() => service.update({ ...settings, version: 1 }));
    await as(() => service.addHoliday({ day: day('2026-12-24'), name: 'Brugdag' }));
    expect(await as(() => house.get(PeopleReader).calendar())).toEqual({
      zone: 'Europe/Brussels',
      workDays: [1, 7],
      opens: '07:00',
      closes: '16:30',
      holidays: new Set(['2026-12-24']),
    });
  });

  it('are born with a first person who is HR and administrator', async () => {
    const born = await house.get(CompanyBirth).create(first);
    const session = await house
      .get(SignInService)
      .withPassword({ email: first.email, password, keep: false }, aBrowser());
    expect(session).toMatchObject({
      employeeId: born.employeeId,
      name: 'Els de Wit',
      hats: ['employee', 'company-admin', 'hr'],
      company: { id: born.tenantId, name: 'Havenkamp bv' },
    });
    expect(await refusal(house.get(CompanyBirth).create({ ...first, companyName: 'Nog een' }))).toMatchObject({
      code: 'people.email-taken',
      status: 409,
    });
  });
});

describe('the first company', () => {
  let house: House;
  let firstCompany: FirstCompany;

  beforeEach(async () => {
    house = await aHouse({ modules: [PeopleModule] });
    firstCompany = house.get(FirstCompany);
  });
  afterEach(() => house.close());

  const issue = async () => (await firstCompany.issue())?.split('/').at(-1) ?? '';
  const create = (token: string, over: Partial<typeof first> = {}) =>
    firstCompany.create(token, { ...first, email: Email.parse(first.email), ...over }, aBrowser());

  it('is made by the link of the last start, once, and its maker runs the installation', async () => {
    const old = await issue();
    const address = await firstCompany.issue();
    expect(address).toMatch(/^https:\/\/leerspoor\.example\/eerste-bedrijf\/[\w-]{43}$/);
    const token = address?.split('/').at(-1) ?? '';
    expect(await refusal(create(old))).toMatchObject({ code: 'people.link-dead', status: 404 });
    const session = await create(token);
    expect(session).toMatchObject({
      name: 'Els de Wit',
      company: { name: 'Havenkamp bv' },
      hats: ['employee', 'company-admin', 'hr', 'platform-admin'],
    });
    expect(await refusal(create(token, { email: 'ander@havenkamp.example' }))).toMatchObject({
      code: 'people.link-dead',
    });
    expect(await firstCompany.issue()).toBeNull();
  });

  it('is made once when two use the link at the same moment', async () => {
    const token = await issue();
    const tries = await Promise.allSettled([create(token), create(token, { email: 'ander@havenkamp.example' })]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const companies = await house.get(DirectoryDatabase).rows(sql`select from identity.tenant`);
    expect(companies).toHaveLength(1);
  });

  it('is not made with a password of its own name, nor when a company came in another way', async () => {
    const token = await issue();
    expect((await refusal(create(token, { password: 'Havenkamp2026!' }))).details.fields).toEqual([
      { path: 'password', code: 'weak' },
    ]);
    await house.tenant('Sneller bv');
    expect(await refusal(create(token))).toMatchObject({ code: 'people.link-dead' });
  });
});
