import { buffer } from 'node:stream/consumers';
import { PdfPaper } from './pdf-paper.js';

async function aPaper(write: (paper: PdfPaper) => void): Promise<string> {
  const paper = new PdfPaper({
    title: 'Bewijsmap voor Łódź',
    language: 'nl',
    head: 'Havenkamp bv',
    foot: 'Peildatum 24-11-2026',
    createdAt: new Date('2026-11-24T09:00:00Z'),
  });
  const bytes = buffer(paper.content);
  write(paper);
  paper.end();
  return (await bytes).toString('latin1');
}

const pagesOf = (pdf: string) => (pdf.match(/\/Type \/Page\b/g) ?? []).length;

describe('a paper', () => {
  it('is a tagged PDF with its title and language, on one page when it fits', async () => {
    const pdf = await aPaper((paper) => {
      paper.heading('Overzicht', 1);
      paper.text('Iedereen is bevoegd.\nŁukasz Wójcik ook.');
      paper.facts([['Bedrijf', 'Havenkamp bv']]);
    });
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toContain('/Lang (nl-NL)');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain('/MarkInfo');
    for (const tag of ['/S /Document', '/S /H1', '/S /P', '/S /Table', '/S /TR', '/S /TD']) expect(pdf).toContain(tag);
    expect(pagesOf(pdf)).toBe(1);
  });

  it('breaks a table between rows and says the head again, however long a cell is', async () => {
    const pdf = await aPaper((paper) => {
      const table = paper.table([
        { title: 'Naam', share: 1 },
        { title: 'Wat', share: 2 },
      ]);
      for (let at = 0; at < 120; at += 1) table.row([`Persoon ${at}`, at === 60 ? 'lang '.repeat(3000) : 'BHV']);
      table.end();
    });
    const pages = pagesOf(pdf);
    expect(pages).toBeGreaterThan(2);
    expect((pdf.match(/\/S \/TH\b/g) ?? []).length).toBe(2 * pages);
    expect((pdf.match(/\/S \/TR\b/g) ?? []).length).toBe(120 + pages);
  });

  it('gives what stands on a page when it turns it, and the foot of all at the end', async () => {
    const pdf = await aPaper((paper) => {
      const streams = () => {
        const given: Buffer | null = paper.content.read() as Buffer | null;
        if (given) paper.content.unshift(given);
        return (given?.toString('latin1').match(/\nstream\n/g) ?? []).length;
      };
      paper.text('Een');
      expect(streams()).toBe(0);
      paper.newPage();
      paper.text('Twee');
      expect(streams()).toBe(1);
      paper.newPage();
      expect(streams()).toBe(2);
    });
    expect(pagesOf(pdf)).toBe(3);
    expect((pdf.match(/\/Contents \[\d+ 0 R \d+ 0 R\]/g) ?? []).length).toBe(2);
  });
});
