import './toolbox.css';
import { Button } from '@mantine/core';
import { joinToolboxMeeting, readToolboxCode, type ToolboxInvitation } from '@leerspoor/certifications-contract';
import { EmptyState, Link, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, ProblemNote, usePathPart, useRead, useWrite } from '@leerspoor/platform-web';
import { IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { pages } from '../pages.js';
import { toolboxCounts } from '../stale.js';
import { useToolboxTexts } from '../toolbox-texts.js';

/** Who scanned the code of a toolbox: one button, and one is on the list. */
export function JoinToolboxPage() {
  const t = useToolboxTexts();
  const code = usePathPart('code') ?? '';
  const read = useRead(readToolboxCode, { params: { code } });
  if (read.error?.problem.code === 'not-found') return <Dead />;
  return (
    <Page title={read.data?.topic ?? t('join.title')} narrow>
      <Loaded read={read} skeleton={<Skeleton rows={3} height={72} />}>
        {(invitation) => <Invitation code={code} invitation={invitation} />}
      </Loaded>
    </Page>
  );
}

function Dead() {
  const t = useToolboxTexts();
  return (
    <Page title={t('join.title')} narrow>
      <EmptyState
        title={t('join.dead')}
        action={
          <Button component={Link} to="/vandaag" variant="default">
            {t('join.today')}
          </Button>
        }
      >
        {t('join.deadNote')}
      </EmptyState>
    </Page>
  );
}

function Invitation({
  code,
  invitation: { place, leader, name, present },
}: {
  code: string;
  invitation: ToolboxInvitation;
}) {
  const t = useToolboxTexts();
  const join = useWrite(joinToolboxMeeting, toolboxCounts);
  return (
    <div className="toolbox">
      <p>
        {t('join.by', { leader })}
        {place && (
          <>
            <br />
            {t('join.at', { place })}
          </>
        )}
      </p>
      {present || join.data?.present ? (
        <section className="card toolbox-joined" role="status">
          <IconCircleCheck size={56} aria-hidden="true" />
          <h2>{t('join.done')}</h2>
          <p>
            <b>{name}</b>
          </p>
          <p>{t('join.doneNote', { leader })}</p>
          <Button component={Link} to={pages.own} variant="default">
            {t('join.mine')}
          </Button>
        </section>
      ) : (
        <>
          <p>{t('join.as', { name })}</p>
          <ProblemNote error={join.error} />
          <Button
            size="xl"
            fullWidth
            loading={join.isPending}
            leftSection={<IconHandStop size={26} aria-hidden="true" />}
            onClick={() => join.mutate({ params: { code } })}
          >
            {t('join.do')}
          </Button>
        </>
      )}
    </div>
  );
}
