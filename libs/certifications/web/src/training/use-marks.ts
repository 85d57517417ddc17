import { type Attendance, recordAttendance, type Training } from '@leerspoor/certifications-contract';
import { momentHere, useWrite } from '@leerspoor/platform-web';
import { trainings } from '../stale.js';
import { useQueue } from '../use-queue.js';

interface Mark {
  attendance: Attendance;
  at: string;
}

/** Who is there at a session, kept on this device until the server has it. */
export function useMarks({ id: trainingId }: Training) {
  const write = useWrite(recordAttendance, trainings);
  const { of, put, ...queue } = useQueue<Mark>(`attendance.${trainingId}`, write, (marks, onSuccess) =>
    write.mutate({ params: { trainingId }, body: { marks } }, { onSuccess }),
  );
  return {
    ...queue,
    /** As it is on this device. */
    of: (personId: string, known: Attendance): Attendance => of(personId)?.attendance ?? known,
    mark: (personId: string, attendance: Attendance) => put(personId, { attendance, at: momentHere() }),
  };
}
