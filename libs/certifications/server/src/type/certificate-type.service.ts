import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type CertificateType,
  isDerived,
  type RenewalPolicy,
  type TypeChoice,
  type TypeDraft,
} from '@leerspoor/certifications-contract';
import { PeopleReader } from '@leerspoor/people-server';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { familyOf } from '../renewal/family.rules.js';
import { RenewalRepository } from '../renewal/renewal.repository.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { type CertificateTypeEntity } from './certificate-type.entity.js';
import { CertificateTypeRepository } from './certificate-type.repository.js';
import { addOnCircle, codeNorm, compositeCircle, effectsOf, samePolicy } from './certificate-type.rules.js';
import { choiceView, typeView } from './certificate-type.view.js';

type NewType = TypeDraft & { libraryCode?: string | null };

@Injectable()
export class CertificateTypeService {
  constructor(
    private readonly types: CertificateTypeRepository,
    private readonly renewals: RenewalService,
    private readonly earnings: RenewalRepository,
    private readonly people: PeopleReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async choices(actor: Actor): Promise<TypeChoice[]> {
    const types = (await this.types.all()).filter(({ archivedAt }) => archivedAt === null);
    return types
      .map((type) => choiceView(type, actor.language))
      .toSorted((a, b) => a.name.localeCompare(b.name, actor.language));
  }

  async list(actor: Actor, archived: boolean): Promise<CertificateType[]> {
    return (await this.types.list(archived)).map((type) => typeView(type, actor.language));
  }

  async add(actor: Actor, draft: TypeDraft): Promise<CertificateType> {
    return this.show(actor, await this.create(draft, actor.employeeId));
  }

  /** Makes a type of the company's own or of the library; answers its id. Throws `certifications.code-taken`. */
  async create({ libraryCode = null, ...draft }: NewType, madeBy: string | null): Promise<string> {
    const id = randomUUID();
    await this.check(id, draft);
    await this.types.insert({ id, libraryCode, ...columns(draft), priceCents: draft.priceCents ?? null }, madeBy);
    await this.types.setSatisfiedBy(id, draft.satisfiedByIds);
    await this.types.setPrerequisites(id, draft.prerequisiteIds);
    if (isDerived(draft.policy)) await this.renewals.rebuild(null, [id]);
    await this.audit.record({
      action: 'certificate-type.added',
      subjectKind: 'certificate-type',
      subjectId: id,
      details: { code: draft.code },
    });
    return id;
  }

  async change(
    actor: Actor,
    id: string,
    { version, applyToExisting, ...draft }: TypeDraft & { version: number; applyToExisting: boolean },
  ): Promise<CertificateType> {
    const before = await this.find(id);
    await this.check(id, draft);
    const newPolicy = !samePolicy(before.policy, draft.policy);
    const policyVersion = before.policyVersion + (newPolicy ? 1 : 0);
    if (!(await this.types.update(id, version, { ...columns(draft), policyVersion }))) throw Problem.stale();
    await this.types.setSatisfiedBy(id, draft.satisfiedByIds);
    await this.types.setPrerequisites(id, draft.prerequisiteIds);
    if (newPolicy) await this.types.addPolicy(id, policyVersion, draft.policy, actor.employeeId);
    if (applyToExisting) await this.types.movePolicy(id, policyVersion);
    await this.renewals.rebuild(null, [id]);
    await this.audit.record({
      action: 'certificate-type.changed',
      subjectKind: 'certificate-type',
      subjectId: id,
      details: {
        code: draft.code,
        policyVersion,
        applyToExisting,
        ...(newPolicy ? { before: before.policy, after: draft.policy } : {}),
      },
    });
    return this.show(actor, id);
  }

  async previewPolicy(id: string, policy: RenewalPolicy) {
    await this.find(id);
    const all = await this.earnings.types();
    const asked = all.map((type) => (type.id === id ? { ...type, policy } : type));
    const family = new Set([...familyOf(all, [id]), ...familyOf(asked, [id])].map((type) => type.id));
    const facts = await this.earnings.facts(null, [...family]);
    const effects = effectsOf(
      facts,
      all.filter((type) => family.has(type.id)),
      id,
      policy,
    );
    const people = await this.people.byIds(effects.map(({ personId }) => personId));
    const named = effects.flatMap(({ personId, before, after }) => {
      const person = people.get(personId);
      return person ? [{ person: { id: personId, name: person.name }, sortKey: person.sortKey, before, after }] : [];
    });
    return { total: named.length, people: named.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1)).slice(0, 200) };
  }

  async archive(actor: Actor, id: string, version: number, archived: boolean): Promise<CertificateType> {
    await this.find(id);
    if (!(await this.types.update(id, version, { archivedAt: archived ? this.clock.now() : null })))
      throw Problem.stale();
    await this.audit.record({
      action: archived ? 'certificate-type.archived' : 'certificate-type.restored',
      subjectKind: 'certificate-type',
      subjectId: id,
    });
    return this.show(actor, id);
  }

  /** A type that is in use. Throws `not-found`, or `certifications.type-archived`. */
  async inUse(id: string): Promise<CertificateTypeEntity> {
    const type = await this.find(id);
    if (type.archivedAt !== null) throw Problem.conflict('certifications.type-archived');
    return type;
  }

  async find(id: string): Promise<CertificateTypeEntity> {
    const type = await this.types.find(id);
    if (!type) throw Problem.notFound('certificate-type');
    return type;
  }

  private async show(actor: Actor, id: string): Promise<CertificateType> {
    const type = await this.types.withContext(id);
    if (!type) throw Problem.notFound('certificate-type');
    return typeView(type, actor.language);
  }

  private async check(id: string, draft: TypeDraft): Promise<void> {
    const all = await this.types.all();
    const known = new Set(all.map((type) => type.id));
    if (all.some((type) => type.id !== id && type.codeNorm === codeNorm(draft.code))) {
      throw Problem.conflict('certifications.code-taken', { fields: [{ path: 'code', code: 'taken' }] });
    }
    const others = [...(draft.addOnOfId ? [draft.addOnOfId] : []), ...draft.satisfiedByIds, ...draft.prerequisiteIds];
    const missing = others.some((other) => !known.has(other) || other === id);
    if (missing && draft.addOnOfId !== id) throw Problem.notFound('certificate-type');
    if (addOnCircle(id, draft, all))
      throw Problem.conflict('certifications.add-on-circle', { fields: [{ path: 'addOnOfId', code: 'choice' }] });
    if (compositeCircle(id, draft.policy, all))
      throw Problem.conflict('certifications.composite-circle', {
        fields: [{ path: 'policy.componentIds', code: 'choice' }],
      });
  }
}

function columns({ addOnOfId, satisfiedByIds: _others, prerequisiteIds: _first, ...draft }: TypeDraft) {
  return { ...draft, codeNorm: codeNorm(draft.code), addOnOf: addOnOfId };
}
