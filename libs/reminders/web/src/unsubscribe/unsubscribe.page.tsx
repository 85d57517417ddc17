import './unsubscribe.css';
import { getUnsubscription, unsubscribe, type MailStream } from '@leerspoor/reminders-contract';
import { ErrorNote, Link, Mark, Skeleton } from '@leerspoor/platform-ui';
import { isRefusal, Loaded, Page, ProblemNote, usePathPart, useRead, useWrite } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTexts } from '../texts.js';

const asks = { nudge: 'unsubscribe.askNudge', digest: 'unsubscribe.askDigest' } as const satisfies Record<
  MailStream,
  string
>;
const dones = { nudge: 'unsubscribe.doneNudge', digest: 'unsubscribe.doneDigest' } as const satisfies Record<
  MailStream,
  string
>;

/** Where the link at the foot of a mail lands. Opening it changes nothing; one button does. */
export function UnsubscribePage() {
  const t = useTexts();
  const token = usePathPart('token') ?? '';
  const params = { token };
  const isToken = getUnsubscription.params.safeParse(params).success;
  const read = useRead(getUnsubscription, { params }, { enabled: isToken });
  const isDead = !isToken || isRefusal(read.error, 'reminders.link-dead') || isRefusal(read.error, 'invalid');
  return (
    <div className="unsubscribe">
      <p className="row unsubscribe-brand">
        <Mark size={34} />
        Leerspoor
      </p>
      <Page title={t('unsubscribe.title')} narrow>
        {isDead ? (
          <ErrorNote title={t('unsubscribe.dead')} next={t('unsubscribe.deadNext')} />
        ) : (
          <Loaded read={read} skeleton={<Skeleton rows={2} height={72} />}>
            {({ stream, stopped }) => (stopped ? <Stopped stream={stream} /> : <Ask stream={stream} token={token} />)}
          </Loaded>
        )}
      </Page>
    </div>
  );
}

function Ask({ stream, token }: { stream: MailStream; token: string }) {
  const t = useTexts();
  const write = useWrite(unsubscribe, [getUnsubscription]);
  if (write.isSuccess) return <Stopped stream={stream} />;
  return (
    <div className="stack">
      <p className="measure">
        <b>{t(asks[stream])}</b>
      </p>
      <p className="measure dim">{t('unsubscribe.keeps')}</p>
      <ProblemNote error={write.error} />
      <div>
        <Button size="xl" loading={write.isPending} onClick={() => write.mutate({ params: { token } })}>
          {t('unsubscribe.yes')}
        </Button>
      </div>
    </div>
  );
}

function Stopped({ stream }: { stream: MailStream }) {
  const t = useTexts();
  return (
    <div className="stack" role="status">
      <h2 className="row">
        <IconCheck size={26} stroke={2.4} color="var(--ls-brand)" aria-hidden="true" />
        {t('unsubscribe.doneTitle')}
      </h2>
      <p className="measure">{t(dones[stream])}</p>
      <p className="measure dim">
        {t('unsubscribe.keeps')} {t('unsubscribe.back')}
      </p>
      <Link className="linky" to="/mijn#herinneringen">
        {t('unsubscribe.mine')}
      </Link>
    </div>
  );
}
