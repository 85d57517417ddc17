import { Injectable } from '@nestjs/common';
import { type FileReply } from '@leerspoor/platform-contract';
import { Clock, Files, Problem } from '@leerspoor/platform-server';
import { AppointmentEvidence, withoutReason } from '../appointment/appointment-evidence.service.js';
import { PackDocumentRepository, type PackedDocument } from '../audit-pack/pack-document.repository.js';
import { type PersonInPack } from '../audit-pack/pack-material.js';
import { AuditOpening, type Opened } from './audit-opening.service.js';

type Shown = FileReply & { inline: boolean };

/** Only what the list of a link shows opens, when HR opened documents for it, and every look is noted for the person. */
@Injectable()
export class AuditEvidenceService {
  constructor(
    private readonly opening: AuditOpening,
    private readonly documents: PackDocumentRepository,
    private readonly appointments: AppointmentEvidence,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  /** Of somebody in the bounds, of a certificate that counts. */
  certificate(token: string, address: string, certificateId: string, fileId: string): Promise<Shown> {
    return this.opening.behind(token, address, async (opened) => {
      const found = await this.documents.documents([certificateId]);
      const one = await this.personOf(opened, found, fileId);
      const line = one.lines.find((shown) => shown.certificateId === certificateId);
      return this.show(opened, one, line, { proofId: certificateId, fileId });
    });
  }

  /** Of somebody in the bounds, of an activity that stands on its own. */
  activity(token: string, address: string, activityId: string, fileId: string): Promise<Shown> {
    return this.opening.behind(token, address, async (opened) => {
      const found = await this.documents.activityDocuments([activityId]);
      const one = await this.personOf(opened, found, fileId);
      const activity = one.activities.find(({ id }) => id === activityId);
      return this.show(opened, one, activity, { proofId: activityId, fileId });
    });
  }

  /** The scan of an appointment, or else its paper, drawn as it was known on the day of the link. */
  appointment(token: string, address: string, appointmentId: string): Promise<Shown> {
    return this.opening.behind(token, address, async (opened) => {
      const { link, pack, asOf, zone, company } = opened;
      if (!link.opensEvidence) throw Problem.notFound('file');
      const bounds = { asOf, zone, language: pack.language };
      const [row] = await this.appointments.words([{ id: appointmentId }], bounds);
      const person = (await this.opening.people(opened)).find(({ id }) => id === row?.personId);
      if (!row || !person) throw Problem.notFound('file');
      const signed = await this.appointments.signed([person.id], pack.filter.typeIds, bounds);
      const one = signed.find(({ id }) => id === appointmentId);
      if (!one) throw Problem.notFound('file');
      const [scan] = one.isScanned ? await this.documents.scans([appointmentId]) : [];
      if (scan) return this.open(opened, person.id, one.typeId, scan.fileId);
      const bytes = await this.appointments.paper(withoutReason(row), { company, zone, now: this.clock.now() });
      await this.note(opened, person.id, { typeId: one.typeId, appointmentId });
      return { name: `Aanwijzing ${person.name}.pdf`, mediaType: 'application/pdf', bytes, inline: true };
    });
  }

  /** Whose document it is, with what the link shows of them. */
  private async personOf(opened: Opened, found: readonly PackedDocument[], fileId: string): Promise<PersonInPack> {
    const document = found.find((one) => one.fileId === fileId);
    const person = (await this.opening.people(opened)).find(({ id }) => id === document?.personId);
    if (!opened.link.opensEvidence || !document || !person) throw Problem.notFound('file');
    const [shown] = await this.opening.shown(opened, [person]);
    return shown as PersonInPack;
  }

  private show(
    opened: Opened,
    { person, documents }: PersonInPack,
    proven: { typeId: string } | undefined,
    { proofId, fileId }: Pick<PackedDocument, 'proofId' | 'fileId'>,
  ): Promise<Shown> {
    const isShown = documents.some((one) => one.proofId === proofId && one.fileId === fileId);
    if (!proven || !isShown) throw Problem.notFound('file');
    return this.open(opened, person.id, proven.typeId, fileId);
  }

  private async open(opened: Opened, personId: string, typeId: string, fileId: string): Promise<Shown> {
    const file = await this.files.open(fileId);
    await this.note(opened, personId, { typeId, fileId });
    return file;
  }

  private note({ link, pack }: Opened, personId: string, details: Record<string, unknown>): Promise<void> {
    return this.opening.note('audit-link.document-viewed', link, personId, { title: pack.title, ...details });
  }
}
