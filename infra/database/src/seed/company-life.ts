import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { addDays, type LocalDate, minus, period, type Period } from '@leerspoor/platform-contract';
import {
  addActivities,
  addCoverage,
  addRequirement,
  adoptFromLibrary,
  type CertificateType,
  listTypes,
  recordCertificates,
} from '@leerspoor/certifications-contract';
import {
  changeEmployment,
  createEmployee,
  createJobRole,
  createLocation,
  createTeam,
  getEmployee,
  setHats,
  signIn,
  updateEmployee,
} from '@leerspoor/people-contract';
import { AppointmentService } from '@leerspoor/certifications-server';
import { CompanyBirth } from '@leerspoor/people-server';
import { TenantDatabase } from '@leerspoor/platform-server';
import { RemindCompanies } from '@leerspoor/reminders-server';
import { type Calendar } from './calendar.js';
import { type DemoActivity, type DemoCompany, type DemoPerson, fullName } from './demo-company.js';
import { openAccounts } from './open-accounts.js';
import { demoPassword } from './sign-ins.js';
import { Visitor } from './visitor.js';

/** How long the companies have used the product. */
const daysOfUse = 400;
/** Days; a sign-in that is kept lasts thirty. */
const signInLasts = 29;
/** How long reminders have been on. */
const daysOfReminders = 45;

/** A company as it grows: its people, what they must hold, and what they held in the years before and since. */
export class CompanyLife {
  readonly ids = new Map<string, string>();
  types = new Map<string, CertificateType>();
  tenantId = '';
  private readonly visitors = new Map<string, { visitor: Visitor; since: LocalDate }>();
  private readonly labels = new Map<string, string>();
  private readonly employments = new Map<string, { id: string; startsOn: LocalDate }>();
  private readonly head: DemoPerson;

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly company: DemoCompany,
    private readonly calendar: Calendar,
    private readonly now: () => LocalDate,
  ) {
    this.head = company.people.find((person) => fullName(person) === company.head) as DemoPerson;
  }

  /** Writes the whole life in the calendar. */
  plan(): void {
    const birth = this.calendar.day(-daysOfUse);
    this.calendar.on(birth, () => this.birth());
    const leads = new Set(this.company.teams.map(({ lead }) => lead));
    const rest = this.company.people.filter((person) => person !== this.head);
    for (const person of rest.toSorted((a, b) => Number(leads.has(fullName(b))) - Number(leads.has(fullName(a))))) {
      this.calendar.on(person.since === undefined ? birth : this.calendar.day(-person.since - 3), () =>
        this.hire(person),
      );
    }
    for (const person of rest) {
      const { leftAgo } = person;
      if (leftAgo !== undefined)
        this.calendar.on(this.calendar.day(-leftAgo - 5), () => this.leave(person, this.calendar.day(-leftAgo)));
    }
    this.calendar.on(birth, () => this.arrange());
    for (const person of rest) this.planPapers(person, birth);
    for (const [name, byCode] of Object.entries(this.company.done ?? {})) this.planDeeds(name, byCode);
    // Nobody approves their own: the papers of the head are for HR.
    this.calendar.on(this.calendar.day(-daysOfReminders), () => this.recordHead());
    this.calendar.on(this.calendar.day(-daysOfReminders), () => this.handOver());
    for (let n = daysOfReminders; n > 0; n -= 1) this.calendar.on(this.calendar.day(-n), () => this.remind());
  }

  mail = (person: Pick<DemoPerson, 'first' | 'prefix' | 'last'>): string =>
    `${person.first}.${person.prefix ?? ''}${person.last}@${this.company.domain}`
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9.@]/g, '');

  id(name: string): string {
    const id = this.ids.get(name);
    if (!id) throw new Error(`Nobody is called ${name} in ${this.company.name}.`);
    return id;
  }

  type(code: string): CertificateType {
    const type = this.types.get(code);
    if (!type) throw new Error(`${this.company.name} has no type ${code}.`);
    return type;
  }

  /** Somebody of the company, signed in. */
  async visit(name: string): Promise<Visitor> {
    const known = this.visitors.get(name);
    if (known && addDays(known.since, signInLasts) > this.now()) return known.visitor;
    const visitor = new Visitor(this.app);
    const person = this.company.people.find((one) => fullName(one) === name) as DemoPerson;
    await visitor.call(signIn, { body: { email: this.mail(person), password: demoPassword, keep: true } });
    this.visitors.set(name, { visitor, since: this.now() });
    return visitor;
  }

  /** Who records papers: the owner at first, HR since there is somebody for it. */
  private recorder(): Promise<Visitor> {
    const hr =
      Object.keys(this.company.hats).find((name) => this.company.hats[name]?.includes('hr')) ?? this.company.head;
    return this.visit(this.now() >= this.calendar.day(-daysOfReminders) ? hr : this.company.head);
  }

  private owner(): Promise<Visitor> {
    return this.visit(this.company.head);
  }

  private async birth(): Promise<void> {
    const { first, prefix = '', last } = this.head;
    const born = await this.app.get(CompanyBirth, { strict: false }).create({
      companyName: this.company.name,
      firstName: first,
      prefix,
      lastName: last,
      email: this.mail(this.head),
      password: demoPassword,
      language: 'nl',
      number: '1001',
    });
    this.tenantId = born.tenantId;
    this.ids.set(this.company.head, born.employeeId);
    await this.organise();
  }

  private async organise(): Promise<void> {
    const owner = await this.owner();
    for (const name of new Set(this.company.people.map(({ location }) => location))) {
      this.labels.set(`location ${name}`, (await owner.call(createLocation, { body: { name } })).id);
    }
    for (const name of new Set(this.company.people.map(({ role }) => role))) {
      this.labels.set(`role ${name}`, (await owner.call(createJobRole, { body: { name } })).id);
    }
    for (const { name, parent } of this.company.teams) {
      const parentId = parent ? (this.labels.get(`team ${parent}`) as string) : null;
      this.labels.set(`team ${name}`, (await owner.call(createTeam, { body: { name, parentId } })).id);
    }
    const params = { employeeId: this.id(this.company.head) };
    const { version, number } = await owner.call(getEmployee, { params });
    await owner.call(updateEmployee, { params, body: { ...this.draft(this.head), version, number } });
  }

  /** What HR fills in about somebody, lead and first day apart. */
  private draft(person: DemoPerson) {
    return {
      firstName: person.first,
      prefix: person.prefix ?? '',
      lastName: person.last,
      email: person.mail ? this.mail(person) : null,
      contractType: person.contract ?? 'Vast',
      weeklyHours: 38,
      language: person.language ?? ('nl' as const),
      teamId: this.labels.get(`team ${person.team}`) ?? null,
      locationId: this.labels.get(`location ${person.location}`) ?? null,
      jobRoleIds: [this.labels.get(`role ${person.role}`) as string],
      tags: person.tags ?? [],
    };
  }

  private async hire(person: DemoPerson): Promise<void> {
    const hr = await this.recorder();
    const name = fullName(person);
    const { lead } = this.company.teams.find((team) => team.name === person.team) as { lead: string };
    const startsOn =
      person.since === undefined
        ? this.calendar.day(-1200 - ((this.ids.size * 137) % 3000))
        : this.calendar.day(-person.since);
    const made = await hr.call(createEmployee, {
      body: {
        ...this.draft(person),
        number: String(1002 + this.ids.size),
        leadId: this.id(lead === name ? this.company.head : lead),
        startsOn,
      },
    });
    this.ids.set(name, made.id);
    if (person.mail)
      await openAccounts(this.app, this.tenantId, [
        { employeeId: made.id, email: this.mail(person), language: person.language ?? 'nl' },
      ]);
    const given = this.company.hats[name];
    if (given) await (await this.owner()).call(setHats, { params: { employeeId: made.id }, body: { hats: given } });
    const [employment] = made.employments;
    if (employment) this.employments.set(name, employment);
  }

  private async leave(person: DemoPerson, lastDay: LocalDate): Promise<void> {
    const name = fullName(person);
    const { id, startsOn } = this.employments.get(name) as { id: string; startsOn: LocalDate };
    const params = { employeeId: this.id(name), employmentId: id };
    await (await this.recorder()).call(changeEmployment, { params, body: { startsOn, endsOn: lastDay } });
  }

  /** Types from the start library, and who must hold them. */
  private async arrange(): Promise<void> {
    const owner = await this.owner();
    const codes = new Set([
      ...this.company.requirements.map(({ code }) => code),
      ...this.company.people.flatMap(({ papers }) => Object.keys(papers)),
    ]);
    await owner.call(adoptFromLibrary, { body: { codes: [...codes] } });
    this.types = new Map((await owner.call(listTypes, {})).map((type) => [type.code, type]));
    for (const { code, roles = [], people = [], locations = [], teams = [], basis, source, leadTime, blocks } of this
      .company.requirements) {
      const any = [
        ...roles.map((name) => ({ kind: 'job-role' as const, id: this.labels.get(`role ${name}`) as string })),
        ...locations.map((name) => ({ kind: 'location' as const, id: this.labels.get(`location ${name}`) as string })),
        ...teams.map((name) => ({ kind: 'team' as const, id: this.labels.get(`team ${name}`) as string })),
        ...people.map((name) => ({ kind: 'person' as const, id: this.id(name) })),
      ];
      await owner.call(addRequirement, {
        body: {
          typeId: this.type(code).id,
          rule: { any },
          basis,
          source,
          leadTime: leadTime ?? null,
          blocksWork: blocks ?? false,
          appliesFrom: this.now(),
        },
      });
    }
    for (const { code, location, minimum } of this.company.coverage ?? []) {
      const locationId = this.labels.get(`location ${location}`) as string;
      const body = { typeId: this.type(code).id, locationId, minimum, weekdays: null, appliesFrom: this.now() };
      await owner.call(addCoverage, { body });
    }
  }

  /** Each paper is recorded a week after it was earned, or when the company began to use the product. */
  private planPapers(person: DemoPerson, birth: LocalDate): void {
    for (const [code, lastValid] of Object.entries(person.papers)) {
      const term = terms[code] ?? usualTerm;
      const obtainedOn = minus(this.calendar.day(lastValid + 1), term);
      const soonest = person.since === undefined ? birth : this.calendar.day(-person.since - 2);
      const recorded = [addDays(obtainedOn, 7), soonest, addDays(birth, 1)].reduce((a, b) => (a > b ? a : b));
      const on = recorded < this.calendar.day(-1) ? recorded : this.calendar.day(-1);
      this.calendar.on(on, async () =>
        this.record(person, code, obtainedOn, this.calendar.day(lastValid), await this.recorder()),
      );
    }
  }

  private async record(
    person: DemoPerson,
    code: string,
    obtainedOn: LocalDate,
    lastDay: LocalDate,
    hr: Visitor,
  ): Promise<void> {
    const type = this.type(code);
    const printedExpiry = type.wording === 'until' ? addDays(lastDay, 1) : lastDay;
    const number = `${code.replace(/\W/g, '')}-${obtainedOn.slice(2).replaceAll('-', '')}${this.ids.size % 10}`;
    await hr.call(recordCertificates, {
      body: { typeId: type.id, personIds: [this.id(fullName(person))], obtainedOn, printedExpiry, number },
    });
    const { appointed } = this.company;
    if (appointed?.code === code && !appointed.not.includes(fullName(person)))
      await this.appoint(this.id(fullName(person)), type.id, appointed.text);
  }

  /** On paper, as it is done today: both have signed. */
  private async appoint(personId: string, typeId: string, text: string): Promise<void> {
    const by = this.id(this.company.head);
    const appointment = { personId, typeId, text, locationId: null, installation: '', endsOn: null };
    await this.app
      .get(TenantDatabase, { strict: false })
      .runAs({ tenantId: this.tenantId, employeeId: by }, async () => {
        await this.app
          .get(AppointmentService, { strict: false })
          .recordSigned({ ...appointment, startsOn: this.now() }, by);
      });
  }

  /** What was done is recorded a few days later, or soon after the company began to use the product. */
  private planDeeds(name: string, byCode: Record<string, DemoActivity[]>): void {
    for (const [code, deeds] of Object.entries(byCode)) {
      for (const { ago, ...deed } of deeds) {
        const recorded = Math.min(-1, Math.max(-ago + 3, -daysOfUse + 30));
        this.calendar.on(this.calendar.day(recorded), async () => {
          const body = { typeId: this.type(code).id, personIds: [this.id(name)], on: this.calendar.day(-ago), ...deed };
          await (await this.recorder()).call(addActivities, { body });
        });
      }
    }
  }

  private async recordHead(): Promise<void> {
    const other = Object.keys(this.company.hats).find(
      (name) => name !== this.company.head && this.company.hats[name]?.includes('hr'),
    );
    if (!other) return;
    for (const [code, lastValid] of Object.entries(this.head.papers)) {
      const obtainedOn = minus(this.calendar.day(lastValid + 1), terms[code] ?? usualTerm);
      await this.record(this.head, code, obtainedOn, this.calendar.day(lastValid), await this.visit(other));
    }
  }

  private async remind(): Promise<void> {
    await this.app.get(RemindCompanies, { strict: false }).handle({ tenantIds: [this.tenantId] });
  }

  /** The owner did it all so far; from now on everybody wears the hats of the story. */
  private async handOver(): Promise<void> {
    const hats = this.company.hats[this.company.head];
    if (hats)
      await (await this.owner()).call(setHats, { params: { employeeId: this.id(this.company.head) }, body: { hats } });
  }
}

const usualTerm = period('P5Y');

/** How long a paper of the story lasts, when that is not five years. */
const terms: Record<string, Period> = {
  'VCA-B': period('P10Y'),
  'VCA-VOL': period('P10Y'),
  BHV: period('P1Y'),
  EHBO: period('P2Y'),
  'NEN3140-VP': period('P3Y'),
  LAS: period('P3Y'),
};
