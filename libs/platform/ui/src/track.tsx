import './track.css';
import { IconCheck } from '@tabler/icons-react';

export interface TrackStop {
  label?: string;
  state: 'done' | 'now' | 'todo';
}

/** The horizontal track: what is behind you is a line, what lies ahead is sleepers. `label` says it in words: "Stap 3 van 4". */
export function Track({ stops, labels, label }: { stops: TrackStop[]; labels?: boolean; label: string }) {
  return (
    <ol className="track" aria-label={label} data-labels={labels || undefined}>
      {stops.map((stop, index) => (
        <li key={index} data-state={stop.state} aria-current={stop.state === 'now' ? 'step' : undefined}>
          <i>{stop.state === 'done' && <IconCheck size={11} stroke={4} aria-hidden="true" />}</i>
          {labels && <span>{stop.label}</span>}
        </li>
      ))}
    </ol>
  );
}

/** The stops of a task with steps: everything before `at` is done. */
export const stepsOf = (labels: string[], at: number): TrackStop[] =>
  labels.map((label, index) => ({ label, state: index < at ? 'done' : index === at ? 'now' : 'todo' }));
