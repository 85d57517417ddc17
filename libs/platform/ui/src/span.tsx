import './span.css';

export type Tone = 'ok' | 'soon' | 'stop';

/** From *behaald* to *t/m* with today on it. `at` is 0 to 100; the dates stand in words under the line. */
export function Span({ at, from, to, tone = 'ok' }: { at: number; from: string; to: string; tone?: Tone }) {
  const place = `${Math.min(100, Math.max(0, at))}%`;
  return (
    <span className="span" data-tone={tone}>
      <span className="span-line" aria-hidden="true">
        <b style={{ width: place }} />
        <i style={{ left: place }} />
      </span>
      <span className="span-dates">
        <span>{from}</span>
        <span>{to}</span>
      </span>
    </span>
  );
}
