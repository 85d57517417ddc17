import { readMatrix } from '@leerspoor/certifications-contract';
import { call, usePages } from '@leerspoor/platform-web';
import { useMemo } from 'react';
import { type MatrixQuery } from './filters.js';
import { linesOf, type MatrixReply, peopleOf, type Person } from './rows.js';

const noPages: MatrixReply[] = [];

/** The matrix as far as it has been scrolled; `more` fetches the next page of people. */
export function useMatrix(query: MatrixQuery) {
  const { read, more } = usePages(readMatrix, { query });
  const pages = (read.data as { pages: MatrixReply[] } | undefined)?.pages ?? noPages;
  const people = useMemo(() => pages.flatMap(peopleOf), [pages]);
  const lines = useMemo(() => linesOf(people), [people]);
  // After a failure the next page is only asked by hand, or it would be asked for ever.
  const hasFailed = read.isError && people.length > 0;
  return { read, first: pages[0], people, lines, more: hasFailed ? null : more, hasFailed };
}

/** Everybody in the filter, page after page: for a file or for paper. */
export async function readWhole(
  query: MatrixQuery,
  onPart: (people: number, total: number) => void,
): Promise<{ first: MatrixReply; people: Person[] }> {
  let page = await call(readMatrix, { query: { ...query, limit: 200 } });
  const first = page;
  const people = [...peopleOf(page)];
  while (page.next !== null) {
    onPart(people.length, first.total);
    page = await call(readMatrix, { query: { ...query, limit: 200, after: page.next } });
    people.push(...peopleOf(page));
  }
  return { first, people };
}
