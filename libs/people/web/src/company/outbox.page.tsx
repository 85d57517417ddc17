import { getMail, listMail, MailState, type MailRow } from '@leerspoor/people-contract';
import {
  DataTable,
  EmptyState,
  FilterPill,
  InfoNote,
  SidePanel,
  StatusTag,
  type Column,
  type Status,
} from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, useGo, usePages, usePathPart, useQueryState, useRead } from '@leerspoor/platform-web';
import { z } from 'zod';
import { useDesk } from '../desk-texts.js';
import './company.css';

const looks: Record<MailState, Status> = {
  queued: 'booked',
  sending: 'booked',
  sent: 'ok',
  kept: 'soon',
  failed: 'expired',
};
const Asked = z.object({ stand: MailState.or(z.literal('')).catch('') });

/** The mails of this company. Without a mail server this is the only place where they can be read, and that stands on top. */
export function OutboxPage() {
  const t = useDesk();
  const format = useFormat();
  const go = useGo();
  const id = usePathPart('id');
  const [{ stand }, change] = useQueryState(Asked);
  const list = usePages(listMail, { query: { state: stand || undefined, limit: 100 } });
  const query = stand ? `?stand=${stand}` : '';
  const columns: Column<MailRow>[] = [
    { key: 'subject', title: t('outbox.subject'), cell: (mail) => mail.subject, width: '40%' },
    { key: 'to', title: t('outbox.to'), cell: (mail) => mail.toName || mail.to },
    { key: 'at', title: t('outbox.at'), cell: (mail) => format.moment(mail.createdAt) },
    {
      key: 'state',
      title: t('outbox.state'),
      cell: (mail) => <StatusTag status={looks[mail.state]} word={t(`outbox.states.${mail.state}`)} />,
    },
  ];
  return (
    <Page
      title={t('outbox.title')}
      fill
      head={
        <>
          {list.items.some((mail) => mail.state === 'kept') && <InfoNote>{t('outbox.local')}</InfoNote>}
          <div className="tools-row">
            <FilterPill
              label={t('outbox.state')}
              value={stand}
              choices={MailState.options.map((value) => ({ value, label: t(`outbox.states.${value}`) }))}
              onChange={(value) => change({ stand: value as MailState | '' })}
            />
          </div>
        </>
      }
      side={id && <MailPanel key={id} id={id} onClose={() => go(`/beheer/postvak-uit${query}`)} />}
    >
      <Loaded read={list.read}>
        {() =>
          list.items.length === 0 ? (
            <EmptyState title={stand ? t('outbox.none') : t('outbox.empty')}>
              {!stand && t('outbox.emptyText')}
            </EmptyState>
          ) : (
            <DataTable
              caption={t('outbox.title')}
              rows={list.items}
              columns={columns}
              rowKey={(mail) => mail.id}
              rowLink={(mail) => `/beheer/postvak-uit/${mail.id}${query}`}
              picked={id}
              card={(mail) => (
                <>
                  <b>{mail.subject}</b>
                  <p className="sm dim">
                    {mail.toName || mail.to} · {format.moment(mail.createdAt)}
                  </p>
                </>
              )}
              count={t('outbox.count', { count: list.items.length })}
              more={list.more}
            />
          )
        }
      </Loaded>
    </Page>
  );
}

const linksIn = (text: string): string[] => [...new Set(text.match(/https?:\/\/[^\s<>"')]+/g) ?? [])];

/** One mail as its plain text: nothing in it can run. Links are given apart, so that an invitation can be opened here. */
function MailPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useDesk();
  const format = useFormat();
  const read = useRead(getMail, { params: { mailId: id } });
  return (
    <SidePanel label={t('outbox.title')} head={<h2>{read.data?.subject ?? t('outbox.title')}</h2>} onClose={onClose}>
      <Loaded read={read}>
        {(mail) => (
          <>
            <dl className="facts">
              <dt>{t('outbox.to')}</dt>
              <dd>
                {mail.toName} {mail.to}
              </dd>
              <dt>{t('outbox.at')}</dt>
              <dd>{format.moment(mail.createdAt)}</dd>
            </dl>
            <p>
              <StatusTag status={looks[mail.state]} word={t(`outbox.states.${mail.state}`)} />
            </p>
            {mail.sentAt && <p className="sm">{t('outbox.sentAt', { at: format.moment(mail.sentAt) })}</p>}
            {mail.failure && <p className="sm">{mail.failure}</p>}
            {mail.body ? (
              <>
                <p className="mail-text">{mail.body.text}</p>
                <Links links={linksIn(mail.body.text)} />
              </>
            ) : (
              <p className="dim">{t('outbox.noBody')}</p>
            )}
          </>
        )}
      </Loaded>
    </SidePanel>
  );
}

function Links({ links }: { links: string[] }) {
  const t = useDesk();
  if (links.length === 0) return null;
  return (
    <section>
      <h3>{t('outbox.links')}</h3>
      <ul className="stack">
        {links.map((link) => (
          <li key={link} className="sm">
            <a className="linky" href={link} target="_blank" rel="noreferrer">
              {link}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
