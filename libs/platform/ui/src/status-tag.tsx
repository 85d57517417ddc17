import './status-tag.css';
import {
  IconBan,
  IconCalendarCheck,
  IconCheck,
  IconCircleDashed,
  IconClockHour4,
  IconEye,
  IconHourglass,
  IconMinus,
  IconPencil,
  IconX,
  type Icon,
} from '@tabler/icons-react';

export type Status =
  'ok' | 'soon' | 'expired' | 'missing' | 'booked' | 'check' | 'grace' | 'exempt' | 'none' | 'stop' | 'changed';

export const statusIcons: Record<Status, Icon> = {
  ok: IconCheck,
  soon: IconClockHour4,
  expired: IconX,
  missing: IconCircleDashed,
  booked: IconCalendarCheck,
  check: IconEye,
  grace: IconHourglass,
  exempt: IconMinus,
  stop: IconBan,
  none: IconMinus,
  changed: IconPencil,
};

interface Props {
  status: Status;
  word: string;
  note?: string;
  big?: boolean;
  /** Without a fill: for what is as it should be, many times in a list. */
  quiet?: boolean;
  icon?: Icon;
}

/** A status as icon and word: never colour alone. `icon` replaces the icon where the word is not the usual one of its colour. */
export function StatusTag({ status, word, note, big, quiet, icon }: Props) {
  const Sign = icon ?? statusIcons[status];
  return (
    <span className="tag" data-status={status} data-big={big || undefined} data-quiet={quiet || undefined}>
      <Sign size={big ? 20 : 15} stroke={2.4} aria-hidden="true" />
      <span>{word}</span>
      {note && <span className="tag-note">{note}</span>}
    </span>
  );
}
