import { markToolboxPresence, type ToolboxMeeting } from '@leerspoor/certifications-contract';
import { momentHere, useWrite } from '@leerspoor/platform-web';
import { toolboxCounts, toolboxes } from '../stale.js';
import { useQueue } from '../use-queue.js';

interface Tap {
  present: boolean;
  at: string;
}

/** Names that were tapped, kept on this device until the server has them. */
export function useTaps({ id: meetingId, state, people }: ToolboxMeeting) {
  const write = useWrite(markToolboxPresence, state === 'closed' ? toolboxCounts : toolboxes);
  const { of, put, ...queue } = useQueue<Tap>(`toolbox.${meetingId}`, write, (marks, onSuccess) =>
    write.mutate({ params: { meetingId }, body: { marks } }, { onSuccess }),
  );
  const known = new Set(people.map(({ person }) => person.id));
  return {
    ...queue,
    /** As it is on this device. */
    isHere: (personId: string): boolean => of(personId)?.present ?? known.has(personId),
    tap: (personId: string, present: boolean) => put(personId, { present, at: momentHere() }),
  };
}

export type Taps = ReturnType<typeof useTaps>;
