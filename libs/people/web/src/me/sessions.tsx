import { Button } from '@mantine/core';
import { endSession, endSessions, listSessions, type OwnSession } from '@leerspoor/people-contract';
import { Actions, StatusTag, toast } from '@leerspoor/platform-ui';
import {
  dropAllDrafts,
  Loaded,
  ProblemNote,
  useForget,
  useFormat,
  useGo,
  useRead,
  useWrite,
} from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { deviceNameOf } from './device-name.js';

/** The devices on which I am signed in. A stranger's is recognised by device, address and time. */
export function Sessions() {
  const t = useDesk();
  const go = useGo();
  const forget = useForget();
  const read = useRead(listSessions, {});
  const endAll = useWrite(endSessions, [listSessions]);
  const everywhere = () =>
    endAll.mutate(
      { query: {} },
      {
        onSuccess: () => {
          dropAllDrafts();
          forget.onceGone();
          go('/inloggen', { replace: true });
        },
      },
    );
  const others = () =>
    endAll.mutate({ query: { keep: 'true' } }, { onSuccess: () => toast({ text: t('me.endedOthers') }) });
  return (
    <section className="section">
      <h2>{t('me.sessions')}</h2>
      <p className="sm dim">{t('me.sessionsNote')}</p>
      <Loaded read={read}>
        {(sessions) => (
          <>
            <ul className="session-list">
              {sessions.map((session) => (
                <SessionLine key={session.id} session={session} />
              ))}
            </ul>
            <ProblemNote error={endAll.error} />
            <Actions>
              {sessions.length > 1 && (
                <Button variant="default" onClick={others}>
                  {t('me.endOthers')}
                </Button>
              )}
              <Button variant="default" onClick={everywhere}>
                {t('me.endAll')}
              </Button>
            </Actions>
          </>
        )}
      </Loaded>
    </section>
  );
}

function SessionLine({ session }: { session: OwnSession }) {
  const t = useDesk();
  const format = useFormat();
  const write = useWrite(endSession, [listSessions]);
  const known = deviceNameOf(session.userAgent);
  const device = known ? t('me.device', known) : t('me.unknownDevice');
  const end = () =>
    write.mutate(
      { params: { sessionId: session.id } },
      { onSuccess: () => toast({ text: t('me.ended', { device }) }) },
    );
  return (
    <li>
      <div>
        <b>{device}</b> {session.current && <StatusTag status="ok" word={t('me.thisOne')} />}
        <p className="sm dim">
          {t('me.seen', { at: format.moment(session.lastSeenAt) })} ·{' '}
          {session.kind === 'card' ? t('me.byCard') : t('me.byPassword')} · {session.address}
        </p>
      </div>
      {!session.current && (
        <Button
          size="sm"
          variant="default"
          loading={write.isPending}
          aria-label={t('me.endOf', { device })}
          onClick={end}
        >
          {t('me.end')}
        </Button>
      )}
    </li>
  );
}
