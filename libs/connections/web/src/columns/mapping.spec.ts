import { Mapping } from '@leerspoor/connections-contract';
import { firstMapping, fitting, give, needsOf } from './mapping.js';

const column = (header: string, guess: 'name' | 'number' | null) => ({ header, guess, samples: [], filled: 1 });

describe('what columns mean', () => {
  it('begins with what we think, or with what was chosen before', () => {
    const columns = [column('Naam', 'name'), column('Schoenmaat', null)];
    expect(firstMapping({ mapping: null, columns }).fields).toEqual(['name', null]);
    const chosen = { ...firstMapping({ mapping: null, columns }), fields: [null, 'number' as const] };
    expect(firstMapping({ mapping: chosen, columns })).toBe(chosen);
  });

  it('moves when another column gets it, so that the contract never refuses it', () => {
    const moved = give(['name', 'number', null], 2, 'name');
    expect(moved).toEqual([null, 'number', 'name']);
    expect(Mapping.shape.fields.safeParse(moved).success).toBe(true);
    expect(give(['name', null], 0, null)).toEqual([null, null]);
  });

  it('drops what another kind of list does not know', () => {
    expect(fitting(['name', 'weeklyHours', 'number', null], 'certificates')).toEqual(['name', null, 'number', null]);
  });
});

describe('what a list cannot do without', () => {
  it('is a name, for people', () => {
    expect(needsOf('employees', ['number', 'team'])).toEqual(['name']);
    expect(needsOf('employees', ['lastName', 'firstName'])).toEqual([]);
  });

  it('is who, what and when, for certificates', () => {
    expect(needsOf('certificates', [null, 'note'])).toEqual(['person', 'type', 'date']);
    expect(needsOf('certificates', ['number', 'type', 'expiresOn'])).toEqual([]);
  });
});
