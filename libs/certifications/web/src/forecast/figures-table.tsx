import { type ForecastFigures } from '@leerspoor/certifications-contract';
import { useFormat } from '@leerspoor/platform-web';
import { useTrainingTexts } from '../training-texts.js';

export interface FiguresRow extends Pick<ForecastFigures, 'lapsing' | 'waiting' | 'booked' | 'costCents'> {
  key: string;
  name: string;
  /** Shows only this one; without it there is nothing to show alone. */
  onPick?: () => void;
}

/** Figures in one line for each name; on a phone the name stands above its figures, which then say themselves what they are. */
export function FiguresTable({ title, of, rows }: { title: string; of: string; rows: readonly FiguresRow[] }) {
  const t = useTrainingTexts();
  const f = useFormat();
  const money = (cents: number) =>
    f.number(cents / 100, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  return (
    <section className="card box forecast-types">
      <h2>{title}</h2>
      <table className="table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" data-end>
              {t('forecast.count')}
            </th>
            <th scope="col" data-end>
              {t('forecast.arranged')}
            </th>
            <th scope="col" data-end>
              {t('forecast.costs')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, lapsing, waiting, booked, costCents, onPick }) => (
            <tr key={key}>
              <th scope="row">
                {onPick ? (
                  <button type="button" onClick={onPick}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </th>
              <td data-end data-what={t('forecast.count')}>
                {lapsing}
              </td>
              <td data-end data-what={t('forecast.arranged')}>
                {waiting + booked}
              </td>
              <td data-end data-what={t('forecast.costs')}>
                {costCents > 0 ? money(costCents) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
