import { Button } from '@mantine/core';
import { daysBetween, type LocalDate } from '@leerspoor/platform-contract';
import { Face, Link, StatusTag } from '@leerspoor/platform-ui';
import { useFormat, useSession, type Task } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';

/** What breaks first, along the line: the day, how far away, the consequence, the deed. */
export function BreakList({ tasks }: { tasks: Task[] }) {
  const t = useTexts();
  const format = useFormat();
  const { today } = useSession();
  const howFar = (day: LocalDate) => {
    const late = daysBetween(day, today);
    return late > 1 && late < 92 ? t('home.late', { count: late }) : format.distance(day);
  };
  // A day of another year says which: after an import of old papers "29 okt" alone would be read as this year's.
  const dayOf = (day: LocalDate) => {
    const isFar = Math.abs(daysBetween(day, today)) > 300;
    return isFar ? `${format.date(day, 'short')} ${day.slice(0, 4)}` : format.date(day, 'short');
  };
  return (
    <ol className="breaks">
      {tasks.map((task, index) => (
        <li key={task.key} data-status={task.status}>
          <div className="when">
            {task.dueOn && (
              <>
                <b>{dayOf(task.dueOn)}</b>
                <span>{howFar(task.dueOn)}</span>
              </>
            )}
          </div>
          <i aria-hidden="true" />
          <div className="card">
            <div className="grow">
              <div className="row break-top">
                <StatusTag status={task.status} word={task.word} />
                {task.who?.slice(0, 4).map((name) => (
                  <Face key={name} name={name} size={26} />
                ))}
              </div>
              <h3>{task.title}</h3>
              {task.note && <p className="sm dim">{task.note}</p>}
            </div>
            <Button component={Link} to={task.to} variant={index === 0 ? 'filled' : 'default'} miw={124}>
              {task.deed}
            </Button>
          </div>
        </li>
      ))}
    </ol>
  );
}
