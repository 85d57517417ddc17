import { type DeliveryState } from '@leerspoor/reminders-contract';
import { type Status } from '@leerspoor/platform-ui';
import {
  IconAlertTriangle,
  IconCheck,
  IconClockHour4,
  IconMinus,
  IconPlayerPause,
  IconX,
  type Icon,
} from '@tabler/icons-react';

interface Look {
  status: Status;
  icon: Icon;
}

/** Sent is quiet; what went wrong is filled. */
export const deliveryLook: Record<DeliveryState, Look> = {
  planned: { status: 'booked', icon: IconClockHour4 },
  sent: { status: 'ok', icon: IconCheck },
  skipped: { status: 'none', icon: IconMinus },
  missed: { status: 'soon', icon: IconPlayerPause },
  failed: { status: 'soon', icon: IconAlertTriangle },
  parked: { status: 'stop', icon: IconX },
};

/** States that somebody may try again. */
export const mayRetry: DeliveryState[] = ['failed', 'parked'];
