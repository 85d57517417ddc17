import {
  type Booking,
  handIn,
  type PersonCertificates,
  readMine,
  type ReturnedActivity,
  type StandingLine,
  todoOf,
} from '@leerspoor/certifications-contract';
import { byUrgency, type Task, type TaskSource, useCan, useFormat, useKept } from '@leerspoor/platform-web';
import { useAppointmentTasks } from '../appointment/use-appointment-tasks.js';
import { pages } from '../pages.js';
import { lastDayOf } from '../status/look.js';
import { useDay } from '../status/use-day.js';
import { useLook } from '../status/use-look.js';
import { inSentence } from '../status/in-sentence.js';
import { useMyBookings } from '../training/booked-note.js';
import { useTexts } from '../texts.js';

/** What I must do about my certificates: sent back first, then what ends or lacks. What HR is checking asks nothing of me. */
export const useMyTasks: TaskSource = () => {
  const can = useCan();
  const { read } = useKept(readMine, {}, { enabled: can(readMine) });
  const returnedTask = useReturnedTask();
  const returnedActivityTask = useReturnedActivityTask();
  const lineTask = useLineTask();
  const bookings = useMyBookings();
  const bookedTask = useBookedTask();
  const signing = useAppointmentTasks();
  if (!read.data) return { tasks: can(readMine) ? undefined : [], total: 0, error: read.error };
  const { lines, returned, returnedActivities, today } = read.data;
  const isReturned = (typeId: string) => returned.some((one) => one.typeId === typeId);
  const todo = lines.filter(
    (line) =>
      !isReturned(line.typeId) &&
      !(line.status === 'incomplete' && signing.typeIds.has(line.typeId)) &&
      !['nothing', 'wait'].includes(todoOf(line, today).deed),
  );
  const tasks = [
    ...signing.tasks,
    ...returned.map(returnedTask(today)),
    ...returnedActivities.map(returnedActivityTask(today)),
    ...todo.map((line) => {
      const booking = bookings.get(line.typeId);
      return booking ? bookedTask(line, booking) : lineTask(today)(line);
    }),
  ].toSorted(byUrgency);
  return { tasks, total: tasks.length, error: read.error };
};

function useReturnedTask() {
  const t = useTexts();
  return (today: PersonCertificates['today']) =>
    (returned: PersonCertificates['returned'][number]): Task => ({
      key: `returned-${returned.certificateId}`,
      must: true,
      dueOn: today,
      status: 'soon',
      word: t('mine.sentBack'),
      title: t('today.returned', { type: inSentence(returned.name) }),
      note: returned.reason,
      to: pages.handIn(returned.typeId),
      deed: t('mine.again'),
    });
}

function useReturnedActivityTask() {
  const t = useTexts();
  return (today: PersonCertificates['today']) =>
    ({ activityId, typeId, name, kind, amount, subject, reason }: ReturnedActivity): Task => ({
      key: `returned-${activityId}`,
      must: true,
      dueOn: today,
      status: 'soon',
      word: t('activities.sentBack'),
      title: t('activities.own.returned', {
        what: t(`activities.amount.${kind}`, { count: amount, subject }),
        type: inSentence(name),
      }),
      note: reason,
      to: pages.handInActivity(typeId, activityId),
      deed: t('activities.own.again'),
    });
}

/** What is booked asks nothing but to come. */
function useBookedTask() {
  const t = useTexts();
  const f = useFormat();
  return ({ typeId, name }: StandingLine, { trainingId, day, begins, ends, place }: Booking): Task => ({
    key: `booked-${typeId}`,
    must: true,
    dueOn: day,
    status: 'booked',
    word: t('booked.tag'),
    title: t('booked.task', { type: inSentence(name) }),
    note: [t('booked.on', { day: f.date(day, 'day'), begins, ends }), place].filter(Boolean).join(' · '),
    to: pages.training(trainingId),
    deed: t('booked.look'),
  });
}

function useLineTask() {
  const t = useTexts();
  const dayOf = useDay();
  const look = useLook();
  const can = useCan();
  const noteOf = (line: StandingLine, by: string) => {
    if (line.blocked) return t('blockedMine');
    const blocks = line.why.some(({ blocksWork }) => blocksWork);
    return by === '' ? undefined : t(blocks ? 'today.blocksFrom' : 'today.arrange', { day: by });
  };
  return (today: PersonCertificates['today']) =>
    (line: StandingLine): Task => {
      const { deed, by } = todoOf(line, today);
      const isEnd = deed === 'renew' || deed === 'confirm' || deed === 'start-over';
      const last = by && (isEnd ? lastDayOf(by) : by);
      const { status, word } = look.tag(line);
      const canHandIn = can(handIn) && deed !== 'ask';
      return {
        key: `certificate-${line.typeId}`,
        must: true,
        dueOn: by ?? today,
        status,
        word,
        title: t(`today.titles.${titleOf(line)}`, { type: inSentence(line.name) }),
        note: noteOf(line, last ? dayOf(last) : ''),
        to: pages.mine(line.typeId),
        deed: canHandIn ? t('today.deed') : t('today.look'),
      };
    };
}

function titleOf({ status }: StandingLine) {
  if (status === 'missing' || status === 'incomplete') return status;
  if (status === 'suspended' || status === 'revoked') return status;
  return status === 'renewal-open' ? 'ends' : 'over';
}
