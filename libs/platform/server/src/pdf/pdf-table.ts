import { ink, margin } from './pdf-look.js';

export interface PdfColumn {
  /** Empty in every column: a table without a head. */
  title: string;
  /** Part of the width, compared with the other columns. */
  share: number;
  bold?: boolean;
}

const padding = { x: 4, y: 3 };
const size = 8.5;
/** Points of the tallest cell: what is longer is cut off with an ellipsis, or a row might not fit a page. */
const tallest = 240;

/** A table that breaks over pages between its rows and says its head again on each. Made by `PdfPaper.table`. */
export class PdfTable {
  private readonly widths: number[];
  private readonly element: PDFKit.PDFStructureElement;
  private isBegun = false;

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    parent: PDFKit.PDFStructureElement,
    private readonly columns: readonly PdfColumn[],
    private readonly room: (height: number) => boolean,
  ) {
    const width = doc.page.width - 2 * margin.side;
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    this.widths = columns.map(({ share }) => (share / shares) * width);
    this.element = doc.struct('Table');
    parent.add(this.element);
  }

  row(cells: readonly string[]): void {
    const height = this.heightOf(cells, false);
    const head = this.isBegun ? 0 : this.heightOf(this.titles, true);
    if (this.room(height + head) || !this.isBegun) this.head();
    this.write(cells, height, false);
  }

  end(): void {
    this.element.end();
    this.doc.x = margin.side;
    this.doc.y += 8;
  }

  private get titles(): string[] {
    return this.columns.map(({ title }) => title);
  }

  private head(): void {
    this.isBegun = true;
    if (this.titles.every((title) => title === '')) return;
    this.write(this.titles, this.heightOf(this.titles, true), true);
  }

  private font(at: number, head: boolean): void {
    this.doc.font(head || this.columns[at]?.bold ? 'bold' : 'plain').fontSize(size);
  }

  private heightOf(cells: readonly string[], head: boolean): number {
    const heights = cells.map((text, at) => {
      this.font(at, head);
      return this.doc.heightOfString(text || ' ', { width: (this.widths[at] ?? 0) - 2 * padding.x });
    });
    return Math.min(tallest, Math.max(...heights)) + 2 * padding.y;
  }

  private write(cells: readonly string[], height: number, head: boolean): void {
    const { doc } = this;
    const top = doc.y;
    const right = doc.page.width - margin.side;
    doc.markContent('Artifact', { type: 'Layout' });
    if (head) doc.rect(margin.side, top, right - margin.side, height).fill(ink.head);
    doc
      .lineWidth(0.5)
      .strokeColor(ink.line)
      .moveTo(margin.side, top + height)
      .lineTo(right, top + height)
      .stroke();
    doc.endMarkedContent();
    const row = doc.struct('TR');
    this.element.add(row);
    let left: number = margin.side;
    cells.forEach((text, at) => {
      const width = this.widths[at] ?? 0;
      const place = { left: left + padding.x, top: top + padding.y, width: width - 2 * padding.x };
      const cell = doc.struct(head ? 'TH' : 'TD', {}, () => {
        this.font(at, head);
        doc.fillColor(head ? ink.brand : ink.text);
        doc.text(text || ' ', place.left, place.top, { width: place.width, height: tallest, ellipsis: true });
      });
      row.add(cell);
      cell.end();
      left += width;
    });
    row.end();
    doc.x = margin.side;
    doc.y = top + height;
  }
}
