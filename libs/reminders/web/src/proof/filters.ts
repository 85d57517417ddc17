import { LocalDate } from '@leerspoor/platform-contract';
import { DeliveryState, ReminderKind } from '@leerspoor/reminders-contract';
import { z } from 'zod';

const none = z.literal('');

/** The filters of the proof as they stand in the address. */
export const deliveryFilters = z.object({
  staat: z.union([DeliveryState, none]).catch(''),
  soort: z.union([ReminderKind, none]).catch(''),
  van: z.union([LocalDate, none]).catch(''),
  tot: z.union([LocalDate, none]).catch(''),
  aan: z.union([z.uuid(), none]).catch(''),
});
type Filters = z.output<typeof deliveryFilters>;

/** The same as the door wants them; what is empty is not asked. */
export const queryOf = ({ staat, soort, van, tot, aan }: Filters) => ({
  ...(staat && { state: staat }),
  ...(soort && { kind: soort }),
  ...(van && { from: van }),
  ...(tot && { until: tot }),
  ...(aan && { recipientId: aan }),
});
