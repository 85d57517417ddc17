import { printedFrom } from '@leerspoor/certifications-contract';
import { type Language } from '@leerspoor/platform-contract';
import { emptyCell, type Cell, type MatrixColumn, type Person } from './rows.js';

interface Words {
  name: string;
  team: string;
  jobRoles: string;
  lead: string;
  /** Head of the column with the date, beside the one with the status. */
  end: (type: string) => string;
  status: (cell: Cell) => string;
}

const day = (date: string) => `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;

/** A text that a spreadsheet could take for a formula gets an apostrophe in front. */
function field(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What is shown, as a table that Excel opens as it does here: semicolons in Dutch, commas in English. */
export function csvOf(
  columns: readonly MatrixColumn[],
  people: readonly Person[],
  words: Words,
  language: Language,
): string {
  const separator = language === 'nl' ? ';' : ',';
  const head = [
    words.name,
    words.team,
    words.jobRoles,
    words.lead,
    ...columns.flatMap((column) => [column.name, words.end(column.name)]),
  ];
  const rows = people.map((person) => [
    person.name,
    person.team,
    person.jobRoles.join(', '),
    person.lead,
    ...columns.flatMap((column) => {
      const cell = person.byType.get(column.id) ?? emptyCell(column);
      return [words.status(cell), cell.expires ? day(printedFrom(cell.expires, cell.wording)) : ''];
    }),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map((text) => field(text, separator)).join(separator)).join('\r\n')}\r\n`;
}

/** Lets the browser save a text as a file. */
export function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
