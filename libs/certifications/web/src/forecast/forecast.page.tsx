import './forecast.css';
import { type ForecastKey, readForecast } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { BarChart, EmptyState, Segments, Skeleton, useWide } from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, useQueryState, useRead } from '@leerspoor/platform-web';
import { useState } from 'react';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { pages } from '../pages.js';
import { useTrainingTexts } from '../training-texts.js';
import { filterOf, ForecastAddress } from './forecast-address.js';
import { ForecastFilters } from './forecast-filters.js';
import { ForecastPeople } from './forecast-people.js';
import { ForecastTotals } from './forecast-totals.js';
import { useBarWords } from './use-bar-words.js';

type Forecast = ReplyOf<typeof readForecast>;

const barsOfAYear = 13;

/** Two years ahead: from a bar to people to a training session. */
export function ForecastPage() {
  const t = useTrainingTexts();
  const [at, change] = useQueryState(ForecastAddress);
  const read = useRead(readForecast, { query: filterOf(at) }, { keep: true });
  return (
    <Page
      title={t('forecast.title')}
      sub={t('forecast.sub')}
      head={
        <>
          <CertificateTabs current={pages.forecast} />
          <ForecastFilters at={at} change={change} />
        </>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={3} height={120} />}>
        {(forecast) =>
          forecast.types.length === 0 ? (
            <EmptyState title={t('forecast.nothing')}>{t('forecast.nothingNote')}</EmptyState>
          ) : (
            <div className="forecast">
              <Chart
                forecast={forecast}
                picked={pickedOf(forecast, at.maand)}
                onPick={(maand) => change({ maand, tot: '' })}
              />
              <ForecastPeople forecast={forecast} picked={pickedOf(forecast, at.maand)} at={at} change={change} />
              <ForecastTotals forecast={forecast} change={change} />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The bar of the address, or the first that asks for something. */
const pickedOf = ({ bars }: Forecast, key: ForecastKey): ForecastKey =>
  bars.find((bar) => bar.key === key)?.key ?? bars.find(({ lapsing }) => lapsing > 0)?.key ?? 'now';

interface ChartProps {
  forecast: Forecast;
  picked: ForecastKey;
  onPick: (key: ForecastKey) => void;
}

/** On a phone one year at a time. */
function Chart({ forecast: { bars }, picked, onPick }: ChartProps) {
  const t = useTrainingTexts();
  const words = useBarWords();
  const wide = useWide();
  const isLater = bars.findIndex(({ key }) => key === picked) >= barsOfAYear;
  const [year, setYear] = useState<'first' | 'second'>(isLater ? 'second' : 'first');
  const shown = wide ? bars : year === 'first' ? bars.slice(0, barsOfAYear) : bars.slice(barsOfAYear);
  const total = bars.reduce((sum, { lapsing }) => sum + lapsing, 0);
  return (
    <section className="card box">
      {!wide && (
        <Segments
          label={t('forecast.year')}
          value={year}
          onChange={setYear}
          choices={[
            { value: 'first', label: t('forecast.first') },
            { value: 'second', label: t('forecast.second') },
          ]}
        />
      )}
      <BarChart
        wide={wide}
        title={t('forecast.chart')}
        words={{ done: t('forecast.done'), open: t('forecast.open'), bar: t('forecast.bar') }}
        summary={t('forecast.summary', { count: total })}
        bars={shown.map(({ key, lapsing, waiting, booked }) => ({
          key,
          label: words.short(key),
          done: waiting + booked,
          open: Math.max(0, lapsing - waiting - booked),
        }))}
        picked={picked}
        onPick={onPick}
      />
      <Cost bars={bars} />
    </section>
  );
}

function Cost({ bars }: Pick<Forecast, 'bars'>) {
  const t = useTrainingTexts();
  const f = useFormat();
  const cents = bars.reduce((sum, { costCents }) => sum + costCents, 0);
  const unpriced = bars.reduce((sum, bar) => sum + bar.unpriced, 0);
  const money = f.number(cents / 100, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  return (
    <p className="sm">
      {cents > 0 && <b>{t('forecast.cost', { money })} </b>}
      {unpriced > 0 && <span className="dim">{t('forecast.unpriced', { count: unpriced })}</span>}
    </p>
  );
}
