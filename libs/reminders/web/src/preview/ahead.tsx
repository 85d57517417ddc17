import './preview.css';
import { Face, LineList, Link } from '@leerspoor/platform-ui';
import { useFormat, useSession } from '@leerspoor/platform-web';
import { IconBell, IconChevronRight, IconMail } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';
import { capital } from '../words/capital.js';
import { groupedByDay, groupedByPerson, type Foreseen } from './foreseen.js';

interface Props {
  messages: Foreseen[];
  by: 'day' | 'person';
  picked: string | undefined;
  /** The address of a message. */
  to: (key: string) => string;
}

/** What is ahead, as a track: a stop per day, or per person. */
export function Ahead({ messages, by, picked, to }: Props) {
  const line = (message: Foreseen) => (
    <MessageLink key={message.key} message={message} by={by} to={to(message.key)} here={message.key === picked} />
  );
  return (
    <ol className="ahead" data-by={by}>
      {by === 'day'
        ? groupedByDay(messages).map(({ key, of, messages: own }) => (
            <DayStop key={key} on={of}>
              {own.map(line)}
            </DayStop>
          ))
        : groupedByPerson(messages).map(({ key, of, messages: own }) => (
            <li key={key}>
              <i aria-hidden="true" />
              <h2>{of.name}</h2>
              <LineList>{own.map(line)}</LineList>
            </li>
          ))}
    </ol>
  );
}

function DayStop({ on, children }: { on: Foreseen['on']; children: React.ReactNode }) {
  const format = useFormat();
  const { today } = useSession();
  const [weekday = '', ...rest] = format.date(on, 'day').split(' ');
  return (
    <li data-now={on === today || undefined}>
      <i aria-hidden="true" />
      <h2>
        {on === today ? capital(format.distance(on)) : `${capital(weekday.replace(',', ''))} ${rest.join(' ')}`}
        <small>{on === today ? format.date(on, 'short') : format.distance(on)}</small>
      </h2>
      <LineList>{children}</LineList>
    </li>
  );
}

function MessageLink({ message, by, to, here }: { message: Foreseen; by: Props['by']; to: string; here: boolean }) {
  const t = useDeskTexts();
  const format = useFormat();
  const { lines, recipient, on, byEmail } = message;
  const [first, ...others] = lines;
  const what = [first?.text.line, others.length > 0 && t('preview.and', { count: others.length })]
    .filter(Boolean)
    .join(' · ');
  const Way = byEmail ? IconMail : IconBell;
  return (
    <Link to={to} aria-current={here || undefined}>
      {by === 'day' && <Face name={recipient.name} size={36} />}
      <span>
        <b>{by === 'day' ? recipient.name : capital(format.date(on, 'day'))}</b>
        <small>{what}</small>
      </span>
      <span className="ahead-way">
        <Way size={18} aria-hidden="true" />
        <span>{byEmail ? t('preview.byEmail') : t('preview.inApp')}</span>
      </span>
      <IconChevronRight size={20} aria-hidden="true" />
    </Link>
  );
}
