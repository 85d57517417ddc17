import { Injectable } from '@nestjs/common';
import {
  type LibraryType,
  names,
  type PackProposal,
  type Sector,
  Sector as Sectors,
  type StarterPack,
} from '@leerspoor/certifications-contract';
import { type Language, type LocalDate, type Period } from '@leerspoor/platform-contract';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { RequirementRepository } from '../requirement/requirement.repository.js';
import { RequirementService } from '../requirement/requirement.service.js';
import { TargetService } from '../requirement/target.service.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { CertificateTypeRepository } from '../type/certificate-type.repository.js';
import { codeNorm } from '../type/certificate-type.rules.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { type LibraryEntry } from './library-entry.js';
import { entryOf, library, ruleFor, withBases } from './library.rules.js';
import { libraryView, proposalView } from './library.view.js';
import { type PackItem, starterPacks } from './starter-packs.js';

/** What a company has, against which the library and its packs are laid. */
interface Here {
  /** By code of the library; a type of the company's own with that code counts as it. */
  types: Map<string, CertificateTypeEntity>;
  asked: ReadonlySet<string>;
  jobRoles: readonly { id: string; name: string }[];
}

/** The start library: types and requirements that a company can take over in one action. */
@Injectable()
export class LibraryService {
  constructor(
    private readonly typeRows: CertificateTypeRepository,
    private readonly types: CertificateTypeService,
    private readonly requirementRows: RequirementRepository,
    private readonly requirements: RequirementService,
    private readonly targets: TargetService,
  ) {}

  async list(): Promise<LibraryType[]> {
    const { types } = await this.here();
    return library.map((entry) => libraryView(entry, types.get(entry.code) ?? null));
  }

  /** Takes types into use, with the bases they stand on. Answers how many are new. */
  async adopt(actor: { employeeId: string | null }, codes: readonly string[]): Promise<number> {
    if (codes.some((code) => !entryOf(code))) throw Problem.notFound('library-type');
    const { types } = await this.here();
    const ids = new Map([...types].map(([code, { id }]) => [code, id]));
    const missing = withBases(codes).filter(({ code }) => !ids.has(code));
    for (const entry of missing) ids.set(entry.code, await this.types.create(draftOf(entry, ids), actor.employeeId));
    await this.equate(ids, missing);
    return missing.length;
  }

  async packs(actor: Actor): Promise<StarterPack[]> {
    const here = await this.here();
    const people = await this.requirementRows.tokensOfEverybody(actor.today);
    return Sectors.options.map((sector) => ({
      sector,
      proposals: starterPacks[sector].map((item) => propose(item, here, people, actor.language)),
    }));
  }

  async adoptPack(actor: Actor, sector: Sector, codes: readonly string[], requirementsFor: readonly string[]) {
    const items = starterPacks[sector].filter(({ code }) => codes.includes(code));
    if (items.length !== new Set(codes).size || requirementsFor.some((code) => !codes.includes(code)))
      throw Problem.notFound('library-type');
    const added = await this.adopt(actor, codes);
    const here = await this.here();
    let requirements = 0;
    for (const item of items.filter(({ code }) => requirementsFor.includes(code))) {
      if (await this.ask(actor, item, here, actor.today)) requirements += 1;
    }
    return { types: added, requirements };
  }

  /** False when the pack has nothing to ask here: nobody fits, or the company asks for the type already. */
  private async ask(
    actor: Actor,
    { code, demand }: PackItem,
    { types, asked, jobRoles }: Here,
    appliesFrom: LocalDate,
  ): Promise<boolean> {
    const type = types.get(code);
    const rule = demand && ruleFor(demand, jobRoles);
    if (!type || type.archivedAt !== null || !demand || !rule || asked.has(type.id)) return false;
    const leadTime = (demand.leadTime ?? null) as Period | null;
    const draft = {
      typeId: type.id,
      rule,
      basis: type.basis,
      source: type.legalText,
      leadTime,
      blocksWork: demand.blocksWork ?? false,
      appliesFrom,
    };
    await this.requirements.create(draft, actor.employeeId);
    return true;
  }

  private async here(): Promise<Here> {
    const all = await this.typeRows.all();
    const types = new Map(
      library.flatMap(({ code }) => {
        const type =
          all.find(({ libraryCode }) => libraryCode === code) ?? all.find((own) => own.codeNorm === codeNorm(code));
        return type ? [[code, type] as const] : [];
      }),
    );
    return { types, asked: await this.requirementRows.askedTypes(), jobRoles: await this.targets.jobRoles() };
  }

  /** Sets what satisfies what, now that both are there, in whichever order they came. */
  private async equate(ids: ReadonlyMap<string, string>, added: readonly LibraryEntry[]): Promise<void> {
    const fresh = new Set(added.map(({ code }) => code));
    for (const { code, satisfiedBy = [] } of library) {
      const id = ids.get(code);
      const others = satisfiedBy.flatMap((other) => ids.get(other) ?? []);
      const touched = fresh.has(code) || satisfiedBy.some((other) => fresh.has(other));
      if (id && touched && others.length > 0) await this.typeRows.addSatisfiedBy(id, others);
    }
  }
}

function propose(
  item: PackItem,
  { types, asked, jobRoles }: Here,
  everybody: readonly string[][],
  language: Language,
): PackProposal {
  const entry = entryOf(item.code) as LibraryEntry;
  const type = types.get(item.code);
  const rule = item.demand ? ruleFor(item.demand, jobRoles) : null;
  const people = rule ? everybody.filter((tokens) => names(rule, tokens)).length : 0;
  return proposalView(
    { entry, item, jobRoles, typeId: type?.id ?? null, exists: type !== undefined && asked.has(type.id), people },
    language,
  );
}

/** A library entry as a new type of the company. */
function draftOf(entry: LibraryEntry, ids: ReadonlyMap<string, string>) {
  const {
    code,
    nameNl,
    nameEn,
    issuer,
    policy,
    basis,
    legalText,
    termSource,
    certainty,
    sectors,
    wording = 'through',
  } = entry;
  return {
    code,
    nameNl,
    nameEn,
    issuer,
    policy,
    basis,
    legalText,
    termSource,
    certainty,
    wording,
    sectors: [...sectors],
    addOnOfId: entry.addOnOf ? (ids.get(entry.addOnOf) ?? null) : null,
    satisfiedByIds: [],
    prerequisiteIds: [],
    minimumAge: null,
    storesImage: !entry.noImage,
    ladder: null,
    libraryCode: code,
  };
}
