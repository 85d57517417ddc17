import { type LocalDate, minus, type Period, plus } from '@leerspoor/platform-contract';
import { Audience, type Ladder } from '@leerspoor/reminders-contract';

/** The day of a step for something that is due on a day; as the server counts it. */
export const stepDay = (dueOn: LocalDate, offset: string): LocalDate =>
  offset.startsWith('-') ? minus(dueOn, offset.slice(1) as Period) : plus(dueOn, offset as Period);

/** From which step on each audience hears it; who never hears it is not there. */
export function firstHeard(ladder: Ladder): { audience: Audience; offset: string }[] {
  return Audience.options.flatMap((audience) => {
    const step = ladder.find(({ tell }) => tell.includes(audience));
    return step ? [{ audience, offset: step.offset }] : [];
  });
}
