import './check.css';
import { type Check, listChecks } from '@leerspoor/certifications-contract';
import { Button } from '@mantine/core';
import { EmptyState, InfoNote, Link, Skeleton, useWide } from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, useGo, usePages, usePathPart } from '@leerspoor/platform-web';
import { useEffect } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { pages } from '../pages.js';
import { useActivityWords } from '../meter/activity-list.js';
import { CheckCard } from './check-card.js';
import { idOf } from './check-id.js';

/** Documents and activities that wait for HR, the oldest first: one at a time on a phone, list and picture on a wide screen. */
export function CheckQueuePage() {
  const t = useDeskTexts();
  const go = useGo();
  const wide = useWide();
  const asked = usePathPart('certificateId');
  const { read, items, first, more } = usePages(listChecks, { query: {} });
  const place = asked ? items.findIndex((item) => idOf(item) === asked) : 0;
  const check = items[place];
  const isGone = asked !== undefined && place === -1 && !more && !read.isFetching;

  const goTo = (to: number) => {
    const next = items[to];
    if (next) go(pages.check(idOf(next)), { replace: true });
  };
  const leave = () => {
    const next = items[place + 1] ?? items[place - 1];
    go(next ? pages.check(idOf(next)) : pages.queue, { replace: true });
  };
  useMoveKeys(place, goTo);
  useEffect(() => {
    if (more && !more.loading && (place === -1 || place > items.length - 5)) more.onMore();
  }, [more, place, items.length]);

  const total = first?.total ?? 0;
  return (
    <Page
      title={t('check.title')}
      sub={total > 0 ? t('check.count', { count: total }) : undefined}
      head={wide && <CertificateTabs current={pages.queue} />}
      back={wide ? undefined : { to: pages.matrix, label: t('title') }}
      fill={wide && total > 0}
    >
      <Loaded read={read} skeleton={<Skeleton rows={4} height={72} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState
              title={t('check.empty')}
              action={
                <Button component={Link} to={pages.matrix} variant="default">
                  {t('check.toMatrix')}
                </Button>
              }
            >
              {t('check.emptyNote')}
            </EmptyState>
          ) : (
            <div className="checks">
              <QueueList items={items} current={check && idOf(check)} />
              {isGone && (
                <InfoNote>
                  <p>{t('check.gone')}</p>
                  <Button onClick={() => go(pages.queue, { replace: true })}>{t('check.next')}</Button>
                </InfoNote>
              )}
              {check && (
                <CheckCard
                  key={`${idOf(check)}.${check.version}`}
                  check={check}
                  place={place}
                  total={total}
                  onDone={leave}
                  onSkip={place + 1 < items.length ? () => goTo(place + 1) : undefined}
                  onStale={() => void read.refetch().then(leave)}
                />
              )}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Alt with an arrow goes to the next document or the one before, wherever the focus is. */
function useMoveKeys(place: number, goTo: (to: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      goTo(place + (event.key === 'ArrowDown' ? 1 : -1));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function QueueList({ items, current }: { items: readonly Check[]; current: string | undefined }) {
  const t = useDeskTexts();
  const f = useFormat();
  const what = useActivityWords();
  return (
    <nav className="check-list" aria-label={t('check.title')}>
      {items.map((item) => (
        <Link key={idOf(item)} to={pages.check(idOf(item))} aria-current={idOf(item) === current ? 'true' : undefined}>
          <b>{item.person.name}</b> {item.type.name}
          {item.waits === 'activity' && `, ${what(item)}`}
          <small>{f.moment(item.recordedAt)}</small>
        </Link>
      ))}
    </nav>
  );
}
