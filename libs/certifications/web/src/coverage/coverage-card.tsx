import './coverage.css';
import { Button } from '@mantine/core';
import { changeCoverage, type Coverage } from '@leerspoor/certifications-contract';
import { StatusTag } from '@leerspoor/platform-ui';
import { useCan, useFormat } from '@leerspoor/platform-web';
import { IconChevronDown } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';
import { CoverageChart } from './coverage-chart.js';
import { CoverageDots } from './coverage-dots.js';
import { useCoverageWords } from './use-coverage-words.js';

interface Props {
  coverage: Coverage;
  open: boolean;
  onToggle: () => void;
  onChange: () => void;
  onEnd: () => void;
}

/** One certificate at one place: how many, until when, by whom it breaks; opened, everybody and the coming year. */
export function CoverageCard({ coverage, open, onToggle, onChange, onEnd }: Props) {
  const t = useDeskTexts();
  const can = useCan();
  const say = useCoverageWords();
  const { standing, type, minimum } = coverage;
  return (
    <section className="card coverage" id={coverage.id} aria-label={`${type.name}, ${coverage.location.name}`}>
      <div className="row wrap">
        <h3 className="grow">{type.name}</h3>
        <StatusTag {...say.tag(standing)} />
      </div>
      <p className="sm dim">
        {t('coverage.need', { count: minimum })} · {say.days(coverage)}
      </p>
      <CoverageDots coverage={coverage} />
      <p>
        <b>{t('people', { count: standing.now })}</b> {say.sentence(standing, minimum)} {say.lost(standing)}
      </p>
      <div className="row wrap">
        <Button
          variant="default"
          size="sm"
          aria-expanded={open}
          onClick={onToggle}
          rightSection={<IconChevronDown size={16} aria-hidden="true" className="turns" />}
        >
          {t('coverage.details')}
        </Button>
        {can(changeCoverage) && (
          <>
            <Button variant="default" size="sm" onClick={onChange}>
              {t('coverage.change')}
            </Button>
            {coverage.endsOn === null && (
              <Button variant="default" size="sm" onClick={onEnd}>
                {t('coverage.end')}
              </Button>
            )}
          </>
        )}
      </div>
      {open && (
        <>
          <People coverage={coverage} />
          <CoverageChart coverage={coverage} />
        </>
      )}
    </section>
  );
}

function People({ coverage: { standing } }: { coverage: Coverage }) {
  const t = useDeskTexts();
  const f = useFormat();
  return (
    <ul className="coverage-people">
      {standing.people.map(({ person, counts, until, why }, at) => (
        <li key={person?.id ?? at}>
          <span className="grow">{person?.name ?? t('coverage.another')}</span>
          {counts ? (
            <span className="sm dim">{until ? t('coverage.until', { day: f.date(until) }) : t('coverage.counts')}</span>
          ) : (
            <StatusTag status="exempt" word={t(`coverage.not.${why ?? 'certificate'}`)} />
          )}
        </li>
      ))}
    </ul>
  );
}
