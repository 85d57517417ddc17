import { Button } from '@mantine/core';
import { CardLink, Link, StatusTag, Stop, Stops, type Status } from '@leerspoor/platform-ui';
import type { Task } from '@leerspoor/platform-web';

const tones: Partial<Record<Status, 'soon' | 'stop' | 'missing'>> = {
  soon: 'soon',
  grace: 'soon',
  expired: 'stop',
  stop: 'stop',
  missing: 'missing',
};

/** The first as a card with its one deed, the others as a line each: one filled button per screen. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <Stops>
      {tasks.map((task, index) => (
        <Stop key={task.key} tone={task.must ? tones[task.status] : undefined} may={!task.must}>
          {index === 0 && task.must ? (
            <FirstTask task={task} />
          ) : (
            <CardLink to={task.to} title={task.title} note={[task.note, task.word].filter(Boolean).join(' · ')} />
          )}
        </Stop>
      ))}
    </Stops>
  );
}

function FirstTask({ task }: { task: Task }) {
  return (
    <div className="card first-task">
      <StatusTag status={task.status} word={task.word} />
      <h3>{task.title}</h3>
      {task.note && <p className="sm dim">{task.note}</p>}
      <Button component={Link} to={task.to} size="lg" fullWidth>
        {task.deed}
      </Button>
    </div>
  );
}
