import { approve, type Break, printedFrom, readOverview } from '@leerspoor/certifications-contract';
import { daysBetween, type LocalDate } from '@leerspoor/platform-contract';
import { type Task, type TaskSource, useCan, useFormat, useRead } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { lookOf } from '../status/look.js';
import { inSentence } from '../status/in-sentence.js';
import { capital } from '../status/use-day.js';
import { useTexts } from '../texts.js';
import { useShortTasks } from './use-short-tasks.js';

const firstOf = (name: string) => name.split(' ')[0] ?? name;

/** What breaks first among the people within my reach, and the places where they work. */
function useBreaks(): ReturnType<TaskSource> {
  const can = useCan();
  const isOpen = can(readOverview);
  const read = useRead(readOverview, { query: {} }, { enabled: isOpen });
  const taskOf = useBreakTask();
  const short = useShortTasks();
  if (!read.data) return { tasks: isOpen ? undefined : [], total: 0, error: read.error };
  const { today, breaks } = read.data;
  const tasks = [...short, ...breaks.items.map((item) => taskOf(item, today))];
  return { tasks, total: breaks.total + short.length, error: read.error };
}

/** For HR: of everybody. */
export const useCompanyTasks: TaskSource = () => useBreaks();

/** For a lead: of the own people. */
export const useTeamTasks: TaskSource = () => useBreaks();

function useBreakTask() {
  const t = useTexts();
  const f = useFormat();
  const checks = useCan()(approve);
  const deedOf = ({ waiting, bookedOn }: Break, dueOn: LocalDate, today: LocalDate) => {
    if (waiting) return checks ? 'check' : 'look';
    if (bookedOn) return 'look';
    return daysBetween(today, dueOn) <= 0 ? 'solve' : 'arrangeIt';
  };
  return (item: Break, today: LocalDate): Task => {
    const { on, person, team, type, wording, status, blocked, waiting, bookedOn } = item;
    const isEnd = status === 'renewal-open' || status === 'expired' || status === 'in-grace';
    const dueOn = isEnd ? printedFrom(on, wording) : on;
    const look = lookOf({ status, wording, expires: isEnd ? on : null, date: on, wanted: true, blocked }, today);
    const values = { type: inSentence(type.name), name: firstOf(person.name) };
    return {
      key: `${person.id}-${type.id}`,
      must: true,
      dueOn,
      status: blocked ? 'expired' : bookedOn ? 'booked' : look.tone,
      word: blocked ? t('today.blocked') : bookedOn ? t('booked.tag') : t(`status.${look.word}`),
      title: capital(t(`today.breaks.${sentenceOf(item, today)}`, values)),
      note:
        [team, waiting && t('today.waiting'), bookedOn && t('today.booked', { day: f.date(bookedOn, 'short') })]
          .filter(Boolean)
          .join(' · ') || undefined,
      to: pages.cell(person.id, type.id),
      deed: t(`today.${deedOf(item, dueOn, today)}`),
      who: [person.name],
    };
  };
}

function sentenceOf({ status, on }: Break, today: LocalDate) {
  if (status === 'missing') return on <= today ? 'lacks' : 'missing';
  if (status === 'suspended' || status === 'revoked' || status === 'incomplete') return status;
  if (status === 'waiting') return 'waits';
  return on <= today ? 'over' : 'ends';
}
