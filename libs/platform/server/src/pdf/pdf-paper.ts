import { type Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import { type Language } from '@leerspoor/platform-contract';
import { pdfFonts } from './pdf-fonts.js';
import { type PdfColumn, PdfTable } from './pdf-table.js';
import { ink, margin } from './pdf-look.js';

export interface PdfParts {
  title: string;
  language: Language;
  /** Stands at the top of every page, beside the mark: the company. */
  head: string;
  /** Stands at the foot of every page, on the left. */
  foot: string;
  createdAt: Date;
  landscape?: boolean;
}

const pageWords = {
  nl: (at: number, of: number) => `Bladzijde ${at} van ${of}`,
  en: (at: number, of: number) => `Page ${at} of ${of}`,
};

/**
 * A paper of A4 pages in the style of the house: the caller writes from top to bottom, the paper turns the pages. Tagged, with
 * title and language, so that it can be read aloud. `content` gives the bytes while it is written; call `end` when done.
 */
export class PdfPaper {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly parts: PdfParts) {
    const { title, language, head, createdAt, landscape = false } = parts;
    this.doc = new PDFDocument({
      size: 'A4',
      layout: landscape ? 'landscape' : 'portrait',
      // The foot stands in the margin: pages are turned here, not by pdfkit.
      margins: { top: margin.top, bottom: 0, left: margin.side, right: margin.side },
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: language === 'nl' ? 'nl-NL' : 'en-GB',
      displayTitle: true,
      info: { Title: title, Author: head, Creator: 'Leerspoor', Producer: 'Leerspoor', CreationDate: createdAt },
    });
    this.doc.registerFont('plain', pdfFonts.plain);
    this.doc.registerFont('bold', pdfFonts.bold);
    this.doc.font('plain').fontSize(10).fillColor(ink.text);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  get content(): Readable {
    return this.doc;
  }

  /** Points between the margins. */
  get width(): number {
    return this.doc.page.width - 2 * margin.side;
  }

  /** Level 1 is the title of the paper, 2 a chapter, 3 a part of it; stays with what follows. */
  heading(text: string, level: 1 | 2 | 3 = 2): void {
    const size = { 1: 22, 2: 15, 3: 11.5 }[level];
    this.block(`H${level}`, text, { font: 'bold', size, above: level === 1 ? 0 : 10, below: 4, keep: 60 });
  }

  /** Paragraphs, parted by line breaks. */
  text(text: string, { bold = false, quiet = false } = {}): void {
    for (const paragraph of text.split('\n').filter(Boolean)) {
      this.block('P', paragraph, {
        font: bold ? 'bold' : 'plain',
        size: 10,
        below: 5,
        color: quiet ? ink.quiet : ink.text,
      });
    }
  }

  /** Facts in two columns: what it is, and its value. */
  facts(facts: readonly (readonly [label: string, value: string])[]): void {
    const table = this.table([
      { title: '', share: 28, bold: true },
      { title: '', share: 72 },
    ]);
    facts.forEach((fact) => table.row([...fact]));
    table.end();
  }

  /** Rows are written one by one; the head comes back on every page. End it before anything else is written. */
  table(columns: readonly PdfColumn[]): PdfTable {
    return new PdfTable(this.doc, this.root, columns, (height) => this.room(height));
  }

  newPage(): void {
    this.write();
    this.doc.addPage();
  }

  /**
   * Pages wait for their foot until all are counted. What stands on this one goes into the paper at once, small, and the foot
   * follows in a piece of its own: otherwise everything would be made small at the end, while nobody else gets a turn.
   */
  private write(): void {
    const page = this.doc.page as unknown as PageInside;
    const written = page.content;
    page.content = this.doc.ref({});
    Object.assign(page.dictionary.data, { Contents: [written, page.content] });
    written.end('');
  }

  /** Turns the page when so many points do not fit any more; tells whether it did. */
  room(height: number): boolean {
    if (this.doc.y + height <= this.doc.page.height - margin.bottom) return false;
    this.newPage();
    return true;
  }

  /** Writes head and foot on every page, and closes the paper. */
  end(): void {
    this.root.end();
    const { count } = this.doc.bufferedPageRange();
    for (let at = 0; at < count; at += 1) {
      this.doc.switchToPage(at);
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.edges(at + 1, count);
      this.doc.endMarkedContent();
    }
    this.doc.end();
  }

  private edges(at: number, of: number): void {
    const { doc, width } = this;
    const top = 30;
    const bottom = doc.page.height - 34;
    doc.lineWidth(1.6).strokeColor(ink.brand);
    doc.circle(margin.side + 3, top + 2, 2.6).fill(ink.brand);
    doc.moveTo(margin.side + 3, top + 4).lineTo(margin.side + 3, top + 8);
    doc
      .quadraticCurveTo(margin.side + 3, top + 12, margin.side + 8, top + 12)
      .lineTo(margin.side + 14, top + 12)
      .stroke();
    doc
      .font('bold')
      .fontSize(9)
      .fillColor(ink.brand)
      .text(this.parts.head, margin.side + 20, top, oneLine(width - 20));
    doc.font('plain').fontSize(8).fillColor(ink.quiet);
    doc.text(this.parts.foot, margin.side, bottom, oneLine(width * 0.72));
    doc.text(pageWords[this.parts.language](at, of), margin.side, bottom, { ...oneLine(width), align: 'right' });
  }

  private block(
    tag: string,
    text: string,
    { font, size, above = 0, below, keep = 0, color = ink.text }: BlockLook,
  ): void {
    const { doc, width } = this;
    doc.font(font).fontSize(size);
    const height = doc.heightOfString(text, { width });
    if (doc.y > margin.top) doc.y += above;
    this.room(height + keep);
    const element = doc.struct(tag, {}, () => {
      doc.font(font).fontSize(size).fillColor(color).text(text, margin.side, doc.y, { width });
    });
    this.root.add(element);
    element.end();
    doc.y += below;
  }
}

/** What pdfkit keeps of a page: the piece that is being written, and of which pieces the page is made. */
interface PageInside {
  content: PDFKit.PDFKitReference;
  dictionary: PDFKit.PDFKitReference;
}

interface BlockLook {
  font: 'plain' | 'bold';
  size: number;
  above?: number;
  below: number;
  /** Points that must be left under it. */
  keep?: number;
  color?: string;
}

const oneLine = (width: number) => ({ width, height: 12, ellipsis: true, lineBreak: false });
