import { type ImportState } from '@leerspoor/connections-contract';

/** The four stops of the track. */
export const stops = ['file', 'columns', 'check', 'done'] as const;

const places: Record<ImportState, number> = {
  uploaded: 0,
  reading: 0,
  failed: 0,
  cancelled: 0,
  mapping: 1,
  checking: 2,
  ready: 2,
  applying: 2,
  applied: 3,
  undoing: 3,
  undone: 3,
};

export const placeOf = (state: ImportState): number => places[state];

const moving: ImportState[] = ['uploaded', 'reading', 'checking', 'applying', 'undoing'];

/** The worker is at it, or has to begin: ask again soon. */
export const isMoving = (state: ImportState): boolean => moving.includes(state);
