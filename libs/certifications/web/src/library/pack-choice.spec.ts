import { type PackProposal } from '@leerspoor/certifications-contract';
import { id } from '../testing/builders.js';
import { proposedChoice, withAsking, withType } from './pack-choice.js';

const proposal = (code: string, part: Partial<PackProposal> = {}, people = 3): PackProposal => ({
  code,
  name: code,
  typeId: null,
  certainty: 'high',
  requirement: {
    everybody: false,
    jobRoles: people > 0 ? [{ id: id(1), name: 'Chauffeur' }] : [],
    lookedFor: [],
    basis: 'law',
    leadTime: null,
    blocksWork: false,
    people,
    exists: false,
  },
  ...part,
});
const asked = (exists: boolean) => ({
  ...(proposal('x').requirement as NonNullable<PackProposal['requirement']>),
  exists,
});
const list = (set: ReadonlySet<string>) => [...set];

describe('what a starter pack proposes', () => {
  it('ticks what names somebody here, and types that come without a requirement', () => {
    const choice = proposedChoice([
      proposal('HEF'),
      proposal('TOOLBOX', { requirement: null }),
      proposal('C95', {}, 0),
      proposal('BHV', { typeId: id(5) }),
      proposal('VCA', { typeId: id(6), requirement: asked(true) }),
    ]);
    expect(list(choice.types)).toEqual(['HEF', 'TOOLBOX']);
    expect(list(choice.asked)).toEqual(['HEF', 'BHV']);
  });

  it('asks nothing of a type that is taken off', () => {
    const one = proposal('HEF');
    const choice = withType(proposedChoice([one]), one, false);
    expect([list(choice.types), list(choice.asked)]).toEqual([[], []]);
  });

  it('takes a type into use when it is asked for', () => {
    const one = proposal('HEF', {}, 0);
    expect(list(withAsking(proposedChoice([one]), one, true).types)).toEqual(['HEF']);
  });
});
