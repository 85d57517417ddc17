import { Injectable } from '@nestjs/common';
import { type Mute } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Problem } from '@leerspoor/platform-server';
import { CellGuard } from '../cell/cell-guard.service.js';
import { isOwn } from '../certificate/certificate.rules.js';
import { PersonService } from '../person/person.service.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { type MuteKind, MuteRepository } from './mute.repository.js';
import { overlaps } from './mute.rules.js';
import { muteView } from './mute.view.js';

interface NewSpan {
  personId: string;
  typeId: string;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  reason: string;
}

/** Exemptions and suspensions: made and ended for others, never for oneself. */
@Injectable()
export class MuteService {
  constructor(
    private readonly mutes: MuteRepository,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly renewals: RenewalService,
    private readonly guard: CellGuard,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async make(actor: Actor, kind: MuteKind, { seen, ...span }: NewSpan & { seen?: number | null }): Promise<Mute> {
    await this.people.one(actor, span.personId);
    if (isOwn(actor, span.personId)) throw Problem.conflict('certifications.own-evidence');
    await this.types.inUse(span.typeId);
    await this.guard.require(actor, [span.personId], span.typeId, seen);
    const others = (await this.mutes.ofCell(span.personId, span.typeId)).filter((mute) => mute.kind === kind);
    if (others.some((other) => overlaps(other, span))) throw Problem.conflict('certifications.already-muted');
    const id = await this.mutes.insert(kind, { ...span, madeBy: actor.employeeId, madeAt: this.clock.now() });
    await this.renewals.rebuild([span.personId], [span.typeId]);
    await this.note(`${kind}.made`, kind, { ...span, id });
    return this.show(kind, id);
  }

  /** The same exemption for several people: all or none. Who is exempt then already is named in the refusal. */
  async exemptAll(
    actor: Actor,
    personIds: readonly string[],
    span: Omit<NewSpan, 'personId'>,
  ): Promise<{ people: number }> {
    const people = await this.people.all(actor, personIds);
    if (people.some(({ id }) => isOwn(actor, id))) throw Problem.conflict('certifications.own-evidence');
    await this.types.inUse(span.typeId);
    const ids = people.map(({ id }) => id);
    const exempt = new Set(await this.mutes.exemptDuring(ids, span));
    const first = people.find(({ id }) => exempt.has(id));
    if (first)
      throw Problem.conflict('certifications.already-muted', { values: { name: first.name, count: exempt.size } });
    const made = { ...span, madeBy: actor.employeeId, madeAt: this.clock.now() };
    const rows = await this.mutes.insertAll(ids.map((personId) => ({ ...made, personId })));
    const { typeId, startsOn, endsOn } = span;
    await this.audit.recordAll(
      rows.map(({ id, personId }) => ({
        action: 'exemption.made',
        subjectKind: 'exemption',
        subjectId: id,
        personId,
        details: { typeId, startsOn, endsOn },
      })),
    );
    return { people: rows.length };
  }

  async end(actor: Actor, kind: MuteKind, id: string, version: number, endsOn: LocalDate): Promise<Mute> {
    const mute = await this.mutes.find(kind, id);
    if (!mute) throw Problem.notFound(kind);
    await this.people.one(actor, mute.personId);
    if (isOwn(actor, mute.personId)) throw Problem.conflict('certifications.own-evidence');
    if (endsOn < mute.startsOn) throw Problem.invalid([{ path: 'endsOn', code: 'too-small' }]);
    if (!(await this.mutes.end(kind, id, version, endsOn, actor.employeeId))) throw Problem.stale();
    await this.renewals.rebuild([mute.personId], [mute.typeId]);
    await this.note(`${kind}.ended`, kind, { ...mute, endsOn });
    return this.show(kind, id);
  }

  private async show(kind: MuteKind, id: string): Promise<Mute> {
    const mute = await this.mutes.detailed(kind, id);
    if (!mute) throw Problem.notFound(kind);
    return muteView(mute);
  }

  private note(
    action: string,
    kind: MuteKind,
    { id, personId, typeId, startsOn, endsOn }: Omit<NewSpan, 'reason'> & { id: string },
  ): Promise<void> {
    return this.audit.record({
      action,
      subjectKind: kind,
      subjectId: id,
      personId,
      details: { typeId, startsOn, endsOn },
    });
  }
}
