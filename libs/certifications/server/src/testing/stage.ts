import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { anActor, aPerson, aSignIn, type TestPerson } from '@leerspoor/people-server/testing';
import { type AnyEndpoint, type ReplyOf } from '@leerspoor/platform-contract';
import { type Actor, type UploadedFile } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { CertificationsModule } from '../certifications.module.js';
import { words } from './builders.js';

/** A company with the people that most tests need: two of HR, a lead, and somebody whom they lead. */
export interface Stage {
  house: House;
  tenantId: string;
  hr: Actor;
  otherHr: Actor;
  lead: Actor;
  jan: TestPerson;
  /** Jan as he signs in. */
  asJan: Actor;
  /** Does work as somebody, as a request would. */
  as<T>(actor: Actor, work: () => Promise<T>): Promise<T>;
}

export const openHouse = (): Promise<House> => aHouse({ modules: [CertificationsModule] });

export async function aStage(house: House, today = '2026-11-24'): Promise<Stage> {
  house.clock.set(`${today}T09:00:00Z`);
  const company = await house.tenant();
  const actor = async (
    firstName: string,
    hats: string[],
    permissions: readonly string[],
    leadId: string | null = null,
  ) => {
    const person = await aPerson(house, company, { firstName, leadId });
    return { person, actor: anActor(person, { hats, permissions: [...permissions], today }) };
  };
  const ineke = await actor('Ineke', ['employee', 'hr'], words.hr);
  const omar = await actor('Omar', ['employee', 'hr'], words.hr);
  for (const { person } of [ineke, omar]) await aSignIn(house, person, { hats: ['hr'] });
  const karin = await actor('Karin', ['employee', 'lead'], words.lead);
  const jan = await actor('Jan', ['employee'], words.employee, karin.person.id);
  return {
    house,
    tenantId: company.tenantId,
    hr: ineke.actor,
    otherHr: omar.actor,
    lead: karin.actor,
    jan: jan.person,
    asJan: jan.actor,
    as: (who, work) => house.as({ tenantId: company.tenantId, employeeId: who.employeeId }, work),
  };
}

/** The value as it would leave: what the contract does not name or allow fails here. */
export const leaves = <E extends AnyEndpoint>(endpoint: E, value: unknown): ReplyOf<E> =>
  endpoint.reply.parse(value) as ReplyOf<E>;

const onePage = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;

/** A PDF that came with a request. */
export async function aPdf(house: House, name = 'pas.pdf'): Promise<UploadedFile> {
  const file = path.join(house.config.DATA_DIR, randomUUID());
  const content = `${onePage}% ${randomUUID()}\n%%EOF\n`;
  await writeFile(file, content);
  return { path: file, name, bytes: Buffer.byteLength(content), mediaType: 'application/pdf' };
}
