import './bar-chart.css';
import { useId, useState } from 'react';
import { heightsOf, ticksOf, type Bar } from './bars.js';
import { Segments } from './segments.js';
import { useKitWords } from './words.js';

export type { Bar } from './bars.js';

interface Props {
  title: string;
  bars: Bar[];
  /** Words of the solid part (arranged) and the hatched part (still open). */
  words: { done: string; open: string; bar: string };
  /** The whole chart in one sentence. */
  summary: string;
  picked?: string | null;
  onPick?: (key: string) => void;
  /** Room for twice as many bars, on a wide screen. */
  wide?: boolean;
}

const base = 176;
const left = 22;

/** Stacked bars, solid for arranged and hatched for open: readable without colour. The same figures stand in a table. */
export function BarChart(props: Props) {
  const words = useKitWords();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <div className="chart">
      <div className="row wrap">
        <h2>{props.title}</h2>
        <span className="grow" />
        <Segments
          small
          label={props.title}
          value={view}
          onChange={setView}
          choices={[
            { value: 'chart', label: words.chart },
            { value: 'table', label: words.table },
          ]}
        />
      </div>
      {view === 'chart' ? <Drawing {...props} /> : <Figures {...props} />}
    </div>
  );
}

function Drawing({ bars, words, summary, picked, onPick, wide: isWide }: Props) {
  const width = isWide ? 1100 : 550;
  const hatch = useId();
  const most = Math.max(1, ...bars.map((bar) => bar.done + bar.open));
  const step = (width - left - 6) / Math.max(1, bars.length);
  const wide = Math.min(44, step * 0.68);
  return (
    <>
      <p className="legend">
        <span>
          <i data-k="done" aria-hidden="true" />
          {words.done}
        </span>
        <span>
          <i data-k="open" aria-hidden="true" />
          {words.open}
        </span>
      </p>
      <svg viewBox={`0 0 ${width} 206`} width="100%" role="img" aria-label={summary}>
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" fill="var(--ls-soon-bg)" />
            <rect width="2.5" height="7" fill="var(--ls-soon-mark)" />
          </pattern>
        </defs>
        {ticksOf(most).map((tick) => (
          <g key={tick}>
            <path d={`M${left} ${base - (tick / most) * 150}H${width}`} stroke="var(--ls-line)" />
            <text x="0" y={base - (tick / most) * 150 + 4} className="axis">
              {tick}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => {
          const x = left + 4 + index * step + (step - wide) / 2;
          const { done, open } = heightsOf(bar, most, 150);
          const isPicked = picked === bar.key;
          return (
            <g key={bar.key} onClick={onPick && (() => onPick(bar.key))} className={onPick ? 'bar' : undefined}>
              <rect
                x={x - 6}
                y={base - done - open - 24}
                width={wide + 12}
                height={done + open + 54}
                rx="8"
                fill="transparent"
                stroke={isPicked ? 'var(--ls-ink)' : 'none'}
                strokeWidth="2"
              />
              <rect x={x} y={base - done} width={wide} height={done} fill="var(--ls-brand)" />
              {open > 0 && (
                <rect
                  x={x + 0.75}
                  y={base - done - open + 0.75}
                  width={wide - 1.5}
                  height={Math.max(0.5, open - 1.5)}
                  fill={`url(#${hatch})`}
                  stroke="var(--ls-soon-mark)"
                  strokeWidth="1.5"
                />
              )}
              <text x={x + wide / 2} y={base - done - open - 7} textAnchor="middle" className="val">
                {bar.done + bar.open}
              </text>
              <text
                x={x + wide / 2}
                y={base + 20}
                textAnchor="middle"
                className="axis"
                fontWeight={isPicked ? 700 : 450}
              >
                {bar.label}
              </text>
            </g>
          );
        })}
        <path d={`M${left} ${base}H${width}`} stroke="var(--ls-line-strong)" strokeWidth="1.5" />
      </svg>
      {onPick && (
        <select
          className="visually-hidden bar-pick"
          aria-label={words.bar}
          value={picked ?? ''}
          onChange={(event) => onPick(event.currentTarget.value)}
        >
          {bars.map((bar) => (
            <option key={bar.key} value={bar.key}>
              {bar.label}: {bar.done + bar.open}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

function Figures({ title, bars, words }: Props) {
  return (
    <table className="table chart-table" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{words.bar}</th>
          <th scope="col" data-end>
            {words.done}
          </th>
          <th scope="col" data-end>
            {words.open}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key}>
            <th scope="row">{bar.label}</th>
            <td data-end>{bar.done}</td>
            <td data-end>{bar.open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
