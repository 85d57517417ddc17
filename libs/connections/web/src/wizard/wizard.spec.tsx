import {
  applyImport,
  chooseSheet,
  fixImport,
  getImport,
  ImportFailure,
  listImportRows,
  listImports,
  setMapping,
  type Import,
  type ImportRow,
} from '@leerspoor/connections-contract';
import { answer, aSession, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { aRow, anImport } from '../check/testing-row.js';
import { ImportPage } from './import.page.js';

const session = aSession({ hats: ['hr'], permissions: ['imports.manage'] });
const show = () => renderPage(ImportPage, { at: `/import/${anImport().id}`, path: '/import/{-$id}', session });

const nothing = { error: 0, changed: 0, new: 0, unchanged: 0, skipped: 0 };

/** The server in one variable: tests move it on as the worker would. */
function aServer(first: Import, rows: ImportRow[] = []) {
  const server = { now: first, rows };
  const api = fakeApi([
    answer(getImport, () => server.now),
    answer(listImports, () => ({ items: [], next: null })),
    answer(listImportRows, () => ({ items: server.rows, next: null })),
    answer(chooseSheet, ({ body }) => (server.now = { ...server.now, kind: body.kind ?? null, sheet: body.sheet })),
    answer(setMapping, ({ body }) => (server.now = { ...server.now, mapping: body.mapping, state: 'checking' })),
    answer(fixImport, () => (server.now = { ...server.now, state: 'checking', counts: nothing })),
    answer(applyImport, () => (server.now = { ...server.now, state: 'applying' })),
  ]);
  return { server, sent: (door: string) => api.calls.filter((call) => call.door === door).map(({ body }) => body) };
}

const heading = (name: RegExp | string) => screen.findByRole('heading', { name });
const button = (name: RegExp | string) => screen.findByRole('button', { name });

beforeEach(() => window.sessionStorage.clear());

describe('an import', () => {
  it.each([
    ['reading', 'We lezen je bestand'],
    ['mapping', 'Wat staat er in je kolommen?'],
    ['checking', 'We controleren elke rij'],
    ['ready', 'Dit gaat er gebeuren'],
    ['applying', 'We leggen het vast'],
    ['applied', 'Klaar'],
    ['undone', 'Alles is weer zoals het was'],
    ['cancelled', 'Deze import is weggegooid'],
  ] as const)('opens where it is: %s', async (state, title) => {
    aServer(anImport({ state }));
    await show();
    expect(await heading(title)).toBeTruthy();
  });

  it.each(ImportFailure.options)('says what to do when the file is refused: %s', async (code) => {
    aServer(anImport({ state: 'failed', failure: { code, values: {} } }));
    await show();
    const note = await screen.findByRole('alert');
    expect(note.textContent).toContain('Er is niets veranderd');
    expect(note.textContent).not.toContain('{{');
  });

  it('goes on by itself when the worker does', async () => {
    const { server } = aServer(anImport({ state: 'reading', progress: { done: 100, total: 400 } }));
    await show();
    expect(await screen.findByRole('progressbar', { name: '100 van 400 rijen' })).toBeTruthy();
    server.now = anImport({ state: 'mapping' });
    expect(await heading('Wat staat er in je kolommen?')).toBeTruthy();
  });
});

describe('the columns', () => {
  const meaning = (header: string) =>
    screen.findByRole<HTMLSelectElement>('combobox', { name: `Wat betekent ${header}?` });

  it('are sent as they stand, and the dry run begins', async () => {
    const { sent } = aServer(anImport({ state: 'mapping', mapping: null }));
    await show();
    fireEvent.change(await meaning('Behaald'), { target: { value: 'expiresOn' } });
    fireEvent.click(await button('Controleer 3 rijen'));
    expect(await heading('We controleren elke rij')).toBeTruthy();
    expect(sent('PUT /imports/:importId/mapping')).toMatchObject([
      { kind: 'certificates', mapping: { fields: ['name', 'type', 'expiresOn'], emptyClears: false } },
    ]);
  });

  it('are not sent while one is missing that is needed', async () => {
    const { sent } = aServer(anImport({ state: 'mapping' }));
    await show();
    fireEvent.change(await meaning('Certificaat'), { target: { value: '' } });
    fireEvent.click(await button('Controleer 3 rijen'));
    expect((await screen.findByRole('alert')).textContent).toBe('Kies welke kolom zegt welk certificaat het is.');
    expect(sent('PUT /imports/:importId/mapping')).toEqual([]);
  });

  it('survive a reload before they were sent', async () => {
    aServer(anImport({ state: 'mapping' }));
    const { unmount } = await show();
    fireEvent.change(await meaning('Certificaat'), { target: { value: 'note' } });
    unmount();
    await show();
    expect((await meaning('Certificaat')).value).toBe('note');
  });

  it('name what was not read', async () => {
    aServer(anImport({ state: 'mapping', dropped: [{ header: 'Sofi', reason: 'citizen-number' }] }));
    await show();
    expect(await screen.findByText(/BSN \(kolom “Sofi”\)/)).toBeTruthy();
  });

  it('wait for a choice where it is not clear what the list is about', async () => {
    const { sent } = aServer(anImport({ state: 'mapping', kind: null }));
    await show();
    fireEvent.click(await button('Certificaten'));
    expect(await heading('Wat staat er in je kolommen?')).toBeTruthy();
    expect(sent('PUT /imports/:importId/sheet')).toEqual([{ sheet: 0, kind: 'certificates' }]);
  });
});

describe('a row that cannot go in', () => {
  const person = (line: number, text: string) =>
    aRow({
      line,
      kind: 'error',
      remedies: [{ kind: 'person', text, candidates: [{ number: `10${line}`, name: `Naam ${line}`, team: '' }] }],
    });

  it('is linked at one press, also while the dry run is at it; the counts stay, and the rows are fetched anew at its end', async () => {
    const { server, sent } = aServer(anImport(), [person(1, 'J. H.'), person(2, 'K. L.')]);
    await show();
    const [first, second] = await screen.findAllByRole('button', { name: 'Ja, koppel' });
    fireEvent.click(first!);
    fireEvent.click(second!);
    await waitFor(() =>
      expect(sent('POST /imports/:importId/fixes')).toEqual([
        { fixes: [{ kind: 'person', text: 'J. H.', number: '101' }] },
        { fixes: [{ kind: 'person', text: 'K. L.', number: '102' }] },
      ]),
    );
    expect(await screen.findByText('We rekenen het opnieuw uit')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kan niet 1' })).toBeTruthy();
    server.rows = [aRow({ line: 1 }), aRow({ line: 2 })];
    server.now = anImport({ counts: { error: 0, changed: 0, new: 3, unchanged: 0, skipped: 0 } });
    await waitFor(() => expect(screen.queryByText('Kan niet')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Ja, koppel' })).toBeNull();
  });

  it('opens to be corrected, and sends only what was changed', async () => {
    const remedy = { kind: 'cell', column: 2, field: 'obtainedOn', value: '31-02-2025' } as const;
    const { sent } = aServer(anImport(), [
      aRow({ line: 7, kind: 'error', cells: ['Noor', 'BHV', '31-02-2025'], remedies: [remedy] }),
    ]);
    await show();
    fireEvent.click(await button('Pas aan'));
    const field = await screen.findByRole('textbox', { name: 'Behaald' });
    fireEvent.change(field, { target: { value: '28-02-2025' } });
    fireEvent.click(await button('Bewaar en controleer'));
    await waitFor(() =>
      expect(sent('POST /imports/:importId/fixes')).toEqual([
        { fixes: [{ kind: 'cell', line: 7, column: 2, value: '28-02-2025' }] },
      ]),
    );
  });
});

describe('recording', () => {
  it('asks first when many people would leave, and confirms only then', async () => {
    const { sent } = aServer(anImport({ endings: { people: 35, percent: 32 } }), [aRow()]);
    await show();
    fireEvent.click(await button('Leg 2 rijen vast'));
    expect(await heading('35 mensen gaan uit dienst')).toBeTruthy();
    expect(sent('POST /imports/:importId/applications')).toEqual([]);
    fireEvent.click(screen.getByText('Ja, dit klopt. Leg het vast'));
    expect(await heading('We leggen het vast')).toBeTruthy();
    expect(sent('POST /imports/:importId/applications')).toEqual([{ confirmEndings: true }]);
  });

  it('is not offered when no row is new or different', async () => {
    aServer(anImport({ counts: { error: 0, changed: 0, new: 0, unchanged: 3, skipped: 0 } }), [
      aRow({ kind: 'unchanged' }),
    ]);
    await show();
    const deed = await screen.findByRole<HTMLButtonElement>('button', { name: 'Leg 0 rijen vast' });
    expect(deed.disabled).toBe(true);
    expect(screen.getByText(/Er is niets om vast te leggen/)).toBeTruthy();
  });
});
