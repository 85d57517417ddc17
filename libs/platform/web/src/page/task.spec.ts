import { day } from '@leerspoor/platform-contract';
import { firstOf, type Task } from './task.js';

const aTask = (key: string, dueOn: string | null, more: Partial<Task> = {}): Task => ({
  ...{
    key,
    must: true,
    dueOn: dueOn === null ? null : day(dueOn),
    status: 'soon',
    word: '',
    title: key,
    to: '/',
    deed: '',
  },
  ...more,
});
const old = [1, 2, 3, 4, 5, 6].map((at) => aTask(`oud ${at}`, `2026-0${at}-01`));
const keys = (tasks: readonly Task[]) => firstOf(tasks, 5).map(({ key }) => key);

it('shows the most urgent first', () => {
  expect(keys(old.toReversed())).toEqual(['oud 1', 'oud 2', 'oud 3', 'oud 4', 'oud 5']);
});

it('keeps a place for what must always be there, in its own order', () => {
  const late = aTask('Te weinig BHV', '2026-11-20', { always: true });
  expect(keys([...old, late])).toEqual(['oud 1', 'oud 2', 'oud 3', 'oud 4', 'Te weinig BHV']);
  const oldest = aTask('Te weinig EHBO', '2025-01-01', { always: true });
  expect(keys([...old, oldest, late])).toEqual(['Te weinig EHBO', 'oud 1', 'oud 2', 'oud 3', 'Te weinig BHV']);
});

it('never shows more than there is place for', () => {
  const many = old.map((task) => ({ ...task, always: true }));
  expect(keys([...many, aTask('ander', '2020-01-01')])).toHaveLength(5);
  expect(keys(many.slice(0, 2))).toEqual(['oud 1', 'oud 2']);
});
