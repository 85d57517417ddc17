import { DeliveryState, exportDeliveries, listDeliveries, ReminderKind } from '@leerspoor/reminders-contract';
import { EmptyState, ErrorNote, FilterPill, Skeleton, toast } from '@leerspoor/platform-ui';
import {
  download,
  Loaded,
  Page,
  ProblemNote,
  useGo,
  usePages,
  usePathPart,
  useQueryState,
  withQuery,
} from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { PersonFilter } from '../person/person-filter.js';
import { ReminderTabs } from '../words/reminder-tabs.js';
import { DayFilter } from './day-filter.js';
import { DeliveryPanel } from './delivery-panel.js';
import { DeliveryTable } from './delivery-table.js';
import { deliveryFilters, queryOf } from './filters.js';

const home = '/beheer/herinneringen/verstuurd';

export function DeliveriesPage() {
  const t = useDeskTexts();
  const go = useGo();
  const picked = usePathPart('delivery');
  const [values, change] = useQueryState(deliveryFilters);
  const query = queryOf(values);
  const { read, items, more } = usePages(listDeliveries, { query: { limit: 100, ...query } });
  const { save, saving, failed } = useExport(query);
  const isFiltered = Object.values(values).some((value) => value !== '');
  const open = items.find(({ id }) => id === picked);
  const isGone = picked !== undefined && read.data !== undefined && !open;
  const at = (id: string) => withQuery(`${home}${id && `/${id}`}`, values);
  return (
    <Page
      fill
      title={t('title')}
      sub={t('proof.sub')}
      actions={
        <Button
          variant="default"
          loading={saving}
          leftSection={<IconDownload size={20} aria-hidden="true" />}
          onClick={save}
        >
          {t('proof.export')}
        </Button>
      }
      head={
        <>
          <ReminderTabs current="proof" />
          <div className="tools-row">
            <FilterPill
              label={t('proof.state')}
              value={values.staat}
              choices={DeliveryState.options.map((value) => ({ value, label: t(`proof.states.${value}`) }))}
              onChange={(staat) => change({ staat: staat as DeliveryState })}
            />
            <FilterPill
              label={t('proof.kind')}
              value={values.soort}
              choices={ReminderKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))}
              onChange={(soort) => change({ soort: soort as ReminderKind })}
            />
            <DayFilter label={t('proof.from')} value={values.van} onChange={(van) => change({ van })} />
            <DayFilter label={t('proof.until')} value={values.tot} onChange={(tot) => change({ tot })} />
            <PersonFilter
              label={t('proof.person')}
              value={values.aan}
              known={items.find(({ recipient }) => recipient.id === values.aan)?.recipient.name}
              onChange={(aan) => change({ aan })}
            />
          </div>
        </>
      }
      side={
        open && (
          <DeliveryPanel
            key={open.id}
            delivery={open}
            allOf={values.aan ? null : withQuery(home, { aan: open.recipient.id })}
            onClose={() => go(at(''))}
          />
        )
      }
    >
      {failed !== null && <ProblemNote error={failed} />}
      {isGone && <ErrorNote title={t('proof.gone')} next={t('proof.goneText')} />}
      <Loaded read={read} skeleton={<Skeleton rows={8} height={47} />}>
        {() =>
          items.length > 0 ? (
            <DeliveryTable deliveries={items} picked={picked} to={at} more={more} />
          ) : isFiltered ? (
            <EmptyState
              title={t('proof.noneFound')}
              action={
                <Button variant="default" onClick={() => go(home, { replace: true })}>
                  {t('proof.clear')}
                </Button>
              }
            >
              {t('proof.noneFoundText')}
            </EmptyState>
          ) : (
            <EmptyState title={t('proof.none')}>{t('proof.noneText')}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

function useExport(query: ReturnType<typeof queryOf>) {
  const t = useDeskTexts();
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const save = () => {
    setSaving(true);
    setFailed(null);
    download(exportDeliveries, { query })
      .then(() => toast({ text: t('proof.exported') }), setFailed)
      .finally(() => setSaving(false));
  };
  return { save, saving, failed };
}
