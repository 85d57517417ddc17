import { listMyAppointments } from '@leerspoor/certifications-contract';
import { type Task, useCan, useRead, useSession } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { inSentence } from '../status/in-sentence.js';
import { useTexts } from '../texts.js';

/** What waits for my signature, for myself or for the employer. */
export function useAppointmentTasks(): Task[] {
  const t = useTexts();
  const can = useCan();
  const { today } = useSession();
  const { data = [] } = useRead(listMyAppointments, {}, { enabled: can(listMyAppointments) });
  return data
    .filter(({ asks }) => asks !== null)
    .map(({ id, asks, type, role, person }) => ({
      key: `appointment-${id}`,
      must: true,
      dueOn: today,
      status: 'soon',
      word: t('appointments.sign'),
      title: t(asks === 'person' ? 'today.sign' : 'today.signFor', { type: inSentence(type.name), name: person.name }),
      note: role || undefined,
      to: pages.appointment(id),
      deed: t('today.signDeed'),
    }));
}
