import {
  addRequirement,
  consequencesOf,
  listRuleWords,
  listTypeChoices,
  names,
  previewRequirement,
  type Requirement,
} from '@leerspoor/certifications-contract';
import { listJobRoles, listLocations, listTeams, searchPeople } from '@leerspoor/people-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aType, id } from '../testing/builders.js';
import { NewRequirementPage } from './requirement.page.js';

const made: Requirement = {
  id: id(700),
  version: 1,
  type: { id: id(500), name: 'Heftruck' },
  rule: { any: [{ kind: 'job-role', id: id(300) }] },
  targets: [{ kind: 'job-role', name: 'Chauffeur' }],
  who: 'Iedereen met functie Chauffeur',
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
const label = (n: number, name: string) => ({ id: id(n), name, archived: false, people: 3 });
const driver = label(300, 'Chauffeur');
const noTeams = listTeams.reply.parse([]);

async function open(people = 3) {
  const api = fakeApi([
    answer(listTypeChoices, () => [aType()]),
    answer(listJobRoles, () => [driver, label(301, 'Monteur')]),
    answer(listTeams, () => noTeams),
    answer(listLocations, () => [label(310, 'Emmen')]),
    answer(listRuleWords, () => listRuleWords.reply.parse([{ kind: 'contract-type', value: 'Oproep', people: 2 }])),
    answer(searchPeople, () => [{ id: id(4), name: 'Tomasz Wrona', team: 'Hal Zuid', open: true }]),
    answer(previewRequirement, ({ body }) => {
      const named = names(body.rule, ['everybody']) ? 61 : people;
      return {
        employed: 61,
        people: named,
        lacking: named === 0 ? 0 : 1,
        named:
          named === 0
            ? []
            : [
                { person: { id: id(4), name: 'Tomasz Wrona' }, lacks: true, due: day('2027-02-24') },
                ...(body.all
                  ? [{ person: { id: id(5), name: 'Noor Kok' }, lacks: false, due: day('2027-02-24') }]
                  : []),
              ],
      };
    }),
    answer(addRequirement, () => made),
  ]);
  const page = await renderPage(NewRequirementPage, { at: '/certificaten/eisen/nieuw' });
  await screen.findByRole('option', { name: 'Heftruck' });
  fireEvent.change(screen.getByLabelText('Welk certificaat?'), { target: { value: id(500) } });
  return { ...page, api };
}

async function choose(field: string, typed: string, option: RegExp) {
  fireEvent.change(screen.getByRole('combobox', { name: field }), { target: { value: typed } });
  fireEvent.click(await screen.findByRole('option', { name: option }));
}

const first = 'Iedereen met een van deze';
const sent = (api: Awaited<ReturnType<typeof open>>['api']) =>
  api.calls.find(({ door }) => door === 'POST /certifications/requirements')?.body;

beforeEach(() => window.sessionStorage.clear());

describe('a new requirement', () => {
  it('says before it is saved how it reads, whom it names and who lacks it, by name', async () => {
    await open();
    await choose(first, 'chauf', /Chauffeur/);
    expect(await screen.findByRole('heading', { name: 'Geldt voor 3 van 61 mensen' })).toBeTruthy();
    expect(screen.getByText('Iedereen met functie Chauffeur')).toBeTruthy();
    expect(screen.getByText('Tomasz Wrona').closest('li')?.textContent).toContain('vóór 24 februari 2027');
    fireEvent.click(screen.getByRole('button', { name: 'Toon alle 3 mensen' }));
    expect((await screen.findByText('Noor Kok')).closest('li')?.textContent).toContain('heeft het');
  });

  it('warns when it names nobody, and when it names everybody', async () => {
    await open(0);
    await choose(first, 'chauf', /Chauffeur/);
    expect(await screen.findByText('Deze regel noemt nu niemand')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Iedereen'));
    expect(await screen.findByText('Dit geldt voor iedereen. Klopt dat?')).toBeTruthy();
  });

  it('says and, or, and but not, and sends what it says', async () => {
    const { api } = await open();
    await choose(first, 'chauf', /Chauffeur/);
    await choose(first, 'monteur', /Monteur/);
    fireEvent.click(screen.getByRole('button', { name: 'En ook' }));
    await choose('en ook een van deze', 'oproep', /Oproep/);
    fireEvent.click(screen.getByRole('button', { name: 'Maar niet' }));
    await choose('maar niet', 'emmen', /Emmen/);
    fireEvent.click(screen.getByRole('button', { name: 'Of een andere groep' }));
    await choose('Of iedereen met een van deze', 'wrona', /Tomasz Wrona/);
    expect(
      await screen.findByText(
        'Tomasz Wrona; en ook iedereen met functie Chauffeur of Monteur, en met contract Oproep, maar niet op locatie Emmen',
      ),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Voeg eis toe' }));
    await waitFor(() => expect(sent(api)).toBeTruthy());
    expect(sent(api)).toMatchObject({
      rule: {
        any: [
          {
            all: [
              {
                any: [
                  { kind: 'job-role', id: driver.id },
                  { kind: 'job-role', id: id(301) },
                ],
              },
              { kind: 'contract-type', value: 'Oproep' },
              { not: { kind: 'location', id: id(310) } },
            ],
          },
          { kind: 'person', id: id(4) },
        ],
      },
    });
  });

  it('takes a line and a group off again', async () => {
    await open();
    await choose(first, 'chauf', /Chauffeur/);
    fireEvent.click(screen.getByRole('button', { name: 'Of een andere groep' }));
    await choose('Of iedereen met een van deze', 'emmen', /Emmen/);
    const group = screen.getByRole('region', { name: 'Of iedereen met een van deze' });
    fireEvent.click(within(group).getByRole('button', { name: 'Haal deze groep weg' }));
    fireEvent.click(screen.getByRole('button', { name: 'Maar niet' }));
    await choose('maar niet', 'emmen', /Emmen/);
    fireEvent.click(screen.getByRole('button', { name: 'Haal deze regel weg' }));
    expect(await screen.findByText('Iedereen met functie Chauffeur')).toBeTruthy();
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
    expect(
      await screen.findByText('Kies minstens één functie, team, locatie, contract, label of persoon.'),
    ).toBeTruthy();
    expect(sent(api)).toBeUndefined();
  });

  it('saves the rule with its lead time', async () => {
    const { api, router } = await open();
    await choose(first, 'chauf', /Chauffeur/);
    fireEvent.change(screen.getByLabelText('Tijd voor nieuwe mensen'), { target: { value: '3' } });
    fireEvent.click(screen.getByRole('button', { name: 'Voeg eis toe' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/certificaten/eisen'));
    expect(sent(api)).toMatchObject({
      typeId: id(500),
      rule: { any: [{ kind: 'job-role', id: driver.id }] },
      leadTime: 'P3M',
      blocksWork: false,
      appliesFrom: '2026-11-24',
    });
  });
});
