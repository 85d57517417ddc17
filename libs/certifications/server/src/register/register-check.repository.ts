import { Injectable } from '@nestjs/common';
import { type RegisterKey, type RegisterOutcome } from '@leerspoor/certifications-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';

export interface RegisterCheckRow {
  id: string;
  certificateId: string;
  register: RegisterKey;
  outcome: RegisterOutcome;
  note: string;
  checkedBy: string;
  checkedAt: Date;
}

export interface NewRegisterCheck {
  certificateId: string;
  register: RegisterKey;
  outcome: RegisterOutcome;
  note: string;
  checkedBy: string;
  checkedAt: Date;
}

const rows = (where: Sql): Sql => sql`
  select r.id, r.certificate_id as "certificateId", r.register, r.outcome, r.note, r.checked_at as "checkedAt",
         coalesce((select full_name from person_card where id = r.checked_by), '') as "checkedBy"
  from register_check r join certificate c on c.id = r.certificate_id
  where ${where} order by r.checked_at desc, r.id`;

@Injectable()
export class RegisterCheckRepository {
  constructor(private readonly database: TenantDatabase) {}

  ofCell(personId: string, typeId: string): Promise<RegisterCheckRow[]> {
    return this.database.rows(rows(sql`c.person_id = ${personId} and c.type_id = ${typeId}`));
  }

  async insert(check: NewRegisterCheck): Promise<RegisterCheckRow> {
    const { certificateId, register, outcome, note, checkedBy, checkedAt } = check;
    const made = await this.database.one<{ id: string }>(sql`
      insert into register_check (certificate_id, register, outcome, note, checked_by, checked_at)
      values (${certificateId}, ${register}, ${outcome}, ${note}, ${checkedBy}, ${checkedAt}) returning id`);
    const row = await this.database.one<RegisterCheckRow>(rows(sql`r.id = ${made?.id}`));
    if (!row) throw new Error('A register check that was not made.');
    return row;
  }
}
