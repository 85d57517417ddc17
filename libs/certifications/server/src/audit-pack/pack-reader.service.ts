import { Injectable } from '@nestjs/common';
import { type ActivityState, type PackFilter, type StandingLine, strongest } from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { StandingRepository } from '../cell/standing.repository.js';
import { AppointmentEvidence } from '../appointment/appointment-evidence.service.js';
import { grouped } from '../grouped.js';
import { PackContentRepository, type PackedPerson } from './pack-content.repository.js';
import { PackDocumentRepository, type PackedDocument } from './pack-document.repository.js';
import { type PackedLine, type PersonInPack } from './pack-material.js';

export interface PackBounds {
  filter: PackFilter;
  asOf: LocalDate;
  zone: string;
  withEvidence: boolean;
  language: Language;
}

/** Reads how people stand, for a pack and for an auditor's link: what the person and HR see, in one form. */
@Injectable()
export class PackReader {
  constructor(
    private readonly standings: StandingRepository,
    private readonly content: PackContentRepository,
    private readonly proven: PackDocumentRepository,
    private readonly appointments: AppointmentEvidence,
  ) {}

  async read(
    people: readonly PackedPerson[],
    { filter, asOf, zone, withEvidence, language }: PackBounds,
  ): Promise<PersonInPack[]> {
    const ids = people.map(({ id }) => id);
    const certificates = await this.content.certificates(ids, filter.typeIds, asOf, language);
    const certificateIds = certificates.map(({ id }) => id);
    const activities = withEvidence
      ? await this.proven.activities(ids, certificateIds, filter.typeIds, asOf, language)
      : [];
    const appointments = await this.appointments.signed(ids, filter.typeIds, { asOf, zone, language });
    const documents = withEvidence ? await this.documents({ certificates, activities, appointments }) : [];
    const toolboxes = grouped(await this.content.toolboxes(ids, filter.typeIds, asOf, language), byPerson);
    const ofPerson = {
      certificates: grouped(certificates, byPerson),
      activities: grouped(activities, byPerson),
      appointments: grouped(appointments, byPerson),
      documents: grouped(documents, byPerson),
    };
    const numbers = new Map(certificates.map(({ id, number, issuer }) => [id, { number, issuer }]));
    const standings = await this.standings.readAll(ids, { reach: { kind: 'all' }, day: asOf, language });
    const linesOf = new Map(standings.map(({ personId, lines }) => [personId, lines]));
    return people.map((person) => ({
      person,
      lines: packed(linesOf.get(person.id) ?? [], filter.typeIds, numbers),
      certificates: ofPerson.certificates.get(person.id) ?? [],
      activities: ofPerson.activities.get(person.id) ?? [],
      appointments: ofPerson.appointments.get(person.id) ?? [],
      documents: ofPerson.documents.get(person.id) ?? [],
      toolboxes: toolboxes.get(person.id) ?? [],
    }));
  }

  /** The documents of everything that is proven here. */
  async documents(
    { certificates, activities, appointments }: Pick<PersonInPack, 'certificates' | 'activities' | 'appointments'>,
    states?: readonly ActivityState[],
  ): Promise<PackedDocument[]> {
    const scanned = appointments.filter(({ isScanned }) => isScanned);
    return [
      ...(await this.proven.documents(
        certificates.map(({ id }) => id),
        states,
      )),
      ...(await this.proven.activityDocuments(activities.map(({ id }) => id))),
      ...(await this.proven.scans(scanned.map(({ id }) => id))),
    ];
  }
}

function packed(
  lines: readonly StandingLine[],
  typeIds: readonly string[],
  known: ReadonlyMap<string, { number: string; issuer: string }>,
): PackedLine[] {
  return lines
    .filter(({ typeId, status }) => status !== 'not-required' && (typeIds.length === 0 || typeIds.includes(typeId)))
    .map((line) => {
      const paper = line.certificateId === null ? undefined : known.get(line.certificateId);
      return {
        ...line,
        number: paper?.number ?? '',
        issuer: paper?.issuer ?? line.issuer,
        basis: strongest(line.why.map(({ basis }) => basis)),
      };
    });
}

const byPerson = ({ personId }: { personId: string }) => personId;
