import { listAudit, type AuditLine } from '@leerspoor/people-contract';
import { DataTable, DateField, EmptyState, FilterPill, type Column } from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, usePages, useQueryState, useSession } from '@leerspoor/platform-web';
import { LocalDate } from '@leerspoor/platform-contract';
import { z } from 'zod';
import { useDesk } from '../desk-texts.js';
import './trail.css';
import { useAuditWords } from './audit-words.js';

const kinds = ['session', 'access', 'employee', 'company', 'certificate', 'evidence', 'import'] as const;
const Asked = z.object({
  soort: z.enum(kinds).or(z.literal('')).catch(''),
  vanaf: LocalDate.or(z.literal('')).catch(''),
  tot: LocalDate.or(z.literal('')).catch(''),
  persoon: z.uuid().or(z.literal('')).catch(''),
});

/** Who did what, newest first. */
export function TrailPage() {
  const t = useDesk();
  const format = useFormat();
  const words = useAuditWords();
  const { today } = useSession();
  const [asked, change] = useQueryState(Asked);
  const list = usePages(listAudit, {
    query: {
      action: asked.soort || undefined,
      from: asked.vanaf || undefined,
      until: asked.tot || undefined,
      personId: asked.persoon || undefined,
      limit: 100,
    },
  });
  const columns: Column<AuditLine>[] = [
    { key: 'when', title: t('trail.when'), cell: (line) => format.moment(line.at), width: '15rem' },
    { key: 'who', title: t('trail.who'), cell: words.who },
    { key: 'what', title: t('trail.what'), cell: (line) => <b>{words.what(line)}</b> },
    { key: 'about', title: t('trail.about'), cell: (line) => line.person?.name },
    {
      key: 'details',
      title: t('trail.details'),
      cell: (line) => <span className="dim trail-details">{words.details(line)}</span>,
    },
  ];
  const filters = (
    <div className="tools-row no-print trail-tools">
      <FilterPill
        label={t('trail.kind')}
        value={asked.soort}
        choices={kinds.map((value) => ({ value, label: t(`trail.kinds.${value}`) }))}
        onChange={(soort) => change({ soort: soort as typeof asked.soort })}
      />
      <DateField
        aria-label={t('trail.from')}
        leftSectionWidth={64}
        leftSection={<span className="sm dim">{t('trail.from')}</span>}
        today={today}
        value={asked.vanaf}
        onChange={(vanaf) => change({ vanaf })}
      />
      <DateField
        aria-label={t('trail.until')}
        leftSectionWidth={92}
        leftSection={<span className="sm dim">{t('trail.until')}</span>}
        today={today}
        value={asked.tot}
        onChange={(tot) => change({ tot })}
      />
    </div>
  );
  return (
    <Page title={t('trail.title')} sub={t('trail.sub')} fill head={filters}>
      <Loaded read={list.read}>
        {() =>
          list.items.length === 0 ? (
            <EmptyState title={t('trail.none')}>{t('trail.noneText')}</EmptyState>
          ) : (
            <DataTable
              caption={t('trail.title')}
              rows={list.items}
              columns={columns}
              rowKey={(line) => line.id}
              card={(line) => (
                <>
                  <b>{words.what(line)}</b>
                  <p className="sm dim">
                    {[words.who(line), line.person?.name, format.moment(line.at)].filter(Boolean).join(' · ')}
                  </p>
                  <p className="sm">{words.details(line)}</p>
                </>
              )}
              count={t('trail.count', { count: list.items.length })}
              more={list.more}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
