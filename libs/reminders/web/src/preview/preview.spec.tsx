import { day } from '@leerspoor/platform-contract';
import { previewReminders, type PreviewLine } from '@leerspoor/reminders-contract';
import { answer, aSession, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { PreviewPage } from './preview.page.js';

const person = (n: number, name: string) => ({ id: `0198c0de-0000-7000-8000-00000000000${n}`, name });
const [noor, karin] = [person(1, 'Noor Bakkali'), person(2, 'Karin de Wit')];
const line = (on: string, recipient: typeof noor, type: string): PreviewLine => ({
  on: day(on),
  recipient,
  person: noor,
  audience: recipient === noor ? 'person' : 'lead',
  kind: 'certificate-expires',
  subjectId: type,
  dueOn: day('2026-12-10'),
  step: '-P1M',
  weight: 'normal',
  text: { subject: `Over ${type}`, line: `Je ${type} verloopt.`, body: `Zo regel je ${type}.`, button: 'Kijk' },
  link: '/certificaten',
  byEmail: true,
});
const lines = [line('2026-11-24', noor, 'BHV'), line('2026-11-24', noor, 'VCA'), line('2026-11-25', karin, 'BHV')];
const session = aSession({ hats: ['hr'], permissions: ['reminders.preview'] });
const show = (at = '') =>
  renderPage(PreviewPage, { at: `/beheer/herinneringen${at}`, path: '/beheer/herinneringen/{-$message}', session });

describe('what will be sent', () => {
  it('can be read word for word, all things of one person on one day in one message', async () => {
    fakeApi([answer(previewReminders, () => ({ items: lines, next: null, total: 3 }))]);
    await show();
    fireEvent.click(await screen.findByRole('link', { name: /Noor Bakkali/ }));
    expect(await screen.findByText('Eén bericht met 2 onderwerpen, ook per e-mail')).toBeTruthy();
    for (const words of ['Over BHV', 'Zo regel je BHV.', 'Over VCA']) expect(screen.getByText(words)).toBeTruthy();
  });

  it('is fetched whole before it is put in order of person', async () => {
    const api = fakeApi([
      answer(previewReminders, ({ query }) => ({
        items: query['after'] ? lines.slice(1) : lines.slice(0, 1),
        next: query['after'] ? null : 'p2',
        total: 3,
      })),
    ]);
    await show('?per=persoon');
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
        'Karin de Wit',
        'Noor Bakkali',
      ]),
    );
    expect(api.calls.map(({ query }) => query['after'])).toEqual([undefined, 'p2']);
  });

  it('says so when nothing is', async () => {
    fakeApi([answer(previewReminders, () => ({ items: [], next: null, total: 0 }))]);
    await show('?dagen=7');
    expect(await screen.findByRole('heading', { name: 'Er staat niets klaar' })).toBeTruthy();
  });
});
