import { Button, NativeSelect } from '@mantine/core';
import {
  addTraining,
  exportForecast,
  type ForecastKey,
  type ForecastPerson,
  listForecastPeople,
  type readForecast,
} from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { InfoNote, Link, Skeleton, toast } from '@leerspoor/platform-ui';
import { download, Loaded, useCan, useRead } from '@leerspoor/platform-web';
import { IconCalendarPlus, IconTableExport } from '@tabler/icons-react';
import { useState } from 'react';
import { pages } from '../pages.js';
import { capital } from '../status/use-day.js';
import { useTrainingTexts } from '../training-texts.js';
import { filterOf, type ForecastAddress, isAfter, spanOf } from './forecast-address.js';
import { keyOfLapse, PeopleTable } from './people-table.js';
import { useBarWords } from './use-bar-words.js';

interface Props {
  forecast: ReplyOf<typeof readForecast>;
  picked: ForecastKey;
  at: ForecastAddress;
  change: (next: Partial<ForecastAddress>) => void;
}

/** Who stands behind the bar that was tapped, or behind it and the ones after it. */
export function ForecastPeople({ forecast, picked, at, change }: Props) {
  const t = useTrainingTexts();
  const words = useBarWords();
  const span = spanOf(picked, at.tot);
  const query = { ...filterOf(at), ...span };
  const read = useRead(listForecastPeople, { query }, { keep: true });
  const later = forecast.bars.filter(({ key }) => isAfter(key, picked));
  const save = () => void download(exportForecast, { query }).catch(() => toast({ text: t('forecast.failed') }));
  return (
    <section className="stack">
      <div className="forecast-pick">
        <h2 className="grow">
          {capital(
            t('forecast.picked', {
              bar:
                span.until === picked
                  ? words.long(picked)
                  : t('forecast.stretch', { from: words.long(picked), until: words.long(span.until) }),
              people: t('forecast.people', { count: read.data?.length ?? 0 }),
            }),
          )}
        </h2>
        {later.length > 0 && (
          <NativeSelect
            label={t('forecast.until')}
            value={span.until === picked ? '' : span.until}
            data={[
              { value: '', label: t('forecast.onlyThis') },
              ...later.map(({ key }) => ({ value: key, label: words.long(key) })),
            ]}
            onChange={(event) => change({ maand: picked, tot: event.currentTarget.value })}
          />
        )}
        <Button variant="default" leftSection={<IconTableExport size={18} aria-hidden="true" />} onClick={save}>
          {t('forecast.excel')}
        </Button>
      </div>
      <Loaded read={read} skeleton={<Skeleton rows={4} height={56} />}>
        {(people) =>
          people.length === 0 ? (
            <p className="dim">{t('forecast.nobody')}</p>
          ) : (
            <Choosing key={`${picked}.${JSON.stringify(filterOf(at))}`} people={people} />
          )
        }
      </Loaded>
    </section>
  );
}

/** Some or all of them, for one training. Only HR plans. */
function Choosing({ people }: { people: readonly ForecastPerson[] }) {
  const t = useTrainingTexts();
  const can = useCan();
  const open = people.filter(({ waiting, bookedOn }) => !waiting && bookedOn === null);
  const isOneType = new Set(open.map(({ type }) => type.id)).size === 1;
  // Until somebody chooses: everybody who is still open, also as the stretch of months grows.
  const [own, setChosen] = useState<ReadonlySet<string> | null>(null);
  const chosen = own ?? new Set(isOneType ? open.map(keyOfLapse) : []);
  if (!can(addTraining)) return <PeopleTable people={people} />;
  const picked = people.filter((one) => chosen.has(keyOfLapse(one)));
  const types = [...new Set(picked.map(({ type }) => type.id))];
  const [typeId] = types;
  return (
    <>
      <PeopleTable people={people} chosen={chosen} onChosen={setChosen} />
      <div className="row wrap">
        {typeId && types.length === 1 && (
          <Button
            component={Link}
            to={pages.newTraining(
              typeId,
              picked.map(({ person }) => person.id),
            )}
            leftSection={<IconCalendarPlus size={20} aria-hidden="true" />}
          >
            {t('forecast.planCount', { count: picked.length })}
          </Button>
        )}
        {isOneType && (
          <Button
            variant="default"
            onClick={() => setChosen(new Set(picked.length === open.length ? [] : open.map(keyOfLapse)))}
          >
            {t(picked.length === open.length ? 'forecast.chooseNone' : 'forecast.chooseAll')}
          </Button>
        )}
      </div>
      {(types.length > 1 || (picked.length === 0 && !isOneType)) && <InfoNote>{t('forecast.oneType')}</InfoNote>}
    </>
  );
}
