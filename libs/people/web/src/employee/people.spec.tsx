import {
  createEmployee,
  getEmployee,
  inviteEmployees,
  listEmployees,
  listJobRoles,
  listLocations,
  listTeams,
  type Employee,
  type EmployeeRow,
} from '@leerspoor/people-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, aSession, aWideScreen, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { PeoplePage } from './people.page.js';

const id = '0198c0de-0000-7000-8000-000000000001';
const row: EmployeeRow = {
  id,
  number: '1001',
  name: 'Noor Bakkali',
  sortName: 'Bakkali, Noor',
  email: null,
  team: null,
  location: null,
  jobRoles: [],
  lead: null,
  tags: [],
  status: 'active',
  endsOn: null,
  access: 'none',
  hasCard: false,
};
const person: Employee = {
  id,
  version: 3,
  number: '1001',
  firstName: 'Noor',
  prefix: '',
  lastName: 'Bakkali',
  name: 'Noor Bakkali',
  email: null,
  mobile: null,
  contractType: '',
  weeklyHours: 32.5,
  language: 'nl',
  lead: null,
  team: null,
  location: null,
  jobRoles: [],
  tags: [],
  status: 'active',
  employments: [{ id, startsOn: day('2021-03-01'), endsOn: null }],
  absences: [],
  reports: 0,
  access: null,
};
const lists = [answer(listTeams, () => []), answer(listLocations, () => []), answer(listJobRoles, () => [])];
const people = (rows: EmployeeRow[]) => answer(listEmployees, () => ({ items: rows, next: null, total: rows.length }));
const hr = aSession({
  hats: ['employee', 'hr'],
  permissions: ['employees.list', 'employees.edit', 'access.edit', 'absences.edit'],
});
const show = (at: string, session = hr) => renderPage(PeoplePage, { at, path: '/mensen/{-$id}', session });

beforeEach(() => window.sessionStorage.clear());

describe('the list of people', () => {
  it('asks for what the address says, and never for what somebody made up there', async () => {
    const api = fakeApi([...lists, people([row])]);
    await show('/mensen?zoek=noor&inloggen=none&team=onzin&wie=left');
    expect(await screen.findByText('Noor Bakkali')).toBeTruthy();
    const asked = api.calls.find((one) => one.door === 'GET /employees');
    expect(asked?.query).toEqual({ search: 'noor', access: 'none', status: 'left', limit: '100' });
  });

  it('says what to do when there is nobody, and something else when a filter hides them', async () => {
    fakeApi([...lists, people([])]);
    const first = await show('/mensen');
    expect(await screen.findByText('Er zijn nog geen mensen')).toBeTruthy();
    first.unmount();
    await show('/mensen?zoek=xyz');
    expect(await screen.findByText('Niemand gevonden')).toBeTruthy();
  });

  it('says what went wrong and tries again', async () => {
    let isDown = true;
    fakeApi([
      ...lists,
      answer(listEmployees, () => (isDown ? refused(503, 'unavailable') : { items: [row], next: null, total: 1 })),
    ]);
    await show('/mensen');
    expect(await screen.findByText('Dit werkt nu even niet.')).toBeTruthy();
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Noor Bakkali')).toBeTruthy();
  });

  it('invites the chosen ones and says who got none, and why', async () => {
    const api = fakeApi([
      ...lists,
      people([row]),
      answer(inviteEmployees, () => ({
        invited: 0,
        skipped: [{ employeeId: id, name: 'Noor Bakkali', reason: 'no-email' as const }],
      })),
    ]);
    await show('/mensen');
    fireEvent.click(await screen.findByRole('button', { name: 'Kies mensen' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kies Noor Bakkali' }));
    fireEvent.click(screen.getByRole('button', { name: 'Nodig uit' }));
    fireEvent.click(screen.getByRole('button', { name: 'Stuur 1 uitnodiging' }));
    expect(await screen.findByText('Noor Bakkali: geen werkmail')).toBeTruthy();
    expect(api.calls.find((one) => one.door === 'POST /invitations')?.body).toEqual({ employeeIds: [id] });
  });
});

describe('the list of people on a wide screen', () => {
  const narrow = window.matchMedia.bind(window);
  beforeAll(aWideScreen);
  afterAll(() => {
    window.matchMedia = narrow;
  });

  it('is ordered by the server, for the rows that are not here yet count too', async () => {
    const api = fakeApi([...lists, answer(listEmployees, () => ({ items: [row], next: id, total: 900 }))]);
    const { router } = await show('/mensen?team=onzin');
    const asked = () => api.calls.filter((one) => one.door === 'GET /employees').at(-1)?.query;
    fireEvent.click(await screen.findByRole('button', { name: 'Team' }));
    await waitFor(() => expect(asked()).toMatchObject({ sort: 'team' }));
    expect(asked()).not.toHaveProperty('down');
    const head = screen.getByRole('columnheader', { name: 'Team' });
    await waitFor(() => expect(head.getAttribute('aria-sort')).toBe('ascending'));
    fireEvent.click(within(head).getByRole('button'));
    await waitFor(() => expect(asked()).toMatchObject({ sort: 'team', down: 'true' }));
    expect(router.state.location.searchStr).toContain('volgorde=team&omlaag=ja');
  });
});

describe('the panel of a person', () => {
  it('offers only what is mine to do', async () => {
    fakeApi([...lists, people([row]), answer(getEmployee, () => person)]);
    const first = await show(`/mensen/${id}`);
    const panel = await screen.findByRole('complementary');
    expect(await within(panel).findByRole('button', { name: 'Pas aan' })).toBeTruthy();
    expect(within(panel).getByRole('button', { name: 'Maak kaartje' })).toBeTruthy();
    expect(within(panel).queryByRole('button', { name: 'Nodig uit' })).toBeNull();
    expect(within(panel).queryByRole('button', { name: 'Rollen' })).toBeNull();
    first.unmount();
    await show(
      `/mensen/${id}`,
      aSession({ hats: ['employee', 'lead'], permissions: ['employees.list', 'absences.edit'] }),
    );
    expect(await screen.findByRole('button', { name: 'Meld afwezig' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pas aan' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Maak kaartje' })).toBeNull();
  });

  it('closes on Escape and keeps the filters', async () => {
    fakeApi([...lists, people([row]), answer(getEmployee, () => person)]);
    const { router } = await show(`/mensen/${id}?zoek=noor`);
    fireEvent.keyDown(await screen.findByRole('complementary'), { key: 'Escape' });
    await waitFor(() =>
      expect(router.state.location.pathname + router.state.location.searchStr).toBe('/mensen?zoek=noor'),
    );
  });
});

describe('adding a person', () => {
  const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

  it('sends what was typed in the form of the contract, and puts a taken number at its field', async () => {
    const api = fakeApi([
      ...lists,
      people([row]),
      answer(createEmployee, () => refused(409, 'people.number-taken', [{ path: 'number', code: 'taken' }])),
    ]);
    await show('/mensen/nieuw');
    fill('Voornaam', 'Noor');
    fill('Achternaam', 'Bakkali');
    fill('Personeelsnummer', '1001');
    fill('Eerste werkdag', '1 mrt 26');
    fill('Uren per week (mag leeg)', '32,5');
    fill('Labels, met komma’s ertussen', 'BHV, nacht ,');
    fireEvent.click(within(screen.getByRole('complementary')).getByRole('button', { name: 'Voeg toe' }));
    expect(await screen.findByText('Dit personeelsnummer heeft al iemand.')).toBeTruthy();
    expect(screen.getByText('Dit bestaat al.')).toBeTruthy();
    expect(api.calls.find((one) => one.door === 'POST /employees')?.body).toMatchObject({
      firstName: 'Noor',
      number: '1001',
      startsOn: '2026-03-01',
      weeklyHours: 32.5,
      tags: ['BHV', 'nacht'],
      email: null,
      leadId: null,
    });
  });

  it('refuses hours that are no number before anything is sent', async () => {
    const api = fakeApi([...lists, people([row])]);
    await show('/mensen/nieuw');
    fill('Voornaam', 'Noor');
    fill('Achternaam', 'Bakkali');
    fill('Personeelsnummer', '1001');
    fill('Uren per week (mag leeg)', 'veel');
    fireEvent.click(within(screen.getByRole('complementary')).getByRole('button', { name: 'Voeg toe' }));
    expect(await screen.findByText('Dit klopt niet. Kijk het nog eens na.')).toBeTruthy();
    expect(api.calls.some((one) => one.door === 'POST /employees')).toBe(false);
  });
});
