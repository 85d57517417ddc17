import { mappingOf } from '../testing/rows.js';
import { recalled, rejectedHeaders, rememberable, signatureText } from './mapping.rules.js';

describe('a remembered mapping', () => {
  const headers = ['Nummer', 'Naam', '', 'Notitie'];
  const stored = rememberable(headers, { ...mappingOf(['number', 'name']), fields: ['number', 'name', 'team', null] });

  it('is recalled by the names of columns, in any order', () => {
    expect(recalled('employees', headers, stored)?.fields).toEqual(['number', 'name', 'team', null]);
    expect(recalled('employees', ['NAAM', 'notitie', 'Nummer'], stored)?.fields).toEqual(['name', null, 'number']);
  });

  it('does not fit another kind of file, or other columns', () => {
    expect(recalled('certificates', headers, stored)).toBeNull();
    expect(recalled('employees', ['A', 'B'], stored)).toBeNull();
  });

  it('is found again for our own file of rejected rows', () => {
    for (const language of ['nl', 'en'] as const)
      expect(signatureText([...rejectedHeaders[language], ...headers])).toBe(signatureText(headers));
    expect(signatureText(['Naam', 'Nummer', 'Notitie'])).toBe(signatureText(headers));
    expect(signatureText(['Naam', 'Nummer'])).not.toBe(signatureText(headers));
  });
});
