import { stepAt, stepsOf } from './steps.js';

const none = { obtainedOn: '', printedExpiry: '', number: '' };
const photo = stepsOf({ storesImage: true, needsPrintedDate: false });
const licence = stepsOf({ storesImage: false, needsPrintedDate: true });

describe('the questions of handing in', () => {
  it('asks for a photo and the date, and an end only where the document decides', () => {
    expect(photo).toEqual(['foto', 'datum', 'nummer']);
    expect(licence).toEqual(['zonder-foto', 'datum', 'einddatum', 'nummer']);
  });

  it('goes back to the first question without an answer, as after a reload that lost the file', () => {
    expect(stepAt(photo, 'nummer', false, { ...none, obtainedOn: '2026-11-20' })).toBe('foto');
    expect(stepAt(photo, 'nummer', true, none)).toBe('datum');
    expect(stepAt(licence, 'nummer', false, { ...none, obtainedOn: '2026-11-20' })).toBe('einddatum');
  });

  it('lets one go back to a question that has an answer', () => {
    expect(stepAt(photo, 'foto', true, { ...none, obtainedOn: '2026-11-20' })).toBe('foto');
    expect(stepAt(photo, 'datum', true, { ...none, obtainedOn: '2026-11-20' })).toBe('datum');
  });

  it('begins at the first question when the address says nothing or nonsense', () => {
    expect([stepAt(photo, '', false, none), stepAt(licence, 'x', false, none)]).toEqual(['foto', 'zonder-foto']);
  });
});
