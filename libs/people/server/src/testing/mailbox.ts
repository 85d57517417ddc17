import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';

export interface TestMail {
  kind: string;
  subject: string;
  text: string;
  html: string;
  /** The secret of the last link in it. */
  token: string;
}

/** What a company has written to an address, oldest first. */
export async function mailTo(house: House, company: { tenantId: string }, address: string): Promise<TestMail[]> {
  const rows = await house.as({ tenantId: company.tenantId }, () =>
    house.get(TenantDatabase).rows<Omit<TestMail, 'token'>>(sql`
      select kind, subject, body_text as text, body_html as html from mail where to_address = ${address} order by created_at, ctid`),
  );
  return rows.map((mail) => ({ ...mail, token: /\/([\w-]{43})\b/.exec(mail.text)?.[1] ?? '' }));
}
