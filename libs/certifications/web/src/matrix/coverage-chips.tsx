import { type Coverage, listCoverage } from '@leerspoor/certifications-contract';
import { Link, StatusTag } from '@leerspoor/platform-ui';
import { useCan, useFormat, useRead } from '@leerspoor/platform-web';
import { useCoverageWords } from '../coverage/use-coverage-words.js';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { type MatrixAddress } from './filters.js';

const most = 4;
const order = { broken: 0, 'breaks-soon': 1, ok: 2 };

/** Places with too few people, or within three months: a chip each, above the people that they are short of. */
export function CoverageChips({ at }: { at: Pick<MatrixAddress, 'locatie' | 'peildatum'> }) {
  const t = useDeskTexts();
  const can = useCan();
  const query = { asOf: at.peildatum || undefined };
  const { data } = useRead(listCoverage, { query }, { enabled: can(listCoverage) });
  const short = (data?.items ?? [])
    .filter(({ standing, location }) => standing.status !== 'ok' && (!at.locatie || location.id === at.locatie))
    .toSorted((a, b) => order[a.standing.status] - order[b.standing.status]);
  if (short.length === 0) return null;
  return (
    <nav className="coverage-chips" aria-label={t('coverage.chips')}>
      {short.slice(0, most).map((coverage) => (
        <Chip key={coverage.id} coverage={coverage} />
      ))}
      {short.length > most && <Link to={pages.coverage}>{t('coverage.more', { count: short.length - most })}</Link>}
    </nav>
  );
}

function Chip({ coverage: { id, type, location, minimum, standing } }: { coverage: Coverage }) {
  const t = useDeskTexts();
  const f = useFormat();
  const { status } = useCoverageWords().tag(standing);
  const { breaksOn, left, now } = standing;
  const values = { type: type.code, place: location.name, minimum };
  const word =
    standing.status === 'breaks-soon' && breaksOn
      ? t('coverage.chipSoon', { ...values, day: f.date(breaksOn, 'short'), left: left ?? now })
      : t('coverage.chip', { ...values, now });
  return (
    <Link to={pages.coverageAt(id)} className="plain">
      <StatusTag status={status} word={word} />
    </Link>
  );
}
