import './gate.css';
import { Button } from '@mantine/core';
import { makeMyGateCard, type MyGateCard, readMyGateCard } from '@leerspoor/certifications-contract';
import { EmptyState, Skeleton, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, Page, ProblemNote, useFormat, useRead, useWrite } from '@leerspoor/platform-web';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';
import { EndMyCard } from './end-my-card.js';
import { MyCode } from './my-code.js';

type Card = NonNullable<MyGateCard['card']>;

/** My gate card on my phone: the code in full, what it tells, and when somebody looked. */
export function MyGateCardPage() {
  const t = useGateTexts();
  const read = useRead(readMyGateCard, {});
  return (
    <Page title={t('own.title')} back={{ to: pages.own, label: t('own.back') }} narrow>
      <Loaded read={read} skeleton={<Skeleton rows={3} height={92} />}>
        {({ card, selfService }) => (card ? <Own card={card} /> : <None selfService={selfService} />)}
      </Loaded>
    </Page>
  );
}

function None({ selfService }: { selfService: boolean }) {
  const t = useGateTexts();
  const write = useWrite(makeMyGateCard, [readMyGateCard]);
  const make = (
    <>
      <ProblemNote error={write.error} />
      <Button
        size="xl"
        loading={write.isPending}
        onClick={() => write.mutate({ body: { typeIds: null, endsOn: null } })}
      >
        {t('own.make')}
      </Button>
    </>
  );
  return (
    <EmptyState title={t('own.none')} action={selfService && make}>
      {t(selfService ? 'own.noneMake' : 'own.noneAsk')}
    </EmptyState>
  );
}

function Own({ card }: { card: Card }) {
  const t = useGateTexts();
  const f = useFormat();
  return (
    <div className="stack">
      <MyCode />
      <Told told={card.told} />
      <section className="card box">
        <h2>{t('own.looks')}</h2>
        <p className="sm dim">{card.looks.length === 0 ? t('own.noLooks') : t('own.looksNote')}</p>
        <ul className="own-lines">
          {card.looks.slice(0, 10).map(({ hour, looks }) => (
            <li key={hour}>
              <b>{t('own.times', { count: looks })}</b> {t('own.hour', { moment: f.moment(hour) })}
            </li>
          ))}
        </ul>
        <p className="sm dim">{t('own.madeBy', { by: card.madeBy, moment: f.moment(card.madeAt) })}</p>
        <EndMyCard />
      </section>
    </div>
  );
}

/** The same as an outsider reads. */
function Told({ told: { companyName, name, lines } }: { told: Card['told'] }) {
  const t = useGateTexts();
  const f = useFormat();
  const endOf = (end: Card['told']['lines'][number]['end']) =>
    end === null ? '' : end === 'never' ? t('own.endless') : t('own.through', { day: f.date(end) });
  return (
    <section className="card box">
      <h2>{t('own.sees')}</h2>
      <p>
        {companyName} · {name ?? t('own.noName')}
      </p>
      {lines.length === 0 && <p className="dim">{t('own.nothing')}</p>}
      <ul className="own-lines">
        {lines.map((line) => (
          <li key={line.name}>
            <b>{line.name}</b>
            <StatusTag
              status={line.valid ? 'ok' : 'expired'}
              word={[t(line.valid ? 'own.valid' : 'own.notValid'), endOf(line.end)].filter(Boolean).join(' ')}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
