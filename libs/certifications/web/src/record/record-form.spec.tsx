import { listTypeChoices, previewOutcome, readCell, recordCertificates } from '@leerspoor/certifications-contract';
import { searchPeople } from '@leerspoor/people-contract';
import { answer, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { anOutcome, aType, id } from '../testing/builders.js';
import { RecordForm } from './record-form.js';

const people = ['Tomasz Wrona', 'Noor Bakkali'].map((name, at) => ({
  id: id(1 + at),
  name,
  team: 'Hal Zuid',
  open: true,
}));
const licence = aType({ id: id(507), name: 'Rijbewijs C', storesImage: false });

async function open() {
  let isDone = false;
  const api = fakeApi([
    answer(searchPeople, ({ query }) =>
      people.filter(({ name }) => name.toLowerCase().includes((query['q'] ?? '').toLowerCase())),
    ),
    answer(listTypeChoices, () => [aType(), licence]),
    answer(previewOutcome, ({ body }) =>
      anOutcome({ personName: people.find((one) => one.id === body.personId)?.name ?? '' }),
    ),
    answer(recordCertificates, ({ body }) => ({
      certificates: body.personIds.map((personId) => ({
        id: id(900),
        personId,
        state: 'verified' as const,
        expires: null,
      })),
    })),
  ]);
  const Form = () => <RecordForm onDone={() => (isDone = true)} onCancel={() => undefined} />;
  const page = await renderPage(Form);
  await screen.findByRole('option', { name: 'Heftruck' });
  return { ...page, api, isDone: () => isDone };
}
async function pick(typed: string, name: string) {
  const box = screen.getByRole('combobox', { name: 'Van wie?' });
  fireEvent.change(box, { target: { value: typed } });
  await screen.findByRole('option', { name: new RegExp(name) });
  fireEvent.keyDown(box, { key: 'Enter' });
}
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => window.sessionStorage.clear());

describe('recording a certificate', () => {
  it('says by name what it comes to for each of them, and records all at once', async () => {
    const { api, isDone } = await open();
    await pick('wro', 'Tomasz Wrona');
    await pick('noor', 'Noor Bakkali');
    choose('Welk certificaat?', id(500));
    choose('Behaald op', '20-11-2026');
    expect(await screen.findByText(/^Tomasz Wrona: geldig t\/m 19 november 2031/)).toBeTruthy();
    expect(await screen.findByText(/^Noor Bakkali: geldig t\/m 19 november 2031/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Leg vast voor 2 mensen' }));
    await waitFor(() => expect(isDone()).toBe(true));
    expect(api.calls.find(({ door }) => door === 'POST /certifications/certificates')?.body).toMatchObject({
      personIds: [id(1), id(2)],
      typeId: id(500),
      obtainedOn: '2026-11-20',
      printedExpiry: null,
    });
  });

  it('says at each field what is missing and sends nothing', async () => {
    const { api } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    expect(await screen.findByText('Kies minstens één persoon.')).toBeTruthy();
    expect(screen.getByText('Kies een certificaat.')).toBeTruthy();
    expect(api.calls.some(({ door }) => door.startsWith('POST /certifications/certificates'))).toBe(false);
  });

  it('takes no picture of a document that shows the citizen service number', async () => {
    const { container } = await open();
    choose('Welk certificaat?', licence.id);
    expect(await screen.findByText(/Van Rijbewijs C bewaren we geen foto/)).toBeTruthy();
    expect(container.querySelector('input[type=file]')).toBeNull();
  });

  it('tells of a colleague who was first in the same cell, keeps what is typed, and records nevertheless when asked again', async () => {
    const bodies: (number | null)[] = [];
    const api = fakeApi([
      answer(listTypeChoices, () => [aType()]),
      answer(previewOutcome, () => anOutcome({ personName: 'Tomasz Wrona' })),
      answer(recordCertificates, ({ body }) => {
        bodies.push(body.seen ?? null);
        if (bodies.length > 1) return { certificates: [] };
        const values = { name: 'Omar Visser', action: 'certificate.recorded', at: '2026-11-24T09:00:00Z', seen: 12 };
        return refused(409, 'certifications.cell-changed', [], values);
      }),
      answer(readCell, () => refused(404, 'not-found')),
    ]);
    let isDone = false;
    const person = { id: id(1), name: 'Tomasz Wrona' };
    await renderPage(() => (
      <RecordForm person={person} typeId={id(500)} seen={9} onDone={() => (isDone = true)} onCancel={() => undefined} />
    ));
    choose('Behaald op', '20-11-2026');
    fireEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    expect(await screen.findByText(/^Omar Visser veranderde hier iets terwijl jij bezig was/)).toBeTruthy();
    expect(screen.getByText(/legde het vast/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Behaald op').value).toBe('20-11-2026');
    fireEvent.click(screen.getByRole('button', { name: 'Toch vastleggen' }));
    await waitFor(() => expect(isDone).toBe(true));
    expect(bodies).toEqual([9, 12]);
    expect(api.calls.some(({ door }) => door.startsWith('GET /certifications/people/'))).toBe(true);
  });

  it('asks whether the year is right of a day long ago, and refuses one that cannot be', async () => {
    await open();
    choose('Behaald op', '20-11-1998');
    expect(screen.getByText('Dat is 28 jaar geleden. Klopt het jaar?')).toBeTruthy();
    choose('Behaald op', '20-11-2016');
    expect(screen.queryByText(/Klopt het jaar/)).toBeNull();
  });
});
