import { cellFlag } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { aMatrix, id } from '../testing/builders.js';
import { emptyCell, linesOf, peopleOf } from './rows.js';

describe('the rows of the matrix', () => {
  it('reads a cell by the types of its own page', () => {
    const page = aMatrix();
    page.rows[0]?.cells.push([
      1,
      'valid',
      day('2027-01-01'),
      null,
      cellFlag.wanted | cellFlag.covers | cellFlag.throughOther,
    ]);
    const cell = peopleOf(page)[0]?.byType.get(id(501));
    expect(cell).toMatchObject({ status: 'valid', wanted: true, covers: true, throughOther: true, blocked: false });
  });

  it('leaves out a cell of a type that is not on its page', () => {
    const page = aMatrix();
    page.rows[0]?.cells.push([7, 'valid', null, null, 3]);
    expect(peopleOf(page)[0]?.byType.size).toBe(0);
  });

  it('puts everybody under the line of the team, with the lead of most of them', () => {
    const people = peopleOf(aMatrix());
    (people[1] as { lead: string }).lead = '';
    const lines = linesOf(people).map((line) =>
      line.kind === 'team' ? `${line.name} (${line.lead})` : line.person.name,
    );
    expect(lines).toEqual([
      'Hal Zuid (Karin de Wit)',
      'Noor Bakkali',
      'Tomasz Wrona',
      'Werkplaats (Ruben Tazelaar)',
      'Rik Lammers',
    ]);
  });

  it('has one empty cell per column, so that scrolling draws nothing anew', () => {
    const [column] = aMatrix().types;
    if (!column) throw new Error('no column');
    expect(emptyCell(column)).toBe(emptyCell(column));
  });
});
