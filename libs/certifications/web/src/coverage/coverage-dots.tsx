import './coverage.css';
import { type Coverage } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { IconCheck, IconClockHour4, IconPlus } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';

const nameInitials = (name: string) =>
  name
    .split(' ')
    .filter((word, at, all) => at === 0 || at === all.length - 1)
    .map((word) => word.charAt(0))
    .join('');

/** A dot for everybody who counts, amber by whom it breaks, and an open ring for who is still needed. */
export function CoverageDots({ coverage: { standing, minimum, type, location } }: { coverage: Coverage }) {
  const t = useDeskTexts();
  const { now, people, breaksOn, status } = standing;
  const isLost = (until: LocalDate | null) =>
    status === 'breaks-soon' && until !== null && breaksOn !== null && until <= breaksOn;
  const values = { now, minimum, type: type.name, place: location.name };
  return (
    <div className="dots" role="img" aria-label={t('coverage.dots', values)}>
      {people
        .filter(({ counts }) => counts)
        .map(({ person, until }, at) => (
          <span key={person?.id ?? at} data-tone={isLost(until) ? 'soon' : 'ok'} title={person?.name}>
            {isLost(until) ? <IconClockHour4 size={13} stroke={2.4} /> : <IconCheck size={13} stroke={2.6} />}
            {person ? nameInitials(person.name) : ''}
          </span>
        ))}
      {Array.from({ length: Math.max(0, minimum - now) }, (_, at) => (
        <span key={`open-${at}`} data-tone="open" title={t('coverage.open')}>
          <IconPlus size={15} />
        </span>
      ))}
    </div>
  );
}
