import { day } from '@leerspoor/platform-contract';
import { byUrgency, type Task } from '@leerspoor/platform-web';
import { renderPage } from '@leerspoor/platform-web/testing';
import { screen } from '@testing-library/react';
import { TaskList } from './task-list.js';

const task = (key: string, change: Partial<Task> = {}): Task => ({
  key,
  must: true,
  dueOn: day('2026-12-10'),
  status: 'soon',
  word: 'Nog 16 dagen',
  title: `Taak ${key}`,
  to: `/taken/${key}`,
  deed: `Doe ${key}`,
  ...change,
});

it('puts what must before what may, then the earliest, and what has no day last', () => {
  const tasks = [
    task('mag', { must: false, dueOn: day('2026-01-01') }),
    task('geen-dag', { dueOn: null }),
    task('laat', { dueOn: day('2027-01-01') }),
    task('vroeg', { dueOn: day('2026-11-02') }),
  ];
  expect([...tasks].sort(byUrgency).map((one) => one.key)).toEqual(['vroeg', 'laat', 'geen-dag', 'mag']);
});

it('has one filled button on the screen, and every task leads to its own place', async () => {
  await renderPage(() => <TaskList tasks={[task('a'), task('b')]} />);
  expect(screen.getByRole('link', { name: 'Doe a' }).getAttribute('href')).toBe('/taken/a');
  expect(screen.getByRole('link', { name: /Taak b/ }).getAttribute('href')).toBe('/taken/b');
  expect(screen.queryByText('Doe b')).toBeNull();
});
