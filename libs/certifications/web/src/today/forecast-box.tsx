import './today.css';
import { Button } from '@mantine/core';
import { readOverview } from '@leerspoor/certifications-contract';
import { addMonths, type LocalDate } from '@leerspoor/platform-contract';
import { BarChart, Link } from '@leerspoor/platform-ui';
import { useFormat, useRead } from '@leerspoor/platform-web';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTodayTexts } from '../today-texts.js';
import { capital } from '../status/use-day.js';
import { matrixAt } from './matrix-at.js';

const firstDay = (month: string) => `${month}-01` as LocalDate;

/** What ends per month: solid where something newer waits already, hatched where nothing is arranged. */
export function ForecastBox() {
  const t = useTodayTexts();
  const f = useFormat();
  const { data } = useRead(readOverview, { query: {} });
  const [chosen, setChosen] = useState<string | null>(null);
  if (!data) return null;
  const { months } = data;
  const picked =
    months.find(({ month }) => month === chosen) ?? months.find(({ expiring }) => expiring > 0) ?? months[0];
  const total = months.reduce((sum, { expiring }) => sum + expiring, 0);
  const nameOf = (month: string) => f.date(firstDay(month), 'month');
  return (
    <section className="card box">
      <BarChart
        title={t('forecast.title')}
        words={{ done: t('forecast.waiting'), open: t('forecast.open'), bar: t('forecast.month') }}
        summary={t('forecast.summary', {
          count: total,
          from: nameOf(months[0]?.month ?? ''),
          to: nameOf(months.at(-1)?.month ?? ''),
        })}
        bars={months.map(({ month, expiring, waiting }) => ({
          key: month,
          label: f.date(firstDay(month), 'short').replace(/^\d+\s/, ''),
          done: Math.min(waiting, expiring),
          open: Math.max(0, expiring - waiting),
        }))}
        picked={picked?.month ?? null}
        onPick={setChosen}
      />
      {picked && (
        <div className="month-pick">
          <div>
            <b>{capital(t('forecast.picked', { month: nameOf(picked.month), count: picked.expiring }))}</b>
            <br />
            <span className="sm dim">
              {t('forecast.pickedNote', {
                waiting: picked.waiting,
                open: Math.max(0, picked.expiring - picked.waiting),
              })}
            </span>
          </div>
          {picked.expiring > 0 && (
            <Button
              component={Link}
              to={matrixAt({ peildatum: addMonths(firstDay(picked.month), 1), status: 'verlopen' })}
              variant="default"
              rightSection={<IconArrowRight size={18} aria-hidden="true" />}
            >
              {t('forecast.who')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
