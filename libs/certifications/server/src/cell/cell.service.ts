import { Injectable } from '@nestjs/common';
import { type CellPanel, type StandingLine } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { CertificateRepository } from '../certificate/certificate.repository.js';
import { sightOf } from '../certificate/certificate.rules.js';
import { certificateView } from '../certificate/certificate.view.js';
import { MuteRepository } from '../mute/mute.repository.js';
import { muteView } from '../mute/mute.view.js';
import { PersonService } from '../person/person.service.js';
import { RequirementService } from '../requirement/requirement.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { CellRepository } from './cell.repository.js';
import { actionsFor } from './cell.rules.js';
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
    return {
      person: { id: person.id, name: person.name, team: person.team, jobRoles: person.jobRoles, lead: person.lead },
      asOf,
      standing,
      asked: await this.requirements.inWords(
        actor,
        standing.why.map(({ requirementId }) => requirementId),
      ),
      certificates: certificates.map((row) => certificateView(row, sight)),
      exemptions: mutes.filter(({ kind }) => kind === 'exemption').map(muteView),
      suspensions: mutes.filter(({ kind }) => kind === 'suspension').map(muteView),
      events: events.map(({ at, ...event }) => ({ at: at.toISOString(), ...event })),
      seesEvidence: sight !== 'none',
      actions: actionsFor(actor, personId, standing),
    };
  }

  private async standing(actor: Actor, personId: string, typeId: string, day: LocalDate): Promise<StandingLine> {
    await this.types.inUse(typeId);
    const query = { personId, typeId, day, reach: this.people.reach(actor), language: actor.language };
    const line = (await this.standings.read(query))?.lines[0];
    if (!line) throw Problem.notFound('certificate-type');
    return line;
  }
}
