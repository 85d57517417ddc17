import { buffer } from 'node:stream/consumers';
import { type Appointment, type AppointmentSignature } from '@leerspoor/certifications-contract';
import { PdfPaper, wallClock } from '@leerspoor/platform-server';
import { dayText, momentText } from '../audit-pack/pack-words.js';

export type PaperWords = Pick<
  Appointment,
  'person' | 'role' | 'type' | 'document' | 'hash' | 'employer' | 'employee' | 'signer' | 'withdrawal'
>;

interface Facts {
  appointment: PaperWords;
  company: string;
  zone: string;
  now: Date;
}

const line = '______________________________';

/** On the wall of the company: who, in which words, when and how; on paper that is still empty, a line to sign on. */
const signed = (signature: AppointmentSignature | null, zone: string): string => {
  if (!signature) return `Nog niet getekend.\n\nNaam: ${line}\n\nDatum: ${line}\n\nHandtekening: ${line}`;
  const { name, typed, at, way } = signature;
  if (way === 'paper') return `${name}, op papier, ${dayText(wallClock(new Date(at), zone).day)}`;
  return `${name}, ingelogd in Leerspoor, ${momentText(new Date(at), zone)}. Typte: “${typed}”`;
};

/** An appointment on paper, in Dutch as the words themselves: text, signatures and the hash of what was signed. */
export async function appointmentPaper({ appointment, company, zone, now }: Facts): Promise<Uint8Array> {
  const { person, role, type, document, hash, employer, employee, signer, withdrawal } = appointment;
  const title = `Aanwijzing ${person.name}`;
  const paper = new PdfPaper({
    title,
    language: 'nl',
    head: company,
    foot: [title, `gemaakt ${momentText(now, zone)}`].join(' · '),
    createdAt: now,
  });
  const bytes = buffer(paper.content);
  paper.heading(`Aanwijzing ${role || type.name}`, 1);
  if (withdrawal)
    paper.text(
      [`Ingetrokken op ${dayText(withdrawal.on)} door ${withdrawal.by}`, withdrawal.reason].filter(Boolean).join(': '),
      { bold: true },
    );
  paper.text(document);
  paper.heading('Handtekeningen');
  paper.facts([
    [`Namens ${company}${signer ? `\n${signer.name}` : ''}`, signed(employer, zone)],
    [`Medewerker\n${person.name}`, signed(employee, zone)],
  ]);
  if (hash) {
    paper.text(`Controlegetal van de tekst hierboven (SHA-256): ${hash}`, { quiet: true });
    paper.text('Wie de tekst verandert, krijgt een ander controlegetal.', { quiet: true });
  }
  paper.end();
  return bytes;
}
