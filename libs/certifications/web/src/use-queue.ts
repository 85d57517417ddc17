import { dropDraft, keepDraft, readDraft, useOnline, type Write } from '@leerspoor/platform-web';
import { type AnyEndpoint } from '@leerspoor/platform-contract';
import { useEffect, useRef, useState } from 'react';

/** By person: what was tapped, and when on the clock of the device. */
export type Queue<M extends { at: string }> = Readonly<Record<string, M>>;

/** What is left when these have been sent: a mark that was tapped again meanwhile stays. */
export const withoutSent = <M extends { at: string }>(marks: Queue<M>, sent: Queue<M>): Queue<M> =>
  Object.fromEntries(Object.entries(marks).filter(([personId, mark]) => sent[personId]?.at !== mark.at));

const pause = 5000;

type Post<M> = (marks: ({ personId: string } & M)[], onSuccess: () => void) => void;

/**
 * Ticks that survive a bad network: each is kept on the device at once under `key`, sent when it can be, and sent again until
 * the server has it. `at` decides on the server, so late and double is harmless.
 */
export function useQueue<M extends { at: string }>(
  key: string,
  write: Pick<Write<AnyEndpoint>, 'isPending' | 'isError' | 'error'>,
  post: Post<M>,
) {
  const [marks, setMarks] = useState<Queue<M>>(() => (readDraft(key) ?? {}) as Queue<M>);
  const isOnline = useOnline();
  const latest = useRef(marks);
  const keep = (next: Queue<M>) => {
    latest.current = next;
    setMarks(next);
    if (Object.keys(next).length === 0) dropDraft(key);
    else keepDraft(key, next);
  };
  const send = () => {
    const sent = latest.current;
    const list = Object.entries(sent).map(([personId, mark]) => ({ personId, ...mark }));
    if (list.length === 0 || write.isPending) return;
    post(list, () => keep(withoutSent(latest.current, sent)));
  };
  const count = Object.keys(marks).length;
  const isRefused = write.error !== null && write.error.problem.status !== 0;
  useEffect(() => {
    if (count === 0 || !isOnline || write.isPending || isRefused) return;
    const timer = setTimeout(send, write.isError ? pause : 0);
    return () => clearTimeout(timer);
  });
  return {
    /** As it is on this device; undefined: nothing was tapped that the server does not have. */
    of: (personId: string): M | undefined => marks[personId],
    put: (personId: string, mark: M) => keep({ ...latest.current, [personId]: mark }),
    unsent: count,
    sending: write.isPending,
    error: isRefused ? write.error : null,
    lost: write.isError || !isOnline,
    send,
  };
}

export type Queued = Omit<ReturnType<typeof useQueue>, 'of' | 'put'>;
