import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CertificateIntake } from '@leerspoor/certifications-server';
import { type ImportNotice, type Mapping } from '@leerspoor/connections-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { EmployeeRoster, PeopleReader, type RosterSnapshot } from '@leerspoor/people-server';
import { Clock } from '@leerspoor/platform-server';
import { reminderPolicy } from '@leerspoor/reminders-contract';
import { type HolderState, type TypeState } from '../certificates/certificate-snapshot.js';
import { CertificatePlan } from '../certificates/certificate-plan.rules.js';
import { EmployeePlan } from '../employees/employee-plan.rules.js';
import { AnswerRepository } from '../import/answer.repository.js';
import { correctedCells, type StoredRow } from '../import/import-row.js';
import { ImportRowRepository } from '../import/import-row.repository.js';
import { type RowOutcome, type StagedRow } from '../row/row.rules.js';
import { breathe } from '../table/breathe.js';
import { rowsPerStatement, type Work } from './work.js';

/** What both kinds of plan can tell. */
export interface Plan {
  read(rows: readonly StagedRow[]): void;
  settle(): Generator<void>;
  outcomes(): Generator<RowOutcome>;
  notices(): ImportNotice[];
}

const stagedRow = (row: StoredRow): StagedRow => ({
  line: row.line,
  cells: correctedCells(row),
  marks: row.marks ?? [],
  samePerson: row.fixes?.samePerson ?? null,
  skip: row.fixes?.skip ?? false,
});

/** Works out what a file amounts to against the company as it is now. The dry run and applying it ask the same. */
@Injectable()
export class PlanService {
  constructor(
    private readonly rows: ImportRowRepository,
    private readonly answers: AnswerRepository,
    private readonly roster: EmployeeRoster,
    private readonly intake: CertificateIntake,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {}

  /** Inside a transaction of the company. With `hold` what is planned against cannot change until it ends. */
  async employees(work: Work, { hold = false } = {}): Promise<EmployeePlan> {
    const today = await this.today();
    const snapshot = await this.roster.snapshot(today, { hold });
    const leads = await this.answers.people('lead');
    const plan = new EmployeePlan({ snapshot, mapping: work.row.mapping as Mapping, today, leads, newId: randomUUID });
    return this.filled(work, plan);
  }

  /** As `employees`, for certificates. */
  async certificates(work: Work, { hold = false } = {}): Promise<CertificatePlan> {
    const { row } = work;
    const today = await this.today();
    const { types, library, certificates } = await this.intake.snapshot({ hold });
    const named = (type: Omit<TypeState, 'name'>): TypeState => ({
      ...type,
      name: row.language === 'nl' ? type.nameNl : type.nameEn,
    });
    const plan = new CertificatePlan({
      snapshot: {
        holders: holdersOf(await this.roster.snapshot(today), today),
        types: types.map(named),
        library: library.map(named),
        certificates,
      },
      mapping: row.mapping as Mapping,
      today,
      importerId: row.actedBy ?? row.createdBy,
      people: await this.answers.people('person'),
      types: await this.answers.types(),
      newId: randomUUID,
      ladder: reminderPolicy['certificate-expires'],
    });
    return this.filled(work, plan);
  }

  private async filled<P extends Plan>(work: Work, plan: P): Promise<P> {
    let line = 0;
    for (;;) {
      const batch = await this.rows.batch(work.id, work.sheet, line, rowsPerStatement);
      if (batch.length === 0) break;
      plan.read(batch.map(stagedRow));
      line = batch.at(-1)?.line ?? line;
      await breathe();
    }
    for (const _ of plan.settle()) await breathe();
    return plan;
  }

  private async today(): Promise<LocalDate> {
    return this.clock.today((await this.people.calendar()).zone);
  }
}

function holdersOf({ employees, teams }: RosterSnapshot, today: LocalDate): HolderState[] {
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  return employees.map(({ employments, teamId, ...employee }) => {
    const works = employments.some(({ endsOn }) => endsOn === null || endsOn >= today);
    return {
      ...employee,
      team: names.get(teamId ?? '') ?? '',
      leftOn: works ? null : (employments.at(-1)?.endsOn ?? null),
    };
  });
}

/** Stands for everything that a plan says to a person, but for reminders, which shift by themselves from day to day. */
export class PlanHash {
  private readonly hash = createHash('sha256');

  add({ line, kind, changes, messages, subject: { reminder: _, ...subject } }: RowOutcome): void {
    this.hash.update(JSON.stringify([line, kind, changes, messages, subject]));
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}
