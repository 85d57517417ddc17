import { useCallback, useState } from 'react';
import { type Person } from './rows.js';

/** Several people at once: a mode of its own, so that a press on a cell always opens it. Null: not choosing. */
export function useChoosing() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string> | null>(null);
  const toggle = useCallback(
    ({ id, name }: Pick<Person, 'id' | 'name'>) =>
      setChosen((now) => {
        const next = new Map(now);
        if (!next.delete(id)) next.set(id, name);
        return next;
      }),
    [],
  );
  return {
    chosen,
    toggle,
    start: () => setChosen(new Map()),
    end: () => setChosen(null),
    chooseAll: (people: readonly Person[]) => setChosen(new Map(people.map(({ id, name }) => [id, name]))),
  };
}
export type Choosing = ReturnType<typeof useChoosing>;
