import { Injectable } from '@nestjs/common';
import { type Language } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { typeName } from '../cell/standing.repository.js';
import { type TemplateRow } from './appointment.row.js';

interface Words {
  role: string | null;
  text: string | null;
}

@Injectable()
export class AppointmentTemplateRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Of every type in use that asks for an appointment, by code; `typeId` null is all. */
  list(language: Language, typeId: string | null = null): Promise<TemplateRow[]> {
    return this.database.rows(sql`
      select t.id as "typeId", ${typeName(language, sql`t`)} as "typeName", t.code, coalesce(t.library_code, t.code) as "libraryCode",
             m.role, m.text, coalesce(m.version, 0) as version, m.changed_at as "changedAt",
             coalesce((select full_name from person_card where id = m.changed_by), '') as "changedBy"
      from certificate_type t left join appointment_template m on m.type_id = t.id
      where t.archived_at is null and t.policy ->> 'model' = 'appointment' and (${typeId}::uuid is null or t.id = ${typeId})
      order by t.code_norm`);
  }

  /** False when somebody else changed it first. Version zero: nobody ever did. */
  async put(typeId: string, version: number, { role, text }: Words, by: string, at: Date): Promise<boolean> {
    const rows =
      version === 0
        ? await this.database.rows(sql`
            insert into appointment_template (type_id, role, text, version, changed_by, changed_at)
            values (${typeId}, ${role}, ${text}, 1, ${by}, ${at}) on conflict (tenant_id, type_id) do nothing returning id`)
        : await this.database.rows(sql`
            update appointment_template set role = ${role}, text = ${text}, version = version + 1, changed_by = ${by}, changed_at = ${at}
            where type_id = ${typeId} and version = ${version} returning id`);
    return rows.length === 1;
  }
}
