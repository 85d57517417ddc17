import { Button } from '@mantine/core';
import { Link } from '@leerspoor/platform-ui';
import { isRefusal, ProblemNote } from '@leerspoor/platform-web';
import { Entry } from './entry.js';

/** A link that was used or is too old: says so and what to do; any other failure in its own words. */
export function DeadLink({
  error,
  title,
  text,
  to,
  deed,
}: {
  error: unknown;
  title: string;
  text: string;
  to: string;
  deed: string;
}) {
  const isDead = isRefusal(error, 'people.link-dead') || isRefusal(error, 'not-found');
  return (
    <Entry title={title}>
      <div className="form">
        {isDead ? <p>{text}</p> : <ProblemNote error={error} />}
        <Button component={Link} to={to} size="xl" fullWidth>
          {deed}
        </Button>
      </div>
    </Entry>
  );
}
