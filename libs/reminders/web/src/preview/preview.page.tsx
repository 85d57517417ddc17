import { previewReminders } from '@leerspoor/reminders-contract';
import { EmptyState, Pill, ProgressBar, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useGo, usePages, usePathPart, useQueryState, withQuery } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { z } from 'zod';
import { useDeskTexts } from '../desk-texts.js';
import { PersonFilter } from '../person/person-filter.js';
import { ReminderTabs } from '../words/reminder-tabs.js';
import { Ahead } from './ahead.js';
import { foreseenOf } from './foreseen.js';
import { LetterPanel } from './letter-panel.js';

const filters = z.object({
  dagen: z.enum(['7', '']).catch(''),
  per: z.enum(['persoon', '']).catch(''),
  wie: z.union([z.uuid(), z.literal('')]).catch(''),
});
const home = '/beheer/herinneringen';

export function PreviewPage() {
  const t = useDeskTexts();
  const go = useGo();
  const picked = usePathPart('message');
  const [values, change] = useQueryState(filters);
  const { dagen, per, wie } = values;
  const perPerson = per === 'persoon';
  const { read, items, first, more } = usePages(previewReminders, {
    query: { limit: 200, ...(dagen && { days: Number(dagen) }), ...(wie && { recipientId: wie }) },
  });
  useEffect(() => {
    // Sorted by person only makes sense when everything is here.
    if (perPerson && more && !more.loading) more.onMore();
  }, [perPerson, more]);
  const messages = foreseenOf(items);
  const open = messages.find(({ key }) => key === picked);
  const total = first?.total ?? 0;
  const at = (key: string, query = values) => withQuery(`${home}${key && `/${key}`}`, query);
  return (
    <Page
      title={t('title')}
      sub={t('preview.sub')}
      head={
        <>
          <ReminderTabs current="preview" />
          <div className="tools-row">
            <Pill on={dagen === '7'} onClick={() => change({ dagen: '7' })}>
              {t('preview.week')}
            </Pill>
            <Pill on={dagen === ''} onClick={() => change({ dagen: '' })}>
              {t('preview.month')}
            </Pill>
            <span className="ahead-gap" aria-hidden="true" />
            <Pill on={!perPerson} onClick={() => change({ per: '' })}>
              {t('preview.byDay')}
            </Pill>
            <Pill on={perPerson} onClick={() => change({ per: 'persoon' })}>
              {t('preview.byPerson')}
            </Pill>
            <PersonFilter
              label={t('preview.person')}
              value={wie}
              known={items.find(({ recipient }) => recipient.id === wie)?.recipient.name}
              onChange={(id) => change({ wie: id })}
            />
          </div>
        </>
      }
      side={
        open && (
          <LetterPanel
            key={open.key}
            message={open}
            allOf={wie ? null : at('', { ...values, wie: open.recipient.id })}
            onClose={() => go(at(''))}
          />
        )
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={92} />}>
        {() =>
          total === 0 ? (
            <EmptyState title={t('preview.none')}>{t('preview.noneText')}</EmptyState>
          ) : (
            <div className="stack">
              <p className="sm dim num" role="status">
                {more
                  ? t('preview.countShown', { shown: items.length, count: total })
                  : t('preview.count', { count: total })}
              </p>
              {perPerson && more && (
                <ProgressBar
                  value={items.length}
                  max={total}
                  label={t('preview.fetching', { shown: items.length, count: total })}
                />
              )}
              <Ahead messages={messages} by={perPerson ? 'person' : 'day'} picked={picked} to={(key) => at(key)} />
              {!perPerson && more && (
                <div>
                  <Button variant="default" loading={more.loading} onClick={more.onMore}>
                    {t('preview.more')}
                  </Button>
                </div>
              )}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
