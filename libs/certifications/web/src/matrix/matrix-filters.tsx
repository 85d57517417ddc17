import { listTypeChoices } from '@leerspoor/certifications-contract';
import { listJobRoles, listLocations, listTeams } from '@leerspoor/people-contract';
import { LocalDate } from '@leerspoor/platform-contract';
import { type Choice, DateField, FilterPill, Pill } from '@leerspoor/platform-ui';
import { useCan, useRead, useSession } from '@leerspoor/platform-web';
import { IconAdjustmentsHorizontal, IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { SearchBox } from '../search/search-box.js';
import { AsOfSlider } from './as-of-slider.js';
import { type MatrixAddress, type StatusGroup, statusGroupKeys } from './filters.js';

interface Props {
  at: MatrixAddress;
  change: (next: Partial<MatrixAddress>) => void;
  isTrouble: boolean;
}

const choicesOf = (named: readonly { id: string; name: string }[] | undefined): Choice[] =>
  (named ?? []).map(({ id, name }) => ({ value: id, label: name }));

/** Every filter is a pill; what is chosen stands in the address. */
export function MatrixFilters({ at, change, isTrouble }: Props) {
  const t = useDeskTexts();
  const can = useCan();
  const [slides, setSlides] = useState(false);
  const takeDay = (peildatum: LocalDate | '') => change({ peildatum });
  const locations = useRead(listLocations, { query: {} }, { enabled: can(listLocations) });
  const teams = useRead(listTeams, { query: {} }, { enabled: can(listTeams) });
  const jobRoles = useRead(listJobRoles, { query: {} }, { enabled: can(listJobRoles) });
  const types = useRead(listTypeChoices, {});
  const teamChoices =
    teams.data?.map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` })) ?? [];
  return (
    <div className="tools-row mx-filters no-print">
      <SearchBox
        label={t('matrix.search')}
        short={t('matrix.searchShort')}
        value={at.zoek}
        onChange={(zoek) => change({ zoek })}
      />
      <div className="pill-row">
        <Pill
          on={isTrouble}
          icon={<IconAlertTriangle size={17} aria-hidden="true" />}
          onClick={() => change({ aandacht: isTrouble ? '0' : '1' })}
        >
          {t('matrix.trouble')}
        </Pill>
        {(locations.data?.length ?? 0) > 1 && (
          <FilterPill
            label={t('matrix.location')}
            value={at.locatie}
            choices={choicesOf(locations.data)}
            onChange={(locatie) => change({ locatie })}
          />
        )}
        {teamChoices.length > 1 && (
          <FilterPill
            label={t('matrix.team')}
            value={at.team}
            choices={teamChoices}
            onChange={(team) => change({ team })}
          />
        )}
        {(jobRoles.data?.length ?? 0) > 1 && (
          <FilterPill
            label={t('matrix.jobRole')}
            value={at.functie}
            choices={choicesOf(jobRoles.data)}
            onChange={(functie) => change({ functie })}
          />
        )}
        <FilterPill
          label={t('matrix.status')}
          value={at.status}
          choices={statusGroupKeys.map((key) => ({ value: key, label: t(`matrix.statuses.${key}`) }))}
          onChange={(status) => change({ status: status as StatusGroup | '' })}
        />
        <FilterPill
          label={t('matrix.type')}
          value={at.certificaat}
          choices={choicesOf(types.data)}
          onChange={(certificaat) => change({ certificaat })}
        />
        <AsOf value={at.peildatum} onChange={takeDay} />
        <Pill
          on={slides}
          icon={<IconAdjustmentsHorizontal size={17} aria-hidden="true" />}
          onClick={() => setSlides(!slides)}
        >
          {t('matrix.slider')}
        </Pill>
      </div>
      {slides && <AsOfSlider value={at.peildatum} onChange={takeDay} />}
    </div>
  );
}

/** The day for which every status is computed; empty is today. */
function AsOf({ value, onChange }: { value: string; onChange: (value: LocalDate | '') => void }) {
  const t = useDeskTexts();
  const { today } = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    const day = LocalDate.safeParse(text);
    setTyped(day.success ? null : text);
    if (day.success) onChange(day.data === today ? '' : day.data);
  };
  return (
    <span className="pill" data-on={value ? true : undefined}>
      {t('matrix.asOf')}
      <DateField
        className="as-of num"
        aria-label={t('matrix.asOf')}
        today={today}
        value={typed ?? (value || today)}
        onChange={take}
        onBlur={() => setTyped(null)}
      />
      {value && (
        <button type="button" className="pill-off" aria-label={t('matrix.today')} onClick={() => onChange('')}>
          <IconX size={15} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
