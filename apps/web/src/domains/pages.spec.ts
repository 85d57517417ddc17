import * as certifications from '@leerspoor/certifications-contract';
import * as connections from '@leerspoor/connections-contract';
import * as people from '@leerspoor/people-contract';
import * as reminders from '@leerspoor/reminders-contract';
import { pages } from './pages.js';

const asked = [certifications, connections, people, reminders]
  .flatMap((contract): unknown[] => Object.values(contract))
  .map((one) => (one as { allow?: string } | null)?.allow);

it('asks of a page only words that a door asks too', () => {
  expect(pages.filter(({ allow }) => allow !== undefined && !asked.includes(allow))).toEqual([]);
});

it('keeps everything of the administration for who has a word for it', () => {
  const desk = pages.filter(({ path }) => /^\/(beheer\/|import|mensen|teams)/.test(path));
  expect(desk.filter(({ allow }) => allow === undefined)).toEqual([]);
});
