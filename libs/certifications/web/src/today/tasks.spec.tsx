import { type Break, readMine, readOverview } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { type TaskSource } from '@leerspoor/platform-web';
import { answer, aSession, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { screen } from '@testing-library/react';
import { aLine, id } from '../testing/builders.js';
import { useCompanyTasks } from './use-breaks.js';
import { useMyTasks } from './use-my-tasks.js';

const listOf = (useTasks: TaskSource) =>
  function List() {
    const { tasks, total } = useTasks();
    if (!tasks) return null;
    return (
      <ol data-total={total}>
        {tasks.map(({ key, status, word, title, note, to }) => (
          <li key={key}>{[status, word, title, note, to].join(' | ')}</li>
        ))}
      </ol>
    );
  };
const lines = async () => (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
const today = day('2026-11-24');

describe('what I must do', () => {
  const show = (given: Parameters<typeof aLine>[0][], returned = false) => {
    fakeApi([
      answer(readMine, () => ({
        personId: id(1),
        name: 'Noor',
        today,
        lines: given.map(aLine),
        returned: returned
          ? [
              {
                certificateId: id(900),
                typeId: id(501),
                name: 'BHV',
                obtainedOn: today,
                reason: 'Niet te lezen.',
                at: '2026-11-23T09:00:00Z',
              },
            ]
          : [],
      })),
    ]);
    return renderPage(listOf(useMyTasks), { session: aSession({ permissions: ['certifications.own'] }) });
  };

  it('says the consequence and the last day, and leaves out what is right or with HR', async () => {
    await show([
      { status: 'renewal-open' },
      { typeId: id(502), name: 'VCA Basis', status: 'valid' },
      { typeId: id(503), name: 'HACCP', status: 'waiting', waiting: true },
      { typeId: id(504), name: 'ADR', status: 'expired', wanted: false },
    ]);
    expect(await lines()).toEqual([
      `soon | Nog 16 dagen | Je heftruck verloopt | Na 10 december mag je dit werk niet meer doen. | /certificaten/mijn/${id(500)}`,
    ]);
  });

  it('begins with what came back, once', async () => {
    await show(
      [{ typeId: id(501), name: 'BHV', status: 'missing', date: day('2026-12-15'), covers: false, why: [] }],
      true,
    );
    expect(await lines()).toEqual([
      `soon | Teruggestuurd | Je bewijs van BHV kwam terug | Niet te lezen. | /certificaten/inleveren?soort=${id(501)}`,
    ]);
  });

  it('asks nothing where the door is closed', async () => {
    const api = fakeApi([]);
    await renderPage(listOf(useMyTasks), { session: aSession() });
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(api.calls).toEqual([]);
  });
});

describe('what breaks first', () => {
  it('names the person, the certificate and the day it was valid last', async () => {
    const item: Omit<Break, 'on' | 'status'> = {
      person: { id: id(4), name: 'Tomasz Wrona' },
      team: 'Hal Zuid',
      type: { id: id(501), name: 'Reachtruck' },
      wording: 'through',
      blocked: true,
      waiting: false,
    };
    fakeApi([
      answer(readOverview, () => ({
        today,
        people: 2,
        breaks: {
          total: 14,
          items: [
            { ...item, on: day('2026-11-03'), status: 'expired' as const },
            { ...item, type: { id: id(502), name: 'BHV' }, on: day('2026-12-15'), status: 'missing', blocked: false },
          ],
        },
        months: [],
        checks: { count: 0, oldestAt: null },
        teams: [],
      })),
    ]);
    await renderPage(listOf(useCompanyTasks), { session: aSession({ permissions: ['certifications.read'] }) });
    expect(await lines()).toEqual([
      `expired | Mag niet | Reachtruck van Tomasz is verlopen | Hal Zuid | /certificaten?persoon=${id(4)}&soort=${id(501)}`,
      `missing | Ontbreekt | Tomasz heeft nog geen BHV | Hal Zuid | /certificaten?persoon=${id(4)}&soort=${id(502)}`,
    ]);
    expect(screen.getByRole('list').dataset['total']).toBe('14');
  });
});
