import { listTypeChoices } from '@leerspoor/certifications-contract';
import { listLocations, listTeams } from '@leerspoor/people-contract';
import { FilterPill } from '@leerspoor/platform-ui';
import { useCan, useRead } from '@leerspoor/platform-web';
import { useTrainingTexts } from '../training-texts.js';
import { type ForecastAddress } from './forecast-address.js';

interface Props {
  at: ForecastAddress;
  change: (next: Partial<ForecastAddress>) => void;
}

/** Certificate, team, location: what is chosen stands in the address. */
export function ForecastFilters({ at, change }: Props) {
  const t = useTrainingTexts();
  const can = useCan();
  const locations = useRead(listLocations, { query: {} }, { enabled: can(listLocations) });
  const teams = useRead(listTeams, { query: {} }, { enabled: can(listTeams) });
  const types = useRead(listTypeChoices, {});
  return (
    <div className="pill-row no-print">
      <FilterPill
        label={t('forecast.type')}
        value={at.soort}
        choices={(types.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(soort) => change({ soort })}
      />
      {(teams.data?.length ?? 0) > 1 && (
        <FilterPill
          label={t('forecast.team')}
          value={at.team}
          choices={(teams.data ?? []).map(({ id, name, depth }) => ({
            value: id,
            label: `${'\u2003'.repeat(depth)}${name}`,
          }))}
          onChange={(team) => change({ team })}
        />
      )}
      {(locations.data?.length ?? 0) > 1 && (
        <FilterPill
          label={t('forecast.location')}
          value={at.locatie}
          choices={(locations.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(locatie) => change({ locatie })}
        />
      )}
    </div>
  );
}
