import { type AppointmentState as State } from '@leerspoor/certifications-contract';
import { type Status, StatusTag } from '@leerspoor/platform-ui';
import { IconPencil, IconSignature } from '@tabler/icons-react';
import { useAppointmentTexts } from '../appointment-texts.js';

const looks: Readonly<Record<State, Status>> = {
  draft: 'changed',
  'waits-both': 'check',
  'waits-person': 'check',
  'waits-employer': 'check',
  ahead: 'booked',
  active: 'ok',
  ended: 'none',
  withdrawn: 'stop',
  replaced: 'none',
};

/** Where an appointment is on its way, as icon and word. */
export function AppointmentState({ state, big }: { state: State; big?: boolean }) {
  const t = useAppointmentTexts();
  const waits = looks[state] === 'check';
  const icon = waits ? { icon: IconSignature } : state === 'draft' ? { icon: IconPencil } : {};
  return <StatusTag status={looks[state]} word={t(`states.${state}`)} big={big ?? false} {...icon} />;
}
