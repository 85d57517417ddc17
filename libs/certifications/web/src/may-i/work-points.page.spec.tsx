import { listWorkPoints } from '@leerspoor/certifications-contract';
import { answer, aSession, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { id } from '../testing/builders.js';
import { WorkPointsPage } from './work-points.page.js';

const session = aSession({ hats: ['employee', 'hr'], permissions: ['certifications.manage'] });
const aPoint = (at: number, name: string, more: object = {}) => ({
  ...{
    id: id(at),
    version: 1,
    name,
    kind: 'vehicle' as const,
    location: { id: id(90), name: 'Meppel' },
    instruction: '',
  },
  ...{ helpers: [], leadHelps: true, posters: 1 },
  groups: [
    [
      { id: id(500), name: 'Heftruck' },
      { id: id(501), name: 'Reachtruck' },
    ],
    [{ id: id(502), name: 'BHV' }],
  ],
  ...more,
});
const at = '/certificaten/werkpunten';

it('shows what each point asks and where, with a way to it, and fetches the rest when asked', async () => {
  const pages = [
    { items: [aPoint(1, 'Reachtruck 4')], next: id(1), total: 2 },
    { items: [aPoint(2, 'Zaagstraat', { location: null, posters: 0 })], next: null, total: 2 },
  ];
  fakeApi([answer(listWorkPoints, ({ query }) => pages[query['after'] ? 1 : 0] as never)]);
  await renderPage(WorkPointsPage, { at, session });
  const first = (await screen.findByText('Reachtruck 4')).closest('li') as HTMLElement;
  expect(within(first).getByRole('link').getAttribute('href')).toBe(`/certificaten/werkpunten/${id(1)}`);
  expect(first.textContent).toMatch(/Heftruck of ook Reachtruck en BHV/);
  expect(first.textContent).toMatch(/Meppel/);
  expect(screen.getByText('2 werkpunten')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /meer/i }));
  expect(await screen.findByText('Zaagstraat')).toBeTruthy();
});

it('begins with words while there is none', async () => {
  fakeApi([answer(listWorkPoints, () => ({ items: [], next: null, total: 0 }))]);
  await renderPage(WorkPointsPage, { at, session });
  expect(await screen.findByText('Nog geen werkpunten')).toBeTruthy();
});

it('says that the list did not come, and that one can try again', async () => {
  fakeApi([answer(listWorkPoints, () => refused(503, 'unavailable'))]);
  await renderPage(WorkPointsPage, { at, session });
  expect(await screen.findByRole('alert')).toBeTruthy();
});
