import { Checkbox } from '@mantine/core';
import { type ForecastPerson, printedFrom } from '@leerspoor/certifications-contract';
import { type Column, DataTable, Link, StatusTag } from '@leerspoor/platform-ui';
import { useFormat, useSession } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { useTrainingTexts } from '../training-texts.js';

interface Props {
  people: readonly ForecastPerson[];
  /** Given: they can be chosen. */
  chosen?: ReadonlySet<string>;
  onChosen?: (chosen: ReadonlySet<string>) => void;
}

/** Names a line: somebody may stand there for two types. */
export const keyOfLapse = ({ person, type }: ForecastPerson): string => `${person.id}.${type.id}`;

/** Who has to renew or obtain what; long lists scroll. */
export function PeopleTable({ people, chosen, onChosen }: Props) {
  const t = useTrainingTexts();
  const f = useFormat();
  const money = (cents: number | null) =>
    cents === null ? '–' : f.number(cents / 100, { style: 'currency', currency: 'EUR' });
  const turn = (key: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(key);
    else next.delete(key);
    onChosen?.(next);
  };
  const box = (one: ForecastPerson) => (
    <Checkbox
      size="md"
      aria-label={t('forecast.choosing', { name: one.person.name, type: one.type.name })}
      checked={chosen?.has(keyOfLapse(one)) ?? false}
      onChange={(event) => turn(keyOfLapse(one), event.currentTarget.checked)}
    />
  );
  const ends = ({ expires, wording }: ForecastPerson) =>
    expires ? f.date(printedFrom(expires, wording), 'numeric') : '–';
  const name = ({ person, type }: ForecastPerson) => <Link to={pages.cell(person.id, type.id)}>{person.name}</Link>;
  const columns: Column<ForecastPerson>[] = [
    ...(chosen
      ? [
          {
            key: 'box',
            title: t('choose'),
            titleHidden: true,
            cell: box,
            width: '3.5rem',
          } satisfies Column<ForecastPerson>,
        ]
      : []),
    { key: 'name', title: t('forecast.name'), cell: name, sort: ({ person }) => person.name, width: '22%' },
    { key: 'type', title: t('forecast.type'), cell: ({ type }) => type.name, sort: ({ type }) => type.name },
    { key: 'team', title: t('forecast.team'), cell: ({ team }) => team, sort: ({ team }) => team },
    { key: 'ends', title: t('forecast.ends'), cell: ends, sort: ({ on }) => on, width: '9rem' },
    { key: 'stand', title: t('forecast.stand'), cell: (one) => <Stand lapse={one} />, width: '14rem' },
    { key: 'price', title: t('forecast.price'), cell: ({ priceCents }) => money(priceCents), end: true, width: '7rem' },
  ];
  return (
    <DataTable
      caption={t('forecast.title')}
      rows={people}
      columns={columns}
      rowKey={keyOfLapse}
      count={t('forecast.people', { count: people.length })}
      card={(one) => (
        <div className="pick-card">
          {chosen && box(one)}
          <div className="grow">
            <b>{name(one)}</b>
            <p className="sm dim">
              {one.type.name} · {one.team}
            </p>
            <p className="sm">
              {ends(one)} <Stand lapse={one} />
            </p>
          </div>
        </div>
      )}
    />
  );
}

function Stand({ lapse: { waiting, bookedOn, expires, on } }: { lapse: ForecastPerson }) {
  const t = useTrainingTexts();
  const f = useFormat();
  const { today } = useSession();
  if (waiting) return <StatusTag status="check" word={t('forecast.waiting')} />;
  if (bookedOn) return <StatusTag status="booked" word={t('forecast.booked', { day: f.date(bookedOn, 'short') })} />;
  if (expires && on < today) return <StatusTag status="expired" word={t('forecast.lapsed')} />;
  return expires ? (
    <StatusTag status="soon" word={t('forecast.lapses')} />
  ) : (
    <StatusTag status="missing" word={t('forecast.lacks')} />
  );
}
