import { type Attendance, recordAttendance, type Training } from '@leerspoor/certifications-contract';
import { dropDraft, keepDraft, momentHere, readDraft, useOnline, useWrite } from '@leerspoor/platform-web';
import { useEffect, useRef, useState } from 'react';
import { trainings } from '../stale.js';

export interface Mark {
  attendance: Attendance;
  /** When it was tapped, on the clock of the device. */
  at: string;
}
export type Marks = Readonly<Record<string, Mark>>;

/** What is left when these have been sent: a mark that was tapped again meanwhile stays. */
export const withoutSent = (marks: Marks, sent: Marks): Marks =>
  Object.fromEntries(Object.entries(marks).filter(([personId, mark]) => sent[personId]?.at !== mark.at));

const pause = 5000;

/**
 * Ticks that survive a bad network: each is kept on the device at once, sent when it can be, and sent again until the server
 * has it. `at` decides on the server, so late and double is harmless.
 */
export function useMarks(training: Training) {
  const key = `attendance.${training.id}`;
  const [marks, setMarks] = useState<Marks>(() => (readDraft(key) ?? {}) as Marks);
  const write = useWrite(recordAttendance, trainings);
  const isOnline = useOnline();
  const latest = useRef(marks);
  const keep = (next: Marks) => {
    latest.current = next;
    setMarks(next);
    if (Object.keys(next).length === 0) dropDraft(key);
    else keepDraft(key, next);
  };
  const send = () => {
    const sent = latest.current;
    const list = Object.entries(sent).map(([personId, mark]) => ({ personId, ...mark }));
    if (list.length === 0 || write.isPending) return;
    write.mutate(
      { params: { trainingId: training.id }, body: { marks: list } },
      { onSuccess: () => keep(withoutSent(latest.current, sent)) },
    );
  };
  const count = Object.keys(marks).length;
  const isRefused = write.error !== null && write.error.problem.status !== 0;
  useEffect(() => {
    if (count === 0 || !isOnline || write.isPending || isRefused) return;
    const timer = setTimeout(send, write.isError ? pause : 0);
    return () => clearTimeout(timer);
  });
  return {
    /** As it is on this device. */
    of: (personId: string, known: Attendance): Attendance => marks[personId]?.attendance ?? known,
    mark: (personId: string, attendance: Attendance) =>
      keep({ ...latest.current, [personId]: { attendance, at: momentHere() } }),
    unsent: count,
    sending: write.isPending,
    error: isRefused ? write.error : null,
    lost: write.isError || !isOnline,
    send,
  };
}
