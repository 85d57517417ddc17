import { type ToolboxLine } from '@leerspoor/certifications-contract';
import { type Language } from '@leerspoor/platform-contract';
import { PdfPaper } from '@leerspoor/platform-server';
import { dayText, momentText } from '../audit-pack/pack-words.js';
import { type PresenceRow } from './presence.repository.js';
import { toolboxPaperTexts, type ToolboxPaperTexts } from './toolbox-paper-texts.js';

/** A meeting with who was there, as far as the reader may see them. */
export interface MeetingOnPaper extends ToolboxLine {
  people: readonly PresenceRow[];
}

interface Head {
  title: string;
  company: string;
  zone: string;
  language: Language;
  madeBy: string;
  madeAt: Date;
}

/** The lists of people present with topic and date, one meeting after the other. */
export function toolboxPaper(head: Head, meetings: readonly MeetingOnPaper[]): PdfPaper {
  const t = toolboxPaperTexts[head.language];
  const made = `${t.madeBy} ${head.madeBy}, ${momentText(head.madeAt, head.zone)}`;
  const paper = new PdfPaper({
    title: head.title,
    language: head.language,
    head: head.company,
    foot: `${head.title} · ${made}`,
    createdAt: head.madeAt,
  });
  paper.heading(head.title, 1);
  if (meetings.length > 1) overview(paper, meetings, t);
  if (meetings.length === 0) paper.text(t.none);
  for (const meeting of meetings) list(paper, meeting, head, t);
  paper.end();
  return paper;
}

function overview(paper: PdfPaper, meetings: readonly MeetingOnPaper[], t: ToolboxPaperTexts): void {
  const table = paper.table([
    { title: t.day, share: 14 },
    { title: t.topic, share: 40, bold: true },
    { title: t.form, share: 16 },
    { title: t.leader, share: 20 },
    { title: t.present, share: 10 },
  ]);
  for (const { day, topic, form, leader, people } of meetings)
    table.row([dayText(day), topic, t.forms[form], leader.name, String(people.length)]);
  table.end();
}

function list(paper: PdfPaper, meeting: MeetingOnPaper, { zone }: Head, t: ToolboxPaperTexts): void {
  paper.heading(meeting.topic);
  paper.facts([
    [t.day, dayText(meeting.day)],
    ...(meeting.place ? [[t.place, meeting.place] as const] : []),
    [t.leader, meeting.leader.name],
    [t.type, meeting.type.name],
    [t.form, t.forms[meeting.form]],
    [t.present, String(meeting.people.length)],
  ]);
  if (meeting.people.length === 0) return;
  const table = paper.table([
    { title: t.name, share: 34, bold: true },
    { title: t.team, share: 26 },
    { title: t.how, share: 24 },
    { title: t.at, share: 16 },
  ]);
  for (const { name, team, how, at } of meeting.people)
    table.row([name, team, t.ways[how], momentText(new Date(at), zone)]);
  table.end();
}
