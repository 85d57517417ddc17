import { type ActivityRecord, type CellPanel } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { aSession, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { screen } from '@testing-library/react';
import { aLine, id, nothingCounts } from '../testing/builders.js';
import { Counting } from './counting.js';

const activity = (n: number, more: Partial<ActivityRecord>): ActivityRecord => ({
  ...{
    id: id(n),
    version: 1,
    on: day('2026-11-02'),
    kind: 'hours',
    amount: 7,
    practical: 0,
    elearning: 0,
    inPerson: 0,
  },
  ...{
    subject: '',
    course: '',
    registered: true,
    meeting: false,
    source: 'upload',
    state: 'waiting',
    note: '',
    reason: '',
  },
  ...{ recordedBy: '', recordedAt: '2026-11-03T09:00:00Z', rejected: null, files: [], removedFiles: [] },
  ...more,
});

const show = (activities: ActivityRecord[]) => {
  const panel = {
    standing: aLine({ model: 'hours' }),
    ...nothingCounts,
    activities,
    activityKinds: ['hours'],
  } as unknown;
  fakeApi([]);
  return renderPage(() => <Counting panel={panel as CellPanel} mine />, { at: '/', session: aSession({}) });
};

it('says apart what waits for HR, all of it together, and never as done', async () => {
  await show([
    activity(1, {}),
    activity(2, { amount: 3.5 }),
    activity(3, { state: 'verified' }),
    activity(4, { state: 'sent-back', reason: 'Niet te lezen.' }),
  ]);
  expect(await screen.findByText('10,5 uur wacht op controle. Dat telt nog niet mee.')).toBeTruthy();
  expect(screen.getAllByText('Wacht op controle')).toHaveLength(2);
  expect(screen.getByText('Niet te lezen.')).toBeTruthy();
});

it('counts meetings by their number', async () => {
  await show([activity(1, { kind: 'count', amount: 1 }), activity(2, { kind: 'count', amount: 1 })]);
  expect(await screen.findByText('2 keer wacht op controle. Dat telt nog niet mee.')).toBeTruthy();
});

it('says nothing of it when nothing waits', async () => {
  await show([activity(1, { state: 'verified' })]);
  expect(await screen.findByText('Wat er gedaan is')).toBeTruthy();
  expect(screen.queryByText(/wacht op controle/i)).toBeNull();
});
