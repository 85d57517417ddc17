import { type ToolboxPerson, type ToolboxPresence } from '@leerspoor/certifications-contract';
import { id } from '../testing/builders.js';
import { shownPeople } from './shown-people.js';

const somebody = (at: number, name: string, more: Partial<ToolboxPerson> = {}): ToolboxPerson => ({
  ...{ person: { id: id(at), name }, team: 'Hal Zuid', own: false, asked: false },
  ...more,
});
const people = [
  somebody(1, 'Anna Bos'),
  somebody(2, 'Łukasz Wójcik', { asked: true }),
  somebody(3, 'Noor Bakkali', { own: true }),
];
const guest: ToolboxPresence = {
  ...{ person: { id: id(9), name: 'Piet Zwaan' }, team: 'Transport', how: 'qr', at: '2026-11-24T09:00:00Z' },
};
const names = (...given: Parameters<typeof shownPeople>) =>
  shownPeople(...given).shown.map(({ person }) => person.name);

it('puts the own people first, then who it is asked of, and at the end who came from elsewhere', () => {
  expect(names(people, [guest], '')).toEqual(['Noor Bakkali', 'Łukasz Wójcik', 'Anna Bos', 'Piet Zwaan']);
});

it('shows who is on the list once', () => {
  const noor = { ...guest, person: { id: id(3), name: 'Noor Bakkali' } };
  expect(names(people, [noor], '')).toHaveLength(3);
});

it('finds a name by its parts, without accents and capitals', () => {
  expect(names(people, [guest], 'woj')).toEqual(['Łukasz Wójcik']);
  expect(names(people, [guest], ' bak NOOR ')).toEqual(['Noor Bakkali']);
  expect(names(people, [guest], 'xyz')).toEqual([]);
});

it('shows as many as fit a phone, and says how many more there are', () => {
  const many = Array.from({ length: 75 }, (_, at) => somebody(at + 10, `Naam ${at}`));
  expect(shownPeople(many, [], '')).toMatchObject({ more: 15, all: 75 });
  expect(shownPeople(many, [], '').shown).toHaveLength(60);
  expect(shownPeople(many, [], 'naam 7').more).toBe(0);
});
