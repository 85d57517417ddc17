import {
  type AppointmentTemplate,
  listAppointmentTemplates,
  restoreAppointmentTemplate,
  saveAppointmentTemplate,
} from '@leerspoor/certifications-contract';
import { answer, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { id } from '../testing/builders.js';
import '../texts.js';
import { AppointmentTemplatePage } from './template.page.js';

const ours = { role: 'Vakbekwaam persoon (VP)', text: 'Mag zelfstandig werken.' };
const aTemplate = (parts: Partial<AppointmentTemplate> = {}): AppointmentTemplate => ({
  ...{ type: { id: id(500), name: 'NEN 3140 VP' }, code: 'NEN3140-VP', ...ours, standard: ours },
  ...{ isOwn: false, version: 0, changedBy: '', changedAt: null },
  ...parts,
});
const own = { isOwn: true, version: 3, text: 'Eigen tekst.', changedAt: '2026-11-24T08:00:00Z' };
const setting = {
  at: `/certificaten/aanwijzingen/standaardteksten/${id(500)}`,
  path: '/certificaten/aanwijzingen/standaardteksten/$typeId',
};
const field = () => screen.findByLabelText<HTMLTextAreaElement>(/Taken en grenzen/);
const type = async (text: string) => fireEvent.change(await field(), { target: { value: text } });
const press = async (name: string) =>
  fireEvent.click((await screen.findAllByRole('button', { name })).at(-1) as Element);

beforeEach(() => window.sessionStorage.clear());

it('says which word cannot be filled in and keeps what was typed; a tap puts a known one in', async () => {
  const api = fakeApi([
    answer(listAppointmentTemplates, () => [aTemplate()]),
    answer(saveAppointmentTemplate, ({ body }) => aTemplate({ ...body, isOwn: true, version: 1 })),
  ]);
  await renderPage(AppointmentTemplatePage, setting);
  await type('Mag {nam} dit?');
  await press('Bewaar');
  expect(await screen.findByText(/Dit vullen we niet in: \{nam\}\. Kies een invulwoord/)).toBeTruthy();
  expect((await field()).value).toBe('Mag {nam} dit?');
  expect(api.calls.filter(({ door }) => door.startsWith('PUT'))).toEqual([]);
  await type('Dit mag ');
  (await field()).setSelectionRange(8, 8);
  await press('{naam}');
  expect((await field()).value).toBe('Dit mag {naam}');
  await press('Bewaar');
  await waitFor(() => expect(api.calls.some(({ door }) => door.startsWith('PUT'))).toBe(true));
});

it('keeps what was typed when a colleague was first', async () => {
  fakeApi([
    answer(listAppointmentTemplates, () => [aTemplate(own)]),
    answer(saveAppointmentTemplate, () => refused(409, 'stale')),
  ]);
  await renderPage(AppointmentTemplatePage, setting);
  await type('Mijn nieuwe tekst.');
  await press('Bewaar');
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect((await field()).value).toBe('Mijn nieuwe tekst.');
});

it('goes back to our text after a question, where there is an own one', async () => {
  let now = aTemplate(own);
  fakeApi([
    answer(listAppointmentTemplates, () => [now]),
    answer(restoreAppointmentTemplate, () => (now = aTemplate({ version: 4 }))),
  ]);
  await renderPage(AppointmentTemplatePage, setting);
  expect((await field()).value).toBe('Eigen tekst.');
  await press('Terug naar onze tekst');
  expect(await screen.findByText(/Jullie eigen tekst gaat weg/)).toBeTruthy();
  await press('Terug naar onze tekst');
  await waitFor(async () => expect((await field()).value).toBe(ours.text));
  expect(screen.queryByRole('button', { name: 'Terug naar onze tekst' })).toBeNull();
});
