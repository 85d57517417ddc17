/** How long staged rows are kept, and an import can be undone. */
export const keepDays = 30;

const aDay = 24 * 3600 * 1000;

interface Applied {
  state: string;
  appliedAt: Date | null;
  rowsRemovedAt: Date | null;
}

/** Until when an import can be undone; null when it cannot (any more). */
export const undoUntil = ({ state, appliedAt, rowsRemovedAt }: Applied): Date | null =>
  state === 'applied' && appliedAt && !rowsRemovedAt ? new Date(appliedAt.getTime() + keepDays * aDay) : null;
