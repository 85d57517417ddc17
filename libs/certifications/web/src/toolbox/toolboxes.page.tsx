import './toolbox.css';
import { Button } from '@mantine/core';
import { downloadToolboxYear, listTypes, readToolboxStart } from '@leerspoor/certifications-contract';
import { EmptyState, Link, Pill, Segments, Skeleton, toast } from '@leerspoor/platform-ui';
import { download, Loaded, Page, useCan, useQueryState, useRead, useSession } from '@leerspoor/platform-web';
import { IconFileTypePdf, IconUsersGroup } from '@tabler/icons-react';
import { z } from 'zod';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { pages } from '../pages.js';
import { useToolboxTexts } from '../toolbox-texts.js';
import { CountTable } from './count-table.js';
import { MeetingTable } from './meeting-table.js';

const Address = z.object({
  wat: z.enum(['lijst', 'stand']).catch('lijst'),
  jaar: z.coerce.number().int().min(1950).max(2149).optional().catch(undefined),
});

/** Toolbox meetings of a year, and how far everybody is with the number that a year asks. */
export function ToolboxesPage() {
  const t = useToolboxTexts();
  const { today } = useSession();
  const [{ wat, jaar }, change] = useQueryState(Address);
  const year = jaar ?? Number(today.slice(0, 4));
  const start = useRead(readToolboxStart, {});
  const counts = (start.data?.types.length ?? 0) > 0;
  return (
    <Page
      title={t('title')}
      fill
      actions={
        counts && (
          <>
            <Button
              component={Link}
              to={pages.newToolbox}
              leftSection={<IconUsersGroup size={18} aria-hidden="true" />}
            >
              {t('start')}
            </Button>
            <YearPaper year={year} />
          </>
        )
      }
      head={
        <>
          <CertificateTabs current={pages.toolboxes} />
          <div className="tools-row">
            <Segments
              label={t('which')}
              value={wat}
              onChange={(next) => change({ wat: next })}
              choices={[
                { value: 'lijst', label: t('meetings') },
                { value: 'stand', label: t('stand') },
              ]}
            />
            <span className="row" role="group" aria-label={t('year')}>
              {(start.data?.years ?? [year]).map((one) => (
                <Pill key={one} on={one === year} onClick={() => change({ jaar: one })}>
                  {one}
                </Pill>
              ))}
            </span>
          </div>
        </>
      }
    >
      <Loaded read={start} skeleton={<Skeleton rows={6} height={46} />}>
        {({ types }) => {
          if (types.length === 0) return <NoType />;
          return wat === 'lijst' ? <MeetingTable year={year} /> : <CountTable year={year} />;
        }}
      </Loaded>
    </Page>
  );
}

function NoType() {
  const t = useToolboxTexts();
  const manages = useCan()(listTypes);
  return (
    <EmptyState
      title={t('noType')}
      action={
        manages && (
          <Button component={Link} to={pages.library}>
            {t('toLibrary')}
          </Button>
        )
      }
    >
      {t(manages ? 'noTypeHr' : 'noTypeNote')}
    </EmptyState>
  );
}

function YearPaper({ year }: { year: number }) {
  const t = useToolboxTexts();
  const save = () =>
    void download(downloadToolboxYear, { params: { year: String(year) } }).catch(() =>
      toast({ text: t('paperFailed') }),
    );
  return (
    <Button variant="default" leftSection={<IconFileTypePdf size={18} aria-hidden="true" />} onClick={save}>
      {t('paper', { year })}
    </Button>
  );
}
