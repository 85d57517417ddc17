import {
  listCoverage,
  listTypeChoices,
  readCell,
  readMatrix,
  readOverview,
  remindPeople,
} from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, aSession, fakeApi, renderPage, aWideScreen } from '@leerspoor/platform-web/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aLine, aMatrix, aType, id, nothingCounts } from '../testing/builders.js';
import { MatrixPage } from './matrix.page.js';

const narrow = window.matchMedia.bind(window);
const session = aSession({ hats: ['employee', 'lead'], permissions: ['certifications.own', 'certifications.read'] });
const statuses = [['renewal-open', 'valid'], ['valid', 'expired'], ['missing']] as Parameters<typeof aMatrix>[0];
const overview = {
  today: day('2026-11-24'),
  people: 3,
  begun: { certificates: true, requirements: true },
  breaks: { total: 0, items: [] },
  months: [],
  checks: { count: 0, oldestAt: null },
  teams: [{ team: { id: id(100), name: 'Hal Zuid' }, people: 2, blocked: 1, soon: 0 }],
};
const panel = {
  person: { id: id(2), name: 'Tomasz Wrona', team: 'Hal Zuid', jobRoles: ['Orderpicker'], lead: 'Karin de Wit' },
  asOf: day('2026-11-24'),
  standing: aLine({
    name: 'Reachtruck',
    status: 'expired',
    covers: false,
    blocked: true,
    from: day('2021-11-03'),
    expires: day('2026-11-03'),
  }),
  asked: [],
  certificates: [],
  exemptions: [],
  suspensions: [],
  events: [],
  seen: 0,
  seesEvidence: false,
  actions: [],
  ...nothingCounts,
};

function open(at = '/certificaten', matrix = aMatrix(statuses)) {
  const api = fakeApi([
    answer(readMatrix, () => matrix),
    answer(readOverview, () => overview),
    answer(listTypeChoices, () => [aType()]),
    answer(readCell, () => panel),
  ]);
  return renderPage(MatrixPage, { at, session }).then((page) => ({ ...page, api }));
}
const cell = (name: string) => screen.findByRole('gridcell', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the matrix on a desktop', () => {
  beforeAll(aWideScreen);
  afterAll(() => {
    window.matchMedia = narrow;
  });

  it('says each cell in words, and how a team stands beside its name', async () => {
    await open();
    await cell('Tomasz Wrona, Reachtruck: Verlopen op 02-11-26');
    await cell('Noor Bakkali, Heftruck: Verloopt t/m 02-11-26');
    await cell('Rik Lammers, Reachtruck: Niet nodig');
    expect(await screen.findByText('1 mag niet alles')).toBeTruthy();
    expect(screen.getByText('3 van 61 mensen')).toBeTruthy();
  });

  it('owns the name of each person in the row of their cells, which stand apart from it', async () => {
    await open();
    const row = (await cell('Tomasz Wrona, Reachtruck: Verlopen op 02-11-26')).closest('[role=row]');
    const name = screen.getByRole('rowheader', { name: /^Tomasz Wrona/ });
    expect(row?.getAttribute('aria-owns')).toBe(name.id);
    const grid = screen.getByRole('grid');
    fireEvent.mouseOver(row as Element);
    expect(name.matches('[data-pointed]')).toBe(true);
    fireEvent.mouseLeave(grid);
    expect(name.matches('[data-pointed]')).toBe(false);
  });

  it('moves with the arrow keys, opens with Enter, closes with Escape and returns to the cell', async () => {
    const { router } = await open();
    const start = await cell('Noor Bakkali, Heftruck: Verloopt t/m 02-11-26');
    act(() => start.focus());
    const grid = screen.getByRole('grid');
    fireEvent.keyDown(grid, { key: 'ArrowDown' });
    fireEvent.keyDown(grid, { key: 'ArrowRight' });
    await waitFor(() => expect(focused()).toBe('Tomasz Wrona, Reachtruck: Verlopen op 02-11-26'));
    fireEvent.keyDown(grid, { key: 'Enter' });
    const side = await screen.findByRole('complementary', { name: 'Tomasz Wrona, Reachtruck' });
    expect(within(side).getByText('22 dagen geleden')).toBeTruthy();
    expect(within(side).getByText('Mag dit werk nu niet doen.')).toBeTruthy();
    expect(router.state.location.searchStr).toBe(`?persoon=${id(2)}&soort=${id(501)}`);
    fireEvent.keyDown(side, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(focused()).toBe('Tomasz Wrona, Reachtruck: Verlopen op 02-11-26');
  });

  it('asks the server what stands in the address, and keeps a chosen filter there', async () => {
    const { api, router } = await open(`/certificaten?status=verlopen&peildatum=2026-12-31`);
    await screen.findByRole('grid');
    expect(api.calls.find(({ door }) => door === 'GET /certifications/matrix')?.query).toMatchObject({
      statuses: 'expired,in-grace',
      asOf: '2026-12-31',
    });
    fireEvent.click(screen.getByRole('button', { name: 'Vraagt aandacht' }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('aandacht=1'));
    expect(api.calls.at(-1)?.query).toMatchObject({ trouble: 'true' });
  });

  it('fetches the rest of the people by itself', async () => {
    const pages = [
      aMatrix(statuses, { next: id(3), total: 4 }),
      aMatrix([], { rows: [{ ...aMatrix().rows[0], id: id(9), name: 'Wim Schotanus' } as never] }),
    ];
    const api = fakeApi([
      answer(readMatrix, ({ query }) => (query['after'] ? pages[1] : pages[0]) as never),
      answer(readOverview, () => overview),
      answer(listTypeChoices, () => [aType()]),
    ]);
    await renderPage(MatrixPage, { at: '/certificaten', session });
    await screen.findByText('Wim Schotanus');
    expect(api.calls.filter(({ query }) => query['after'] === id(3))).toHaveLength(1);
  });

  it('begins with words when nobody is left, and takes the filters away', async () => {
    const { router } = await open('/certificaten?zoek=niemand', aMatrix([], { rows: [], total: 0 }));
    expect(await screen.findByText('Niemand gevonden')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Haal de filters weg' }));
    await waitFor(() => expect(router.state.location.searchStr).not.toContain('zoek'));
  });
});

const short = (n: number, status: 'ok' | 'broken' | 'breaks-soon') => ({
  ...{ id: id(700 + n), version: 1, type: { id: id(500), name: 'Bedrijfshulpverlener', code: 'BHV' } },
  ...{ location: { id: id(800 + n), name: ['Zwolle', 'Meppel', 'Assen'][n] ?? '' }, minimum: 2, weekdays: null },
  ...{ appliesFrom: day('2026-01-01'), endsOn: null },
  standing: {
    ...{ status, now: status === 'broken' ? 1 : 2, breaksOn: status === 'ok' ? null : day('2026-12-10') },
    ...{ left: status === 'ok' ? null : 1, lost: [], months: [], people: [] },
  },
});
const lead = aSession({
  hats: ['employee', 'lead'],
  permissions: ['certifications.own', 'certifications.read', 'reminders.nudge'],
});

describe('several people at once', () => {
  beforeAll(aWideScreen);
  afterAll(() => {
    window.matchMedia = narrow;
  });

  it('hear a friendly word, and it is said who did not and why', async () => {
    const who = (at: number, name: string) => ({ id: id(at), name });
    const api = fakeApi([
      answer(readMatrix, () => aMatrix(statuses)),
      answer(readOverview, () => overview),
      answer(listTypeChoices, () => [aType()]),
      answer(listCoverage, () => ({ asOf: day('2026-11-24'), items: [] })),
      answer(remindPeople, () => ({
        people: [
          { person: who(1, 'Noor Bakkali'), outcome: 'sent' as const, againOn: day('2026-11-27') },
          { person: who(2, 'Tomasz Wrona'), outcome: 'unreachable' as const, againOn: null },
          { person: who(3, 'Rik Lammers'), outcome: 'already' as const, againOn: day('2026-11-26') },
        ],
      })),
    ]);
    await renderPage(MatrixPage, { at: '/certificaten', session: lead });
    fireEvent.click(await screen.findByRole('button', { name: 'Kies mensen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Kies alle 3' }));
    expect(screen.queryByRole('button', { name: 'Leg vast' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Herinner' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Verstuur naar 3 mensen' }));
    expect(await screen.findByText('1 mens krijgt je bericht.')).toBeTruthy();
    expect(screen.getByText(/^1 niet bereikbaar: Tomasz Wrona\./)).toBeTruthy();
    expect(screen.getByText(/^1 kreeg net al/).textContent).toContain(
      'Rik Lammers. Vanaf 26 november 2026 kan het weer',
    );
    expect(api.calls.find(({ door }) => door === 'POST /certifications/reminders')?.body).toMatchObject({
      personIds: [id(1), id(2), id(3)],
      typeId: null,
      message: 'think-of-it',
    });
  });

  it('sees which places have too few people, the worst first, each a way to its page', async () => {
    const items = [short(0, 'breaks-soon'), short(1, 'broken'), short(2, 'ok')];
    fakeApi([
      answer(readMatrix, () => aMatrix(statuses)),
      answer(readOverview, () => overview),
      answer(listTypeChoices, () => [aType()]),
      answer(listCoverage, () => ({ asOf: day('2026-11-24'), items })),
    ]);
    await renderPage(MatrixPage, { at: '/certificaten', session });
    const chips = within(await screen.findByRole('navigation', { name: 'Te weinig mensen' }));
    expect(chips.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['BHV Meppel 1 van 2', `/certificaten/bezetting?eis=${id(701)}`],
      ['BHV Zwolle: vanaf 10 dec nog 1 van 2', `/certificaten/bezetting?eis=${id(700)}`],
    ]);
  });
});

describe('the matrix on a phone', () => {
  it('shows per person only what is wrong, and the rest behind one button', async () => {
    const { api } = await open();
    const card = (await screen.findByText('Tomasz Wrona')).closest('li') as HTMLElement;
    expect(api.calls.find(({ door }) => door === 'GET /certifications/matrix')?.query['trouble']).toBe('true');
    expect(within(card).getByText('Reachtruck')).toBeTruthy();
    expect(within(card).queryByText('Heftruck')).toBeNull();
    fireEvent.click(within(card).getByText('en 1 in orde'));
    expect(within(card).getByText('Heftruck')).toBeTruthy();
  });
});
