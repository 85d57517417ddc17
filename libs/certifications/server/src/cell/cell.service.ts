import { Injectable } from '@nestjs/common';
import { activityKindsOf, type CellPanel, type StandingLine } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { ActivityRepository } from '../activity/activity.repository.js';
import { subjectsOf } from '../activity/activity.rules.js';
import { activityView } from '../activity/activity.view.js';
import { CertificateRepository } from '../certificate/certificate.repository.js';
import { sightOf } from '../certificate/certificate.rules.js';
import { certificateView } from '../certificate/certificate.view.js';
import { MuteRepository } from '../mute/mute.repository.js';
import { muteView } from '../mute/mute.view.js';
import { PersonService } from '../person/person.service.js';
import { RenewalRepository } from '../renewal/renewal.repository.js';
import { RequirementService } from '../requirement/requirement.service.js';
import { SupervisionRepository } from '../supervision/supervision.repository.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { CertificateTypeRepository, type NameRow } from '../type/certificate-type.repository.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { nameOf } from '../type/certificate-type.view.js';
import { CellRepository } from './cell.repository.js';
import { actionsFor } from './cell.rules.js';
import { countingOf } from './counting.rules.js';
import { StandingRepository } from './standing.repository.js';

/** One person and one type, with everything that happened: for the person, HR, and (without documents and reasons) the lead. */
@Injectable()
export class CellService {
  constructor(
    private readonly cells: CellRepository,
    private readonly standings: StandingRepository,
    private readonly certificates: CertificateRepository,
    private readonly mutes: MuteRepository,
    private readonly types: CertificateTypeService,
    private readonly typeRows: CertificateTypeRepository,
    private readonly facts: RenewalRepository,
    private readonly activities: ActivityRepository,
    private readonly supervisions: SupervisionRepository,
    private readonly people: PersonService,
    private readonly requirements: RequirementService,
  ) {}

  async read(actor: Actor, personId: string, typeId: string, asOf = actor.today): Promise<CellPanel> {
    const person = await this.people.one(actor, personId);
    const sight = sightOf(actor, personId);
    const standing = await this.standing(actor, personId, typeId, asOf);
    const certificates = await this.certificates.ofPerson(personId, typeId);
    const mutes = (await this.mutes.ofCell(personId, typeId)).map((mute) =>
      sight === 'none' ? { ...mute, reason: '' } : mute,
    );
    const events = await this.cells.events(personId, typeId);
    const type = await this.types.inUse(typeId);
    const counting = await this.counting(personId, type, person.locationId, asOf);
    const activities = (await this.activities.ofCell(personId, typeId)).filter(
      ({ state }) => sight !== 'none' || state !== 'sent-back',
    );
    const around = await this.around(actor, personId, type, asOf);
    const { locationId: _, ...shown } = person;
    return {
      person: shown,
      asOf,
      standing,
      asked: await this.requirements.inWords(
        actor,
        standing.why.map(({ requirementId }) => requirementId),
      ),
      certificates: certificates.map((row) => certificateView(row, sight)),
      exemptions: mutes.filter(({ kind }) => kind === 'exemption').map(muteView),
      suspensions: mutes.filter(({ kind }) => kind === 'suspension').map(muteView),
      meter: counting.meter,
      parts: counting.parts,
      activities: activities.map((row) => activityView(row, counting.rejected.get(row.id) ?? null, sight)),
      activityKinds: [...activityKindsOf(type.policy.model)],
      subjects: subjectsOf(type.policy),
      ...around,
      supervisions: await this.supervisions.ofCell(personId, typeId),
      minimumAge: type.minimumAge,
      events: events.map(({ at, actor: who, action }) => ({ at: at.toISOString(), actor: who, action })),
      seen: events[0]?.seq ?? 0,
      seesEvidence: sight !== 'none',
      actions: actionsFor(actor, personId, standing, type),
    };
  }

  private async counting(personId: string, type: CertificateTypeEntity, locationId: string | null, asOf: LocalDate) {
    const family = type.addOnOf === null ? [type.id] : [type.id, type.addOnOf];
    const facts = await this.facts.facts([personId], family);
    return countingOf(facts, { ...type, satisfiedBy: [] }, locationId === null ? [] : [locationId], asOf);
  }

  /** What comes before it and what it is made of, with whether that covers. */
  private async around(actor: Actor, personId: string, { id, policy }: CertificateTypeEntity, day: LocalDate) {
    const first = (await this.typeRows.withContext(id))?.prerequisites ?? [];
    const made = policy.model === 'composite' ? await this.typeRows.names(policy.componentIds) : [];
    if (first.length + made.length === 0) return { prerequisites: [], components: [] };
    const query = { personId, day, reach: this.people.reach(actor), language: actor.language };
    const lines = (await this.standings.read(query))?.lines ?? [];
    const covered = new Set(lines.filter(({ covers }) => covers).map(({ typeId }) => typeId));
    const shown = (name: NameRow) => ({
      id: name.id,
      name: nameOf(name, actor.language),
      covers: covered.has(name.id),
    });
    return { prerequisites: first.map(shown), components: made.map(shown) };
  }

  private async standing(actor: Actor, personId: string, typeId: string, day: LocalDate): Promise<StandingLine> {
    await this.types.inUse(typeId);
    const query = { personId, typeId, day, reach: this.people.reach(actor), language: actor.language };
    const line = (await this.standings.read(query))?.lines[0];
    if (!line) throw Problem.notFound('certificate-type');
    return line;
  }
}
