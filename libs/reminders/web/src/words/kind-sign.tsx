import { type ReminderKind, type Weight } from '@leerspoor/reminders-contract';
import {
  IconArrowBackUp,
  IconCalendarCheck,
  IconCalendarEvent,
  IconCalendarOff,
  IconCircleDashed,
  IconClockHour4,
  IconEye,
  IconGauge,
  IconHeartHandshake,
  IconShieldHalf,
  IconSignature,
  type Icon,
} from '@tabler/icons-react';

const signs: Record<ReminderKind, Icon> = {
  'certificate-expires': IconClockHour4,
  'certificate-missing': IconCircleDashed,
  'meter-behind': IconGauge,
  'evidence-waiting': IconEye,
  'evidence-returned': IconArrowBackUp,
  'appointment-waiting': IconSignature,
  'training-ahead': IconCalendarEvent,
  'training-invited': IconCalendarCheck,
  'training-cancelled': IconCalendarOff,
  'coverage-breaks': IconShieldHalf,
};

/** What a message is about, as a sign beside its words; a nudge comes from a colleague. */
export function KindSign({ kind, weight }: { kind: ReminderKind; weight?: Weight }) {
  const Sign = weight === 'nudge' ? IconHeartHandshake : signs[kind];
  return <Sign size={20} aria-hidden="true" />;
}
