import './coverage.css';
import { type Coverage } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { Segments } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';

const width = 460;
const base = 118;
const tall = 92;
const first = (month: string) => `${month}-01` as LocalDate;

/** The lowest number of each month against what is needed; the same figures stand in a table. */
export function CoverageChart({ coverage }: { coverage: Coverage }) {
  const t = useDeskTexts();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const title = t('coverage.chart.title');
  return (
    <div className="chart">
      <div className="row wrap">
        <h4 className="grow">{title}</h4>
        <Segments
          small
          label={title}
          value={view}
          onChange={setView}
          choices={[
            { value: 'chart', label: t('coverage.chart.drawn') },
            { value: 'table', label: t('coverage.chart.table') },
          ]}
        />
      </div>
      {view === 'chart' ? <Drawing coverage={coverage} /> : <Figures coverage={coverage} />}
    </div>
  );
}

function Drawing({ coverage: { standing, minimum, type, location } }: { coverage: Coverage }) {
  const t = useDeskTexts();
  const f = useFormat();
  const { months } = standing;
  const most = Math.max(minimum, ...months.map(({ lowest }) => lowest ?? 0));
  const step = width / months.length;
  const level = base - (minimum / most) * tall;
  const nameOf = (month: string | undefined) => (month ? f.date(first(month), 'month') : '');
  const values = {
    type: type.name,
    place: location.name,
    from: nameOf(months[0]?.month),
    to: nameOf(months.at(-1)?.month),
  };
  return (
    <svg viewBox={`0 0 ${width} 142`} width="100%" role="img" aria-label={t('coverage.chart.summary', values)}>
      {months.map(({ month, lowest }, at) => {
        const high = ((lowest ?? 0) / most) * tall;
        const isShort = lowest !== null && lowest < minimum;
        const x = at * step + step * 0.2;
        return (
          <g key={month}>
            <rect
              x={x}
              y={base - high}
              width={step * 0.6}
              height={high}
              fill={isShort ? 'var(--ls-soon-mark)' : 'var(--ls-brand)'}
            />
            <text x={at * step + step / 2} y={base - high - 6} textAnchor="middle" className="val">
              {lowest ?? '–'}
              {isShort && '!'}
            </text>
            <text x={at * step + step / 2} y={base + 18} textAnchor="middle" className="axis">
              {f.date(first(month), 'short').replace(/^\d+\s/, '')}
            </text>
          </g>
        );
      })}
      <path d={`M0 ${level}H${width}`} stroke="var(--ls-ink-2)" strokeWidth="1.5" strokeDasharray="5 4" />
      <path d={`M0 ${base}H${width}`} stroke="var(--ls-line-strong)" strokeWidth="1.5" />
    </svg>
  );
}

function Figures({ coverage: { standing, minimum } }: { coverage: Coverage }) {
  const t = useDeskTexts();
  const f = useFormat();
  return (
    <table className="table chart-table" aria-label={t('coverage.chart.title')}>
      <thead>
        <tr>
          <th scope="col">{t('coverage.chart.month')}</th>
          <th scope="col" data-end>
            {t('coverage.chart.lowest')} ({t('coverage.chart.minimum', { count: minimum })})
          </th>
        </tr>
      </thead>
      <tbody>
        {standing.months.map(({ month, lowest }) => (
          <tr key={month}>
            <th scope="row">{f.date(first(month), 'month')}</th>
            <td data-end>{lowest ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
