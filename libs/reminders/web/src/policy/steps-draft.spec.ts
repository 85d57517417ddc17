import { Ladder, reminderPolicy, type ReminderKind, type Step } from '@leerspoor/reminders-contract';
import { draftOf, faultsOf, ladderOf, lastOf, nextDraft } from './steps-draft.js';

const steps = (...offsets: string[]) => offsets.map((offset): Step => ({ offset, tell: ['person'], weight: 'normal' }));

describe('steps in the fields of a form', () => {
  it('come back as they were, for every ladder that the product ships', () => {
    for (const kind of Object.keys(reminderPolicy) as ReminderKind[]) {
      const drafts = reminderPolicy[kind].map(draftOf);
      expect(faultsOf(drafts).size).toBe(0);
      expect(ladderOf(drafts)).toEqual(reminderPolicy[kind]);
    }
  });

  it('keep an offset that the fields cannot show', () => {
    const odd = [{ offset: '-P1M15D', tell: ['hr'], weight: 'normal' }] satisfies Step[];
    expect(ladderOf(odd.map(draftOf))).toEqual(odd);
  });

  it('are put in order of time, and only the last one repeats', () => {
    const drafts = steps('P0D', '-P1M').map(draftOf);
    const repeating = drafts.map((draft) => ({ ...draft, repeats: true }));
    const ladder = ladderOf(repeating);
    expect(ladder).toEqual([
      { offset: '-P1M', tell: ['person'], weight: 'normal' },
      { offset: 'P0D', tell: ['person'], weight: 'normal', every: 'P1W' },
    ]);
    expect(Ladder.safeParse(ladder).success).toBe(true);
    expect(lastOf(repeating)?.id).toBe(repeating[0]?.id);
  });

  it('say what is wrong, each at its own step', () => {
    const [first, second, third] = steps('-P2W', '-P14D', 'P1W').map(draftOf);
    const faults = faultsOf([{ ...first!, tell: [] }, second!, { ...third!, amount: '0' }]);
    expect(faults.get(first!.id)).toEqual(['tell']);
    expect(faults.get(second!.id)).toEqual(['same']);
    expect(faults.get(third!.id)).toEqual(['amount']);
  });

  it('are refused further away than three years', () => {
    const [far] = steps('-P4Y').map(draftOf);
    expect(faultsOf([far!]).get(far!.id)).toEqual(['amount']);
  });

  it('start a new one for whom the last one was', () => {
    const [only] = steps('P0D').map(draftOf);
    expect(nextDraft([{ ...only!, tell: ['hr'] }]).tell).toEqual(['hr']);
  });
});
