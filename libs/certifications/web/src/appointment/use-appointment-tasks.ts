import { listMyAppointments } from '@leerspoor/certifications-contract';
import { type Task, useCan, useRead, useSession } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { inSentence } from '../status/in-sentence.js';
import { useTexts } from '../texts.js';

/** What waits for my signature, for myself or for the employer; and the types of my own that wait for nothing else. */
export function useAppointmentTasks(): { tasks: Task[]; typeIds: ReadonlySet<string> } {
  const t = useTexts();
  const can = useCan();
  const { today } = useSession();
  const { data = [] } = useRead(listMyAppointments, {}, { enabled: can(listMyAppointments) });
  const asked = data.filter(({ asks }) => asks !== null);
  const tasks = asked.map(({ id, asks, type, role, person }): Task => ({
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
  return { tasks, typeIds: new Set(asked.filter(({ asks }) => asks === 'person').map(({ type }) => type.id)) };
}
