import { type RowKind } from '@leerspoor/connections-contract';
import { type Status } from '@leerspoor/platform-ui';
import { IconEqual, IconPencil, IconPlayerSkipForward, IconPlus, IconX, type Icon } from '@tabler/icons-react';

/** Kinds in the order of the list: what needs somebody first. */
export const rowKinds: RowKind[] = ['error', 'changed', 'new', 'unchanged', 'skipped'];

export const kindLooks: Record<RowKind, { status: Status; icon: Icon }> = {
  error: { status: 'expired', icon: IconX },
  changed: { status: 'booked', icon: IconPencil },
  new: { status: 'ok', icon: IconPlus },
  unchanged: { status: 'none', icon: IconEqual },
  skipped: { status: 'none', icon: IconPlayerSkipForward },
};
