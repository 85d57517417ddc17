import './mine.css';
import { Button } from '@mantine/core';
import { handIn, readMatrix, readMine } from '@leerspoor/certifications-contract';
import { EmptyState, LineLink, LineList, Link, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, ReadAloud, useCan, useHat, useKept } from '@leerspoor/platform-web';
import { IconCamera, IconIdBadge2 } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { pages } from '../pages.js';
import { useTexts } from '../texts.js';
import { OwnDocuments } from '../own-documents/lazy.js';
import { MineList } from './mine-list.js';

const MyAppointments = lazy(() =>
  import('../appointment/my-appointments.js').then((m) => ({ default: m.MyAppointments })),
);
const Tabs = lazy(() =>
  import('../matrix/certificate-tabs.js').then(({ CertificateTabs }) => ({ default: CertificateTabs })),
);

/** My certificates: what I must do first, then everything I hold. */
export function MinePage() {
  const t = useTexts();
  const { read, keptAt } = useKept(readMine, {});
  const can = useCan();
  const { hat } = useHat();
  const isDesk = (hat === 'hr' || hat === 'lead') && can(readMatrix);
  return (
    <Page
      title={t('mine.title')}
      narrow
      head={
        isDesk && (
          <Suspense>
            <Tabs current={pages.own} />
          </Suspense>
        )
      }
      actions={
        can(handIn) && (
          <Button
            component={Link}
            to={pages.handIn()}
            size="lg"
            px="sm"
            variant="light"
            leftSection={<IconCamera size={22} aria-hidden="true" />}
            aria-label={t('mine.photoLong')}
          >
            {t('mine.photo')}
          </Button>
        )
      }
    >
      <Loaded read={read} keptAt={keptAt} skeleton={<Skeleton rows={3} height={92} />}>
        {(mine) =>
          mine.lines.length + mine.returned.length === 0 ? (
            <EmptyState
              title={t('mine.none')}
              action={
                <Button
                  component={Link}
                  to={pages.handIn()}
                  size="lg"
                  leftSection={<IconCamera size={22} aria-hidden="true" />}
                >
                  {t('mine.firstPhoto')}
                </Button>
              }
            >
              {t('mine.noneNote')}
            </EmptyState>
          ) : (
            <>
              <Suspense>
                <MyAppointments />
              </Suspense>
              <MineList mine={mine} />
              <LineList>
                <LineLink
                  to={pages.myGateCard}
                  icon={<IconIdBadge2 size={22} aria-hidden="true" />}
                  title={t('mine.gateCard')}
                  note={t('mine.gateCardNote')}
                />
              </LineList>
              <Suspense>
                <OwnDocuments />
              </Suspense>
              <ReadAloud />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
