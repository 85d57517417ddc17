import type { AccessState } from '@leerspoor/people-contract';
import { StatusTag, type Status } from '@leerspoor/platform-ui';
import { useDesk } from '../desk-texts.js';

const looks: Record<AccessState, Status> = { open: 'ok', invited: 'booked', none: 'none', closed: 'stop' };

export function AccessTag({ state }: { state: AccessState }) {
  const t = useDesk();
  return <StatusTag quiet={state === 'open' || state === 'none'} status={looks[state]} word={t(`access.${state}`)} />;
}
