import { type Coverage, type CoverageStanding } from '@leerspoor/certifications-contract';
import { useFormat } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { capital } from '../status/use-day.js';
import { coverageTones } from './coverage-tones.js';

/** How a place stands in words: a tag, a sentence, by whom, and on which days it is asked. */
export function useCoverageWords() {
  const t = useDeskTexts();
  const f = useFormat();
  const sentence = (standing: CoverageStanding, minimum: number) => {
    const { status, breaksOn, left, now } = standing;
    if (status === 'broken')
      return breaksOn === null
        ? t('coverage.says.broken', { left: now, minimum })
        : t('coverage.says.brokenSince', { day: f.date(breaksOn), left: now, minimum });
    if (breaksOn === null || left === null) return t('coverage.says.ok');
    return t(`coverage.says.${status === 'ok' ? 'later' : 'soon'}`, { day: f.date(breaksOn), left, minimum });
  };
  const lost = ({ lost: people }: CoverageStanding) =>
    people
      .map(({ person, why }) => capital(t(`coverage.lost.${why}`, { who: person?.name ?? t('coverage.colleague') })))
      .join(' ');
  const days = ({ weekdays }: Pick<Coverage, 'weekdays'>) =>
    weekdays === null
      ? t('coverage.days.all')
      : f.list(weekdays.map((day) => t(`coverage.days.d${day as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)));
  const tag = ({ status }: CoverageStanding) => ({
    status: coverageTones[status],
    word: t(`coverage.status.${status}`),
  });
  return { sentence, lost, days, tag };
}
