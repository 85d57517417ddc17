import {
  addCoverage,
  type Coverage,
  type CoverageStanding,
  listChecks,
  listCoverage,
  listTypeChoices,
  previewCoverage,
} from '@leerspoor/certifications-contract';
import { listLocations } from '@leerspoor/people-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, aSession, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aType, id } from '../testing/builders.js';
import { CoveragePage } from './coverage.page.js';

const session = aSession({
  hats: ['employee', 'hr'],
  permissions: ['certifications.read', 'certifications.check', 'certifications.manage'],
});

const standing: CoverageStanding = {
  status: 'breaks-soon',
  now: 2,
  breaksOn: day('2027-02-12'),
  left: 1,
  lost: [{ person: { id: id(1), name: 'Jan de Boer' }, why: 'certificate' }],
  months: ['2026-11', '2026-12', '2027-01', '2027-02'].map((month, at) => ({ month, lowest: at === 3 ? 1 : 2 })),
  people: [
    { person: { id: id(1), name: 'Jan de Boer' }, counts: true, until: day('2027-02-12'), why: 'certificate' },
    { person: null, counts: true, until: null, why: null },
    { person: { id: id(3), name: 'Noor Kok' }, counts: false, until: null, why: 'away' },
  ],
};
const short: CoverageStanding = { ...standing, status: 'broken', now: 1, breaksOn: null };
const coverage: Coverage = {
  id: id(800),
  version: 1,
  type: { id: id(500), code: 'BHV', name: 'BHV' },
  location: { id: id(310), name: 'Depot Zuid' },
  minimum: 2,
  weekdays: [1, 5],
  appliesFrom: day('2026-01-01'),
  endsOn: null,
  standing,
};

function open(items: Coverage[] = [coverage], at = '/certificaten/bezetting') {
  const api = fakeApi([
    answer(listChecks, () => ({ items: [], total: 0, next: null })),
    answer(listCoverage, () => ({ asOf: day('2026-11-24'), items })),
    answer(listTypeChoices, () => [aType({ name: 'BHV' })]),
    answer(listLocations, () => [{ id: id(310), name: 'Depot Zuid', archived: false, people: 9 }]),
    answer(previewCoverage, () => short),
    answer(addCoverage, () => coverage),
  ]);
  return renderPage(CoveragePage, { at, session }).then((page) => ({ ...page, api }));
}

it('says of each place how many count, when that breaks, and by whom', async () => {
  await open();
  const card = await screen.findByRole('region', { name: 'BHV, Depot Zuid' });
  expect(within(card).getByText('Straks te weinig')).toBeTruthy();
  expect(card.textContent).toContain('2 mensen Vanaf 12 februari 2027 nog 1 van 2.');
  expect(card.textContent).toContain('Het certificaat van Jan de Boer is dan niet meer geldig.');
  expect(card.textContent).toContain('minstens 2 · ma en vr');
  expect(within(card).getByRole('img', { name: 'BHV in Depot Zuid: 2 mensen, nodig 2' })).toBeTruthy();
});

it('opens everybody and the coming year, also as a table', async () => {
  await open([coverage], `/certificaten/bezetting?eis=${coverage.id}`);
  const card = await screen.findByRole('region', { name: 'BHV, Depot Zuid' });
  expect(within(card).getByText('Een collega buiten jouw team')).toBeTruthy();
  expect(within(card).getByText('Noor Kok').closest('li')?.textContent).toContain('afwezig');
  fireEvent.click(within(card).getByRole('radio', { name: 'Tabel' }));
  expect(within(card).getByRole('row', { name: 'februari 2027 1' })).toBeTruthy();
});

it('says what to do when nothing is asked yet', async () => {
  await open([]);
  expect(await screen.findByText('Nog geen bezetting gevraagd')).toBeTruthy();
});

it('shows how a place stands before it is saved, and saves it', async () => {
  const { api } = await open([]);
  fireEvent.click((await screen.findAllByRole('button', { name: 'Nieuwe bezetting' }))[0] as HTMLElement);
  await screen.findByRole('option', { name: 'Depot Zuid' });
  fireEvent.change(screen.getByLabelText('Welk certificaat?'), { target: { value: id(500) } });
  fireEvent.change(screen.getByLabelText('Op welke locatie?'), { target: { value: id(310) } });
  expect(await screen.findByText('Nu 1, nodig 2.')).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Alleen op deze dagen'));
  fireEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
  expect(await screen.findByText('Kies minstens één dag.')).toBeTruthy();
  fireEvent.click(screen.getByLabelText('vr'));
  fireEvent.click(screen.getByLabelText('ma'));
  fireEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(api.calls.find(({ door }) => door === 'POST /certifications/coverages')?.body).toEqual({
    typeId: id(500),
    locationId: id(310),
    minimum: 2,
    weekdays: [1, 5],
    appliesFrom: '2026-11-24',
  });
});
