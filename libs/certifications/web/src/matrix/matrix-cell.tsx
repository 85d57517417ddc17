import { type Status, statusIcons } from '@leerspoor/platform-ui';
import { IconCalendarCheck, IconEye, IconLink } from '@tabler/icons-react';
import { memo } from 'react';

interface Props {
  status: Status;
  word: string;
  note: string | undefined;
  /** Counts because another type satisfies it. */
  throughOther: boolean;
  /** Something newer waits to be checked. */
  waiting: boolean;
  /** A session lies ahead, in words for a screen reader; empty without one. */
  booked: string;
  /** Person and type, for a screen reader. */
  label: string;
  at: string;
  /** Of the grid: the names are the first. */
  column: number;
  isHere: boolean;
  isPicked: boolean;
}

/**
 * One person, one type: icon, word and date. Only trouble is filled. Plain values, so that scrolling redraws nothing, and in
 * a column that never changes, so that others come and go beside it without moving it: cells that move by hand are an
 * animation to the browser. With places of their own, hundreds of cells would cost a layer each in every frame.
 */
export const MatrixCell = memo(function MatrixCell({ status, word, note, label, at, column, ...is }: Props) {
  const Sign = statusIcons[status];
  return (
    <div
      role="gridcell"
      aria-colindex={column}
      aria-selected={is.isPicked}
      aria-label={`${label}: ${[word, note, is.booked].filter(Boolean).join(' ')}`}
      tabIndex={is.isHere ? 0 : -1}
      data-at={at}
      className="mx-slot"
      style={{ gridColumn: column }}
    >
      <div
        className="cell"
        data-status={status}
        data-noted={note ? true : undefined}
        data-picked={is.isPicked || undefined}
        aria-hidden="true"
      >
        {status === 'none' ? (
          // Most cells say nothing: a dash instead of a picture saves a third of every frame.
          '–'
        ) : (
          <>
            <Sign size={16} stroke={2.4} />
            <b>
              {word}
              {is.throughOther && <IconLink size={13} />}
              {is.booked && <IconCalendarCheck size={14} />}
              {is.waiting && status !== 'check' && <IconEye size={14} />}
            </b>
            {note && <small>{note}</small>}
          </>
        )}
      </div>
    </div>
  );
});
