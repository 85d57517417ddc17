import { type InboxItem } from '@leerspoor/reminders-contract';
import { Link, StatusTag } from '@leerspoor/platform-ui';
import { useLanguage, useSession } from '@leerspoor/platform-web';
import { ActionIcon } from '@mantine/core';
import { IconCheck, IconChevronRight } from '@tabler/icons-react';
import { useTexts } from '../texts.js';
import { KindSign } from '../words/kind-sign.js';
import { clockOf } from './inbox-days.js';

/** One message. The whole line is the way to the task; a new one can also be put on read without going there. */
export function MessageLine({ item, onRead }: { item: InboxItem; onRead: () => void }) {
  const t = useTexts();
  const language = useLanguage();
  const { timeZone } = useSession().company;
  const isNew = item.readAt === null;
  const { line, body, button } = item.text;
  const time = clockOf(item.at, timeZone, language);
  return (
    <li className="message" data-new={isNew || undefined}>
      <Link to={item.link} className="message-link" onClick={() => isNew && onRead()}>
        <span className="message-sign">
          <KindSign kind={item.kind} weight={item.weight} />
        </span>
        <span className="grow">
          {(isNew || item.weight === 'legal') && (
            <span className="message-top">
              {isNew && <span className="message-new">{t('inbox.isNew')}</span>}
              {item.weight === 'legal' && <StatusTag status="soon" word={t('inbox.must')} />}
            </span>
          )}
          <span className="message-title">
            <b>{line}</b>
            <time className="xs dim num" dateTime={item.at}>
              <span className="visually-hidden">{t('inbox.at', { time })}</span>
              <span aria-hidden="true">{time}</span>
            </time>
          </span>
          <span className="message-body">{body}</span>
          <span className="message-deed">
            {button}
            <IconChevronRight size={18} aria-hidden="true" />
          </span>
        </span>
      </Link>
      {isNew && (
        <ActionIcon
          className="message-check no-print"
          size={48}
          c="var(--ls-brand)"
          aria-label={t('inbox.mark', { line })}
          onClick={onRead}
        >
          <IconCheck size={22} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  );
}
