import { type readForecast } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { useTrainingTexts } from '../training-texts.js';
import { type ForecastAddress } from './forecast-address.js';
import { FiguresTable } from './figures-table.js';

interface Props {
  forecast: ReplyOf<typeof readForecast>;
  change: (next: Partial<ForecastAddress>) => void;
}

/** The two years per certificate and per team; a tap shows only that one. */
export function ForecastTotals({ forecast: { types, teams }, change }: Props) {
  const t = useTrainingTexts();
  return (
    <div className="forecast-totals">
      <FiguresTable
        title={t('forecast.perType')}
        of={t('forecast.type')}
        rows={types.map(({ type, ...figures }) => ({
          ...figures,
          key: type.id,
          name: type.name,
          onPick: () => change({ soort: type.id, tot: '' }),
        }))}
      />
      <FiguresTable
        title={t('forecast.perTeam')}
        of={t('forecast.team')}
        rows={teams.map(({ team, ...figures }) => ({
          ...figures,
          key: team?.id ?? 'none',
          name: team?.name ?? t('forecast.noTeam'),
          ...(team ? { onPick: () => change({ team: team.id, tot: '' }) } : undefined),
        }))}
      />
    </div>
  );
}
