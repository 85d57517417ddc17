import { day, type LocalDate } from '@leerspoor/platform-contract';
import {
  type Actor,
  Audit,
  DirectoryDatabase,
  Outbox,
  type Sql,
  sql,
  TenantDatabase,
} from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { AbsenceService } from '../absence/absence.service.js';
import { AuditTrailService } from '../audit-trail/audit-trail.service.js';
import { PasswordService } from '../account/password.service.js';
import { MyTeamService } from '../my-team/my-team.service.js';
import { OutboxService } from '../outbox/outbox.service.js';
import { PeopleModule } from '../people.module.js';
import { SearchService } from '../search/search.service.js';
import { IdentitySweep } from '../sign-in/identity-sweep.service.js';
import { aJobRole, anAbsence, anActor, aPerson, aSignIn, aTeam } from '../testing/builders.js';
import { refusal } from '../testing/refusals.js';
import { aBrowser } from '../testing/visitor.js';
import { PeopleReader } from './people-reader.service.js';
import { staff } from './staff.js';

describe('reading about people', () => {
  let house: House;
  let company: { tenantId: string };
  let hr: Actor;

  beforeAll(async () => {
    house = await aHouse({ modules: [PeopleModule] });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.tenant('Havenkamp bv');
    hr = anActor(await aPerson(house, company, { lastName: 'Personeelszaken', number: 'HR1' }), {
      hats: ['employee', 'hr'],
    });
  });

  const as = <T>(actor: Actor, work: () => Promise<T>) => house.as(actor, work);

  describe('for other domains', () => {
    const read = <T>(work: (reader: PeopleReader) => Promise<T>) => as(hr, () => work(house.get(PeopleReader)));

    it('gives facts and leads by id, and leaves out who is not of this company', async () => {
      const lead = await aPerson(house, company);
      const person = await aPerson(house, company, {
        firstName: 'Noor',
        lastName: 'Kok',
        leadId: lead.id,
        language: 'en',
        endsOn: '2027-01-31',
      });
      const theirs = await aPerson(house, await house.tenant());
      const facts = await read((reader) => reader.byIds([person.id, theirs.id]));
      expect([...facts.values()]).toEqual([
        {
          id: person.id,
          name: 'Noor Kok',
          firstName: 'Noor',
          sortKey: 'kok  noor',
          language: 'en',
          leadId: lead.id,
          startsOn: '2020-01-01',
          endsOn: '2027-01-31',
        },
      ]);
      expect(await read((reader) => reader.leadsOf([person.id, lead.id]))).toEqual(
        new Map([
          [person.id, lead.id],
          [lead.id, null],
        ]),
      );
    });

    it('reads a whole company just as it is on the cards', async () => {
      const parent = await aTeam(house, company);
      const child = await aTeam(house, company, { parentId: parent.id });
      const roles = [await aJobRole(house, company), await aJobRole(house, company)].map(({ id }) => id);
      const person = await aPerson(house, company, {
        teamId: child.id,
        jobRoleIds: roles,
        tags: ['nacht'],
        contractType: 'Vast',
      });
      await aPerson(house, company, { teamId: parent.id, jobRoleIds: roles.slice(1), endsOn: '2025-01-31' });
      await aPerson(house, await house.tenant());
      const everybody = (from: Sql) =>
        as(hr, () =>
          house.get(TenantDatabase).rows(sql`
            select p.id, p.full_name, p.location_id, p.contract_type, p.tags, p.team_path, array(select unnest(p.job_role_ids) order by 1) as roles, p.starts_on, p.ends_on
            from ${from} p order by p.id`),
        );
      await as(hr, () =>
        house
          .get(TenantDatabase)
          .rows(
            sql`insert into employment (employee_id, starts_on, ends_on) values (${person.id}, '2012-01-01', '2014-12-31')`,
          ),
      );
      const cards = await everybody(sql`person_card`);
      expect(await everybody(staff)).toEqual(cards);
      expect(cards).toHaveLength(3);
    });

    it('knows who is HR and can be asked on a day', async () => {
      const [one, left, closed] = [
        await aPerson(house, company),
        await aPerson(house, company, { endsOn: '2026-11-23' }),
        await aPerson(house, company),
      ];
      for (const person of [one, left]) await aSignIn(house, person, { hats: ['hr'] });
      const { membershipId } = await aSignIn(house, closed, { hats: ['hr'] });
      await house
        .get(DirectoryDatabase)
        .rows(sql`update identity.membership set disabled_at = now() where id = ${membershipId}`);
      expect(await read((reader) => reader.hrOn(day('2026-11-24')))).toEqual([one.id]);
      expect(await read((reader) => reader.hrOn(day('2026-11-23')))).toEqual(expect.arrayContaining([one.id, left.id]));
    });

    it('finds whom a message can go to by one statement: just those who are found one by one', async () => {
      const [lead, standIn, boss] = [
        await aPerson(house, company),
        await aPerson(house, company),
        await aPerson(house, company),
      ];
      await aSignIn(house, boss, { hats: ['hr'] });
      const person = await aPerson(house, company, { leadId: lead.id });
      await anAbsence(house, lead, { startsOn: '2026-11-01', endsOn: '2026-11-30', standInId: standIn.id });
      const days = [day('2026-11-24'), day('2026-12-24')];
      const circle = await read((reader) => reader.circle([person.id], days));
      const byId = (id: string) => circle.people.find((one) => one.id === id);
      const alone = await read((reader) => reader.byIds([person.id, lead.id, standIn.id, boss.id]));
      expect(new Map([...alone.keys()].map((id) => [id, byId(id)]))).toEqual(alone);
      expect(circle.people).toHaveLength(4);
      expect(circle.hr).toEqual(await read((reader) => reader.hrOn(days[0] as LocalDate)));
      expect(circle.hr).toContain(boss.id);
      expect(circle.away).toEqual([{ day: days[0], id: lead.id, until: '2026-11-30', standInId: standIn.id }]);
      expect(await read((reader) => reader.circle([person.id], []))).toMatchObject({ hr: [], away: [] });
    });

    it('knows whether somebody is the only one who can do the work of HR', async () => {
      const only = () => read((reader) => reader.isOnlyHr(hr.employeeId, day('2026-11-24')));
      await aSignIn(house, await aPerson(house, await house.tenant()), { hats: ['hr'] });
      await aSignIn(house, await aPerson(house, company, { endsOn: '2026-11-23' }), { hats: ['hr'] });
      await aSignIn(house, await aPerson(house, company), { hats: ['company-admin'] });
      const invited = await aSignIn(house, await aPerson(house, company), { hats: ['hr'] });
      await house
        .get(DirectoryDatabase)
        .rows(sql`update identity.account set password_hash = null where id = ${invited.accountId}`);
      expect(await only()).toBe(true);
      await aSignIn(house, await aPerson(house, company), { hats: ['hr'] });
      expect(await only()).toBe(false);
    });

    it('names people, teams, locations and job roles of the company, each by its kind', async () => {
      const [team, role] = [await aTeam(house, company), await aJobRole(house, company, 'Lasser')];
      const theirs = await aTeam(house, await house.tenant());
      const ids = [team.id, role.id, hr.employeeId, theirs.id];
      expect(await read((reader) => reader.namesOf({ people: ids, teams: ids, locations: ids, jobRoles: [] }))).toEqual(
        new Map([
          [hr.employeeId, 'Sam Personeelszaken'],
          [team.id, team.name],
        ]),
      );
      expect(await read((reader) => reader.jobRoles())).toEqual([role]);
    });

    it('knows how to reach somebody, and whom nothing reaches', async () => {
      const mail = await aPerson(house, company, { email: 'noor@havenkamp.example', mobile: '0612345678' });
      const phone = await aPerson(house, company, { mobile: '0612345678' });
      const nothing = await aPerson(house, company);
      await aSignIn(house, mail);
      const reach = await read((reader) => reader.reachability([mail.id, phone.id, nothing.id]));
      expect(reach.get(mail.id)).toEqual({
        by: 'email',
        email: 'noor@havenkamp.example',
        mobile: '0612345678',
        canSignIn: true,
      });
      expect(reach.get(phone.id)).toMatchObject({ by: 'mobile', canSignIn: false });
      expect(reach.get(nothing.id)).toMatchObject({ by: 'none', canSignIn: false });
    });

    it('knows who is away on a day, how long, and who stands in', async () => {
      const [away, open, back] = [
        await aPerson(house, company),
        await aPerson(house, company),
        await aPerson(house, company),
      ];
      await anAbsence(house, away, { startsOn: '2026-11-24', endsOn: '2026-11-24', standInId: back.id });
      await anAbsence(house, open, { startsOn: '2026-11-01' });
      await anAbsence(house, back, { startsOn: '2026-11-01', endsOn: '2026-11-23' });
      expect(await read((reader) => reader.absentOn(day('2026-11-24')))).toEqual(
        new Map([
          [away.id, { until: '2026-11-24', standInId: back.id }],
          [open.id, { until: null, standInId: null }],
        ]),
      );
    });
  });

  describe('my team', () => {
    it('holds everybody below me who works here, nearest first, each once', async () => {
      const lead = await aPerson(house, company);
      const [role, team] = [await aJobRole(house, company, 'Lasser'), await aTeam(house, company)];
      const near = await aPerson(house, company, {
        lastName: 'Bb',
        leadId: lead.id,
        teamId: team.id,
        jobRoleIds: [role.id],
      });
      const deep = await aPerson(house, company, { lastName: 'Aa', leadId: near.id, startsOn: '2027-01-01' });
      await aPerson(house, company, { leadId: lead.id, endsOn: '2026-01-01' });
      await anAbsence(house, near, { startsOn: '2026-11-20', endsOn: '2026-11-30' });
      const actor = anActor(lead, { hats: ['employee', 'lead'] });
      expect(await as(actor, () => house.get(MyTeamService).list(actor))).toEqual([
        {
          id: near.id,
          name: 'Sam Bb',
          jobRoles: ['Lasser'],
          team,
          lead: { id: lead.id, name: lead.name },
          distance: 1,
          status: 'active',
          absent: { until: '2026-11-30' },
        },
        {
          id: deep.id,
          name: 'Sam Aa',
          jobRoles: [],
          team: null,
          lead: { id: near.id, name: near.name },
          distance: 2,
          status: 'coming',
          absent: null,
        },
      ]);
    });
  });

  describe('absences', () => {
    const service = () => house.get(AbsenceService);
    const draft = { startsOn: day('2026-12-01'), endsOn: day('2026-12-10'), standInId: null };

    it('are kept by oneself, by whoever leads, and by HR; not for others', async () => {
      const lead = await aPerson(house, company);
      const person = await aPerson(house, company, { leadId: lead.id });
      const colleague = await aPerson(house, company);
      const [self, above, other] = [anActor(person), anActor(lead, { hats: ['employee', 'lead'] }), anActor(colleague)];
      const mine = await as(self, () => service().add(self, person.id, { ...draft, standInId: colleague.id }));
      expect(mine).toMatchObject({
        startsOn: '2026-12-01',
        endsOn: '2026-12-10',
        standIn: { id: colleague.id, name: colleague.name },
      });
      expect(
        (await as(above, () => service().change(above, person.id, mine.id, { ...draft, endsOn: day('2026-12-05') })))
          .endsOn,
      ).toBe('2026-12-05');
      expect(await refusal(as(other, () => service().add(other, person.id, draft)))).toMatchObject({ status: 404 });
      expect(await refusal(as(other, () => service().remove(other, person.id, mine.id)))).toMatchObject({
        status: 404,
      });
      expect(await refusal(as(other, () => service().remove(other, colleague.id, mine.id)))).toMatchObject({
        status: 404,
      });
      await as(hr, () => service().remove(hr, person.id, mine.id));
      expect(await refusal(as(hr, () => service().remove(hr, person.id, mine.id)))).toMatchObject({ status: 404 });
    });

    it('never overlap, and name a colleague as stand-in', async () => {
      const person = await aPerson(house, company);
      await as(hr, () => service().add(hr, person.id, draft));
      const again = (over: object) => refusal(as(hr, () => service().add(hr, person.id, { ...draft, ...over })));
      expect(await again({ startsOn: day('2026-12-10'), endsOn: null })).toMatchObject({
        code: 'people.absence-overlap',
        status: 409,
      });
      const stranger = await aPerson(house, await house.tenant());
      for (const standInId of [person.id, stranger.id, '00000000-0000-4000-8000-000000000000']) {
        expect(await again({ startsOn: day('2027-01-01'), endsOn: null, standInId })).toMatchObject({
          code: 'invalid',
          details: { fields: [{ path: 'standInId', code: 'unknown' }] },
        });
      }
      const tries = await Promise.allSettled(
        Array.from({ length: 5 }, () =>
          as(hr, () =>
            service().add(hr, person.id, { ...draft, startsOn: day('2027-02-01'), endsOn: day('2027-02-02') }),
          ),
        ),
      );
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });
  });

  describe('the search', () => {
    it('finds colleagues by name and team; by number and after leaving only for those who keep the records', async () => {
      const team = await aTeam(house, company, { name: 'Lakstraat' });
      const zoe = await aPerson(house, company, {
        firstName: 'Zoë',
        lastName: 'Bakker',
        number: '4711',
        teamId: team.id,
      });
      await aPerson(house, company, { firstName: 'Zoe', lastName: 'Weg', endsOn: '2026-01-01', number: '4712' });
      await aPerson(house, await house.tenant(), { firstName: 'Zoë', lastName: 'CANARY', number: '4713' });
      const me = anActor(await aPerson(house, company));
      const find = (actor: Actor, q: string) => as(actor, () => house.get(SearchService).find(actor, q));
      expect(await find(me, 'zoe')).toEqual([{ id: zoe.id, name: 'Zoë Bakker', team: 'Lakstraat', open: false }]);
      expect(await find(me, '4711')).toEqual([]);
      expect((await find(hr, 'ZOE')).map(({ name, open }) => [name, open])).toEqual([
        ['Zoë Bakker', true],
        ['Zoe Weg', true],
      ]);
      expect((await find(hr, '471')).map(({ name }) => name)).toEqual(['Zoë Bakker', 'Zoe Weg']);
      expect(await find(hr, '  ')).toEqual([]);
    });

    it('gives at most eight, those that begin with the word first', async () => {
      for (let n = 0; n < 12; n += 1) await aPerson(house, company, { firstName: 'Jan', lastName: `Aa${n}ster` });
      await aPerson(house, company, { firstName: 'Ster', lastName: 'Zz' });
      const hits = await as(hr, () => house.get(SearchService).find(hr, 'ster'));
      expect(hits).toHaveLength(8);
      expect(hits[0]?.name).toBe('Ster Zz');
    });
  });

  describe('the trail', () => {
    const trail = () => house.get(AuditTrailService);
    const did = (action: string, personId: string, details = {}) =>
      as(hr, () =>
        house.get(Audit).record({ action, subjectKind: 'employee', subjectId: personId, personId, details }),
      );

    it('is read newest first, page by page, and by person, action and day in the company’s own time', async () => {
      const [one, two] = [await aPerson(house, company), await aPerson(house, company)];
      house.clock.set('2026-11-24T22:30:00Z');
      await did('employee.changed', one.id, { lastName: ['A', 'B'] });
      house.clock.set('2026-11-24T23:30:00Z');
      await did('employee.changed', two.id);
      await did('access.invited', one.id);
      const list = (filter: object = {}) => as(hr, () => trail().list(hr, { limit: 50, ...filter }));
      const first = await list({ limit: 2 });
      expect(first.items.map(({ action, person }) => [action, person?.id])).toEqual([
        ['access.invited', one.id],
        ['employee.changed', two.id],
      ]);
      const second = await list({ limit: 2, after: first.next ?? '' });
      expect(second).toMatchObject({
        items: [
          { action: 'employee.changed', person: { id: one.id }, actorName: hr.name, details: { lastName: ['A', 'B'] } },
        ],
        next: null,
      });
      expect((await list({ personId: one.id })).items).toHaveLength(2);
      expect((await list({ action: 'employee' })).items).toHaveLength(2);
      expect((await list({ action: 'access.invited' })).items).toHaveLength(1);
      expect((await list({ from: day('2026-11-25') })).items).toHaveLength(2);
      expect((await list({ until: day('2026-11-24') })).items).toHaveLength(1);
      house.clock.set('2026-11-24T09:00:00Z');
    });

    it('shows everybody what is about oneself and nothing else', async () => {
      const [one, two] = [await aPerson(house, company), await aPerson(house, company)];
      await did('employee.changed', one.id);
      await did('employee.changed', two.id);
      const me = anActor(one);
      expect((await as(me, () => trail().aboutMe(me, { limit: 50 }))).items.map(({ person }) => person?.id)).toEqual([
        one.id,
      ]);
    });
  });

  describe('the outbox', () => {
    const outbox = () => house.get(OutboxService);
    const letter = (to: string, kind = 'people.invitation') =>
      as(hr, () =>
        house.get(Outbox).queue({ to, toName: 'Noor', subject: 'Hallo', text: 'tekst', html: '<p>tekst</p>', kind }),
      );

    it('lists every letter, and shows the words of one that is kept here; reading is on record', async () => {
      const id = await letter('noor@havenkamp.example');
      expect((await as(hr, () => outbox().list({ limit: 50 }))).items).toMatchObject([
        { id, to: 'noor@havenkamp.example', state: 'kept', subject: 'Hallo' },
      ]);
      expect((await as(hr, () => outbox().read(id))).body).toEqual({ text: 'tekst', html: '<p>tekst</p>' });
      expect(
        (await as(hr, () => house.get(AuditTrailService).list(hr, { limit: 5, action: 'mail.read' }))).items,
      ).toHaveLength(1);
      const neighbour = anActor(await aPerson(house, await house.tenant()));
      expect(await refusal(as(neighbour, () => outbox().read(id)))).toMatchObject({ status: 404 });
      expect((await as(neighbour, () => outbox().list({ limit: 50 }))).items).toEqual([]);
    });

    it('does not show a reset link that opens another company as well', async () => {
      const email = 'twee@havenkamp.example';
      await aSignIn(house, await aPerson(house, company), { email });
      await house.get(PasswordService).requestReset(email, aBrowser());
      const read = async () => {
        const [mail] = (await as(hr, () => outbox().list({ limit: 1 }))).items;
        return (await as(hr, () => outbox().read(mail?.id ?? ''))).body;
      };
      expect(await read()).not.toBeNull();
      await aSignIn(house, await aPerson(house, await house.tenant()), { email });
      expect(await read()).toBeNull();
    });
  });

  it('throws away what has served: counters, ended sessions and dead links', async () => {
    const directory = house.get(DirectoryDatabase);
    await directory.rows(
      sql`insert into identity.failure (key, failures, last_at) values ('sweep-old', 3, '2026-11-20T00:00:00Z'), ('sweep-new', 3, '2026-11-24T08:00:00Z')`,
    );
    await directory.rows(
      sql`insert into identity.link (token_hash, purpose, expires_at) values ('\\x01', 'reset', '2026-10-01T00:00:00Z'), ('\\x02', 'reset', '2026-11-20T00:00:00Z')`,
    );
    await house.get(IdentitySweep).run();
    expect(await directory.rows(sql`select key from identity.failure where key like 'sweep-%'`)).toEqual([
      { key: 'sweep-new' },
    ]);
    expect(
      await directory.rows(
        sql`select encode(token_hash, 'hex') as hash from identity.link where token_hash in ('\\x01', '\\x02')`,
      ),
    ).toEqual([{ hash: '02' }]);
  });
});
