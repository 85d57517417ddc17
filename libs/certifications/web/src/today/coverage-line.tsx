import { listCoverage } from '@leerspoor/certifications-contract';
import { LineLink, LineList, StatusTag } from '@leerspoor/platform-ui';
import { useCan, useRead } from '@leerspoor/platform-web';
import { IconShieldHalf } from '@tabler/icons-react';
import { coverageTones } from '../coverage/coverage-tones.js';
import { useTodayTexts } from '../today-texts.js';
import { pages } from '../pages.js';

const most = 6;
const order = { broken: 0, 'breaks-soon': 1, ok: 2 };

/** How each place stands, in a tag each; nothing where nothing is asked. */
export function CoverageLine() {
  const t = useTodayTexts();
  const can = useCan();
  const { data } = useRead(listCoverage, { query: {} }, { enabled: can(listCoverage) });
  if (!data || data.items.length === 0) return null;
  const items = data.items.toSorted((a, b) => order[a.standing.status] - order[b.standing.status]).slice(0, most);
  return (
    <LineList>
      <LineLink
        to={pages.coverage}
        icon={<IconShieldHalf size={22} aria-hidden="true" />}
        title={t('coverage.line')}
        note={
          <span className="row wrap">
            {items.map(({ id, location, type, minimum, standing }) => (
              <StatusTag
                key={id}
                status={coverageTones[standing.status]}
                word={t('coverage.place', { place: location.name, now: standing.now, minimum, type: type.code })}
              />
            ))}
          </span>
        }
      />
    </LineList>
  );
}
