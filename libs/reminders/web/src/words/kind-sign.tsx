import { type ReminderKind, type Weight } from '@leerspoor/reminders-contract';
import {
  IconArrowBackUp,
  IconCircleDashed,
  IconClockHour4,
  IconEye,
  IconHeartHandshake,
  IconShieldHalf,
  type Icon,
} from '@tabler/icons-react';

const signs: Record<ReminderKind, Icon> = {
  'certificate-expires': IconClockHour4,
  'certificate-missing': IconCircleDashed,
  'evidence-waiting': IconEye,
  'evidence-returned': IconArrowBackUp,
  'coverage-breaks': IconShieldHalf,
};

/** What a message is about, as a sign beside its words; a nudge comes from a colleague. */
export function KindSign({ kind, weight }: { kind: ReminderKind; weight?: Weight }) {
  const Sign = weight === 'nudge' ? IconHeartHandshake : signs[kind];
  return <Sign size={20} aria-hidden="true" />;
}
