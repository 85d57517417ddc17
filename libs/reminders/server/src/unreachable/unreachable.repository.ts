import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type DoubtfulRow } from './unreachable.row.js';

@Injectable()
export class UnreachableRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Everybody who works here and has no address, one that refuses mail, or no wish for mail about legal duties; by name. */
  doubtful(today: LocalDate): Promise<DoubtfulRow[]> {
    return this.database.rows(sql`
      select p.id, p.full_name as name, p.team_id as "teamId", p.team_name as "teamName", p.lead_id as "leadId", p.lead_name as "leadName",
             p.email_norm as address, r.failure, r.refused_at as "refusedAt", w.legal_silenced_at as "silencedAt",
             (select count(*)::int from delivery d where d.recipient_id = p.id and d.state in ('planned', 'sent') and d.read_at is null) as waiting
      from person_card p
      left join refused_address r on r.address_norm = p.email_norm
      left join reminder_preference w on w.employee_id = p.id
      where p.starts_on <= ${today} and (p.ends_on is null or p.ends_on >= ${today})
        and (p.email_norm is null or r.id is not null or w.legal_silenced_at is not null)
      order by p.sort_name, p.id`);
  }
}
