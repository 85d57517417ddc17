import {
  addRequirement,
  consequencesOf,
  listTypeChoices,
  previewRequirement,
  type Requirement,
} from '@leerspoor/certifications-contract';
import { listJobRoles, listLocations, listTeams } from '@leerspoor/people-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { aType, id } from '../testing/builders.js';
import { NewRequirementPage } from './requirement.page.js';

const made: Requirement = {
  id: id(700),
  version: 1,
  type: { id: id(500), name: 'Heftruck' },
  rule: { any: [{ kind: 'job-role', id: id(300) }] },
  targets: [{ kind: 'job-role', name: 'Chauffeur' }],
  basis: 'job',
  source: '',
  leadTime: null,
  blocksWork: false,
  appliesFrom: day('2026-11-24'),
  endsOn: null,
  people: 3,
  lacking: 1,
  consequences: consequencesOf('job'),
};
const driver = { id: id(300), name: 'Chauffeur', archived: false, people: 3 };

async function open(people = 3) {
  const api = fakeApi([
    answer(listTypeChoices, () => [aType()]),
    answer(listJobRoles, () => [driver]),
    answer(listTeams, () => []),
    answer(listLocations, () => []),
    answer(previewRequirement, ({ body }) => {
      const isAll = body.rule.any.some(({ kind }) => kind === 'everybody');
      const named = isAll ? 61 : people;
      return {
        employed: 61,
        people: named,
        lacking: named === 0 ? 0 : 1,
        sample: named === 0 ? [] : [{ person: { id: id(4), name: 'Tomasz Wrona' }, due: day('2027-02-24') }],
      };
    }),
    answer(addRequirement, () => made),
  ]);
  const page = await renderPage(NewRequirementPage, { at: '/certificaten/eisen/nieuw' });
  await screen.findByRole('option', { name: 'Heftruck' });
  fireEvent.change(screen.getByLabelText('Welk certificaat?'), { target: { value: id(500) } });
  return { ...page, api };
}

beforeEach(() => window.sessionStorage.clear());

describe('a new requirement', () => {
  it('says before it is saved whom it names and who lacks it, by name', async () => {
    await open();
    fireEvent.click(await screen.findByLabelText('Chauffeur (3)'));
    expect(await screen.findByText('Geldt voor 3 van 61 mensen')).toBeTruthy();
    expect(screen.getByText('Tomasz Wrona').closest('li')?.textContent).toContain('vóór 24 februari 2027');
  });

  it('warns when it names nobody, and when it names everybody', async () => {
    await open(0);
    fireEvent.click(await screen.findByLabelText('Chauffeur (3)'));
    expect(await screen.findByText('Dit past bij niemand')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Iedereen'));
    expect(await screen.findByText('Dit geldt voor iedereen. Klopt dat?')).toBeTruthy();
  });

  it('says who pays, by the reason that is chosen', async () => {
    await open();
    expect(screen.getByText(/De werkgever betaalt en het telt als werktijd/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Dit moet van'), { target: { value: 'own' } });
    expect(screen.getByText(/Eigen keuze: over kosten en tijd/)).toBeTruthy();
  });

  it('wants to know of whom before it saves', async () => {
    const { api } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Voeg eis toe' }));
    expect(await screen.findByText('Kies minstens één functie, team, locatie of persoon.')).toBeTruthy();
    expect(api.calls.some(({ door }) => door === 'POST /certifications/requirements')).toBe(false);
  });

  it('saves the rule with its lead time', async () => {
    const { api, router } = await open();
    fireEvent.click(await screen.findByLabelText('Chauffeur (3)'));
    fireEvent.change(screen.getByLabelText('Tijd voor nieuwe mensen'), { target: { value: '3' } });
    fireEvent.click(screen.getByRole('button', { name: 'Voeg eis toe' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/certificaten/eisen'));
    expect(api.calls.find(({ door }) => door === 'POST /certifications/requirements')?.body).toMatchObject({
      typeId: id(500),
      rule: { any: [{ kind: 'job-role', id: driver.id }] },
      leadTime: 'P3M',
      blocksWork: false,
      appliesFrom: '2026-11-24',
    });
  });
});
