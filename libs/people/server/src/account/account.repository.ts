import { Injectable } from '@nestjs/common';
import { type Language } from '@leerspoor/platform-contract';
import { DirectoryDatabase, sql } from '@leerspoor/platform-server';

/** Somebody who can sign in, apart from any company. Without an address: only by a card. */
export interface Account {
  id: string;
  email: string | null;
  passwordHash: string | null;
  language: Language;
}

const columns = sql`id, email_norm as email, password_hash as "passwordHash", language`;

@Injectable()
export class AccountRepository {
  constructor(private readonly directory: DirectoryDatabase) {}

  byEmail(email: string): Promise<Account | undefined> {
    return this.directory.one(sql`select ${columns} from identity.account where email_norm = ${email}`);
  }

  byId(id: string): Promise<Account | undefined> {
    return this.directory.one(sql`select ${columns} from identity.account where id = ${id}`);
  }

  /** Undefined when the address has an account already. */
  create(email: string | null, passwordHash: string | null, language: Language): Promise<Account | undefined> {
    return this.directory.one(sql`
      insert into identity.account (email_norm, password_hash, language) values (${email}, ${passwordHash}, ${language})
      on conflict (email_norm) do nothing returning ${columns}`);
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.directory.rows(sql`update identity.account set password_hash = ${passwordHash} where id = ${id}`);
  }

  /** An account that knew only a card gets an address and a password. */
  async setSignIn(id: string, email: string, passwordHash: string): Promise<void> {
    await this.directory.rows(
      sql`update identity.account set email_norm = ${email}, password_hash = ${passwordHash} where id = ${id}`,
    );
  }

  async setLanguage(id: string, language: Language): Promise<void> {
    await this.directory.rows(sql`update identity.account set language = ${language} where id = ${id}`);
  }

  async makePlatformAdmin(id: string): Promise<void> {
    await this.directory.rows(sql`update identity.account set platform_admin = true where id = ${id}`);
  }
}
