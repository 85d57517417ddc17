import { randomUUID } from 'node:crypto';
import {
  type ActivityKind,
  type Basis,
  compiled,
  RenewalPolicy,
  type RequirementRule,
  type Wording,
} from '@leerspoor/certifications-contract';
import { day, type LocalDate, type Period } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { ActivityRepository } from '../activity/activity.repository.js';
import { CertificateRepository } from '../certificate/certificate.repository.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';

interface Company {
  tenantId: string;
}

interface Person extends Company {
  id: string;
}

export interface TestType {
  id: string;
  code: string;
}

let count = 0;

const fiveYears = RenewalPolicy.parse({ model: 'fixed', period: 'P5Y', window: 'P3M' });

export interface TypeParts {
  code?: string;
  name?: string;
  policy?: RenewalPolicy;
  wording?: Wording;
  addOnOf?: TestType;
  satisfiedBy?: TestType[];
  prerequisites?: TestType[];
  minimumAge?: number;
  storesImage?: boolean;
}

/** A certificate type: five years, window of three months, unless said otherwise. */
export async function aType(house: House, company: Company, parts: TypeParts = {}): Promise<TestType> {
  const code = parts.code ?? `T-${(count += 1)}`;
  const name = parts.name ?? `Soort ${code}`;
  const id = await house.as({ tenantId: company.tenantId }, () =>
    house.get(CertificateTypeService).create(
      {
        code,
        nameNl: name,
        nameEn: name,
        issuer: '',
        policy: parts.policy ?? fiveYears,
        wording: parts.wording ?? 'through',
        addOnOfId: parts.addOnOf?.id ?? null,
        satisfiedByIds: (parts.satisfiedBy ?? []).map((type) => type.id),
        prerequisiteIds: (parts.prerequisites ?? []).map((type) => type.id),
        minimumAge: parts.minimumAge ?? null,
        basis: 'law',
        legalText: '',
        termSource: 'norm',
        certainty: 'high',
        sectors: [],
        storesImage: parts.storesImage ?? true,
        ladder: null,
      },
      null,
    ),
  );
  return { id, code };
}

export interface RequirementParts {
  rule?: RequirementRule;
  basis?: Basis;
  leadTime?: string | null;
  blocksWork?: boolean;
  appliesFrom?: string;
  endsOn?: string | null;
}

/** Asks a type of everybody since 2020, unless said otherwise. */
export async function aRequirement(
  house: House,
  company: Company,
  type: TestType,
  parts: RequirementParts = {},
): Promise<{ id: string }> {
  const rule = parts.rule ?? { any: [{ kind: 'everybody' }] };
  const id = randomUUID();
  const { tokens, clauses } = compiled(rule);
  await house.as({ tenantId: company.tenantId }, () =>
    house.get(TenantDatabase).rows(sql`
      insert into requirement (id, type_id, rule, tokens, clauses, basis, lead_time, blocks_work, applies_from, ends_on)
      values (${id}, ${type.id}, ${JSON.stringify(rule)}, ${tokens}, ${clauses && JSON.stringify(clauses)}, ${parts.basis ?? 'law'}, ${(parts.leadTime ?? null) as Period | null},
              ${parts.blocksWork ?? false}, ${parts.appliesFrom ?? '2020-01-01'}, ${parts.endsOn ?? null})`),
  );
  return { id };
}

export interface CertificateParts {
  obtainedOn?: string;
  /** First day not valid, as the document has it. */
  printedExpires?: string | null;
  state?: 'waiting' | 'verified';
  recordedAt?: Date;
}

/** A checked certificate with its dates worked out. */
export async function aCertificate(
  house: House,
  person: Person,
  type: TestType,
  parts: CertificateParts = {},
): Promise<{ id: string }> {
  const id = await house.as({ tenantId: person.tenantId }, async () => {
    const [made] = await house.get(CertificateRepository).insert([
      {
        personId: person.id,
        typeId: type.id,
        obtainedOn: day(parts.obtainedOn ?? '2024-03-10'),
        printedExpiresOn: (parts.printedExpires ?? null) as LocalDate | null,
        number: '',
        issuer: '',
        note: '',
        source: 'manual',
        policyVersion: 1,
        state: parts.state ?? 'verified',
        recordedBy: null,
        recordedAt: parts.recordedAt ?? house.clock.now(),
      },
    ]);
    await house.get(RenewalService).rebuild([person.id], [type.id]);
    return made as string;
  });
  return { id };
}

export interface ActivityParts {
  on: string;
  kind: ActivityKind;
  amount?: number;
  subject?: string;
  meeting?: boolean;
}

/** Something that somebody did, and that counts already. */
export async function anActivity(
  house: House,
  person: Person,
  type: TestType,
  { on, kind, amount = 1, subject = '', meeting = false }: ActivityParts,
): Promise<{ id: string }> {
  const id = await house.as({ tenantId: person.tenantId }, async () => {
    const [made] = await house.get(ActivityRepository).insert([
      {
        personId: person.id,
        typeId: type.id,
        on: day(on),
        kind,
        amount,
        practical: 0,
        elearning: 0,
        inPerson: 0,
        subject,
        course: '',
        registered: true,
        meeting,
        source: 'manual',
        note: '',
        recordedBy: null,
        recordedAt: house.clock.now(),
      },
    ]);
    await house.get(RenewalService).rebuild([person.id], [type.id]);
    return made as string;
  });
  return { id };
}

const hrWords = [
  'certifications.audit',
  'certifications.own',
  'certifications.read',
  'certifications.record',
  'certifications.check',
  'certifications.manage',
  'certifications.toolbox',
  'certifications.trainings',
];

/** What each hat may do in this domain, as apps/api grants it. */
export const words = {
  employee: ['certifications.own'],
  lead: ['certifications.own', 'certifications.read', 'certifications.toolbox'],
  hr: hrWords,
} as const;
