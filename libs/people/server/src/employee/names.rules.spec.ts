import fc from 'fast-check';
import { nameFields, searchWords } from './names.rules.js';

const person = (firstName: string, prefix: string, lastName: string, number = '1') =>
  nameFields({ firstName, prefix, lastName, number });

describe('names', () => {
  it('put the prefix in the middle of a name and at the end of a list entry', () => {
    expect(person('Jan', 'van de', 'Berg', '01000')).toEqual({
      fullName: 'Jan van de Berg',
      sortName: 'Berg, Jan van de',
      sortKey: 'berg  jan van de',
      searchNorm: 'jan van de berg 01000',
    });
    expect(person('Femke', '', 'Müller')).toMatchObject({
      fullName: 'Femke Müller',
      sortName: 'Müller, Femke',
      sortKey: 'muller  femke',
    });
  });

  it('are ordered as a Dutch word list has them: marks do not count, ĳ is i + j, the prefix comes last', () => {
    const names = [
      person('Anna', 'de', 'Vries'),
      person('Sjoerd', '', 'Ó Briain'),
      person('Piet', '', 'IJsbrand'),
      person('Piet', '', 'ĳzerman'),
      person('Bo', '', 'Berg Smit'),
      person('Zoë', 'van den', 'Berg'),
      person('Zoë', '', 'Berg'),
      person('Ömer', '', 'Çelik'),
      person('Ab', 'in ’t', 'Veld'),
      person('Mia', '', 'Ørsted'),
    ];
    const order = [...names].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)).map(({ sortName }) => sortName);
    expect(order).toEqual([
      'Berg, Zoë',
      'Berg, Zoë van den',
      'Berg Smit, Bo',
      'Çelik, Ömer',
      'IJsbrand, Piet',
      'ĳzerman, Piet',
      'Ó Briain, Sjoerd',
      'Ørsted, Mia',
      'Veld, Ab in ’t',
      'Vries, Anna de',
    ]);
  });

  it('are found without marks, capitals, dashes and apostrophes', () => {
    expect(searchWords('  Ó  BRIAIN ')).toEqual(['o', 'briain']);
    expect(searchWords("Anne-Marie in 't Veld")).toEqual(['anne', 'marie', 'in', 't', 'veld']);
    expect(searchWords('!!! ...')).toEqual([]);
  });

  it('always find a person by any word of the name', () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcéÄø- 'ŁIJĳ1"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, (firstName, prefix, lastName) => {
        const { searchNorm, fullName } = person(firstName, prefix, lastName);
        for (const part of searchWords(fullName)) expect(searchNorm).toContain(part);
      }),
    );
  });
});
