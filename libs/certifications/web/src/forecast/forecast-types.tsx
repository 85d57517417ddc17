import { type readForecast } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { useFormat } from '@leerspoor/platform-web';
import { useTrainingTexts } from '../training-texts.js';

interface Props {
  forecast: ReplyOf<typeof readForecast>;
  onType: (typeId: string) => void;
}

/** The two years per certificate; a tap shows only that one. */
export function ForecastTypes({ forecast: { types }, onType }: Props) {
  const t = useTrainingTexts();
  const f = useFormat();
  const money = (cents: number) =>
    f.number(cents / 100, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  return (
    <section className="card box forecast-types">
      <h2>{t('forecast.perType')}</h2>
      <table className="table" aria-label={t('forecast.perType')}>
        <thead>
          <tr>
            <th scope="col">{t('forecast.type')}</th>
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
          {types.map(({ type, lapsing, waiting, booked, costCents }) => (
            <tr key={type.id}>
              <th scope="row">
                <button type="button" onClick={() => onType(type.id)}>
                  {type.name}
                </button>
              </th>
              <td data-end>{lapsing}</td>
              <td data-end>{waiting + booked}</td>
              <td data-end>{costCents > 0 ? money(costCents) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
