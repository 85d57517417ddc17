import { listImports, mostImportBytes } from '@leerspoor/connections-contract';
import { answer, aSession, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen } from '@testing-library/react';
import { anImport } from '../check/testing-row.js';
import { Start } from './start.js';

const session = aSession({ hats: ['hr'], permissions: ['imports.manage'] });

function aFile(name: string, size: number): File {
  const file = new File(['x'], name);
  Object.defineProperty(file, 'size', { value: size });
  return file;
}

async function given(...files: File[]) {
  fakeApi([answer(listImports, () => ({ items: [], next: null }))]);
  await renderPage(Start, { at: '/import', session });
  fireEvent.change(await screen.findByLabelText('Kies een bestand', { selector: 'input' }), { target: { files } });
  return (await screen.findByRole('alert')).textContent;
}

describe('a file that is no use', () => {
  it('is refused before it is sent when it is too big, with both sizes', async () => {
    expect(await given(aFile('alles.xlsx', mostImportBytes + 5_000_000))).toContain(
      'alles.xlsx is te groot: 30 MB. Hooguit 25 MB',
    );
  });

  it('is refused when it is empty', async () => {
    expect(await given(aFile('leeg.csv', 0))).toContain('leeg.csv is leeg');
  });

  it('is refused when there are several', async () => {
    expect(await given(aFile('a.csv', 9), aFile('b.csv', 9))).toContain('Dit zijn 2 bestanden');
  });
});

it('shows what was imported before, with the way to go on or back', async () => {
  const waiting = { ...anImport(), fileName: 'half.csv' };
  const applied = anImport({
    id: '0198c0de-0000-7000-8000-000000000a02',
    state: 'applied',
    fileName: 'klaar.csv',
    undoUntil: '2026-12-24T09:00:00Z',
  });
  fakeApi([answer(listImports, () => ({ items: [waiting, applied], next: null }))]);
  await renderPage(Start, { at: '/import', session });
  const half = await screen.findByRole('link', { name: /half.csv/ });
  expect(half.textContent).toContain('Ga verder');
  expect(half.getAttribute('href')).toBe(`/import/${waiting.id}`);
  expect(screen.getByRole('link', { name: /klaar.csv/ }).textContent).toContain('Kan nog terug');
});
