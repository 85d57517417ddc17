import { readMatrix } from '@leerspoor/certifications-contract';
import { id } from '../testing/builders.js';
import {
  addressOfView,
  isFiltered,
  MatrixAddress,
  onlyTrouble,
  queryOf,
  statusGroupKeys,
  viewOfAddress,
} from './filters.js';

const at = (part: Record<string, string> = {}) => MatrixAddress.parse(part);

describe('the filters in the address', () => {
  it('takes nonsense that somebody typed for no filter', () => {
    const typed = at({ team: 'x', status: 'kapot', peildatum: '31-12-2026', aandacht: 'ja', persoon: '1' });
    expect(typed).toMatchObject({ team: '', status: '', peildatum: '', aandacht: '', persoon: '' });
    expect(isFiltered(typed)).toBe(false);
  });

  it('asks the server only what it understands, for every choice of status', () => {
    for (const status of statusGroupKeys)
      expect(() => readMatrix.query.parse(queryOf(at({ status, team: id(100) }), true))).not.toThrow();
  });

  it('comes back as it was from a saved view', () => {
    const filtered = at({ zoek: 'jan', team: id(100), status: 'verlopen', aandacht: '0', peildatum: '2027-01-31' });
    expect(addressOfView(viewOfAddress(filtered))).toEqual(filtered);
    expect(addressOfView(viewOfAddress(at()))).toEqual(at());
    expect(addressOfView({ statusGroup: 'uit-een-latere-versie' })).toEqual(at());
  });

  it('shows trouble first on a phone and everybody on a desktop, until somebody chooses', () => {
    expect([onlyTrouble(at(), false), onlyTrouble(at(), true)]).toEqual([true, false]);
    expect([onlyTrouble(at({ aandacht: '0' }), false), onlyTrouble(at({ aandacht: '1' }), true)]).toEqual([
      false,
      true,
    ]);
    expect(queryOf(at(), false)?.trouble).toBe('true');
    expect(queryOf(at(), true)?.trouble).toBeUndefined();
  });

  it('finds on a phone also whom nothing is wrong with, when asked by name or by status', () => {
    expect(onlyTrouble(at({ zoek: 'bakkali' }), false)).toBe(false);
    expect(onlyTrouble(at({ status: 'geldig' }), false)).toBe(false);
    expect(onlyTrouble(at({ team: id(100) }), false)).toBe(true);
    expect(onlyTrouble(at({ zoek: 'bakkali', aandacht: '1' }), false)).toBe(true);
  });
});
