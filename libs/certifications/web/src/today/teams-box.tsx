import './today.css';
import { readOverview } from '@leerspoor/certifications-contract';
import { Link, StatusTag } from '@leerspoor/platform-ui';
import { useRead } from '@leerspoor/platform-web';
import { useTodayTexts } from '../today-texts.js';
import { matrixAt } from './matrix-at.js';

/** How each team stands: who may not do some work, and where something ends soon. */
export function TeamsBox() {
  const t = useTodayTexts();
  const { data } = useRead(readOverview, { query: {} });
  if (!data || data.teams.length === 0) return null;
  return (
    <section className="card teambox">
      <table className="teams" aria-label={t('teams.title')}>
        <thead>
          <tr>
            <th scope="col">{t('teams.team')}</th>
            <th scope="col">{t('teams.blocked')}</th>
            <th scope="col">{t('teams.soon')}</th>
          </tr>
        </thead>
        <tbody>
          {data.teams.map(({ team, people, blocked, soon }) => (
            <tr key={team?.id ?? 'none'}>
              <th scope="row">{team ? <Link to={matrixAt({ team: team.id })}>{team.name}</Link> : t('teams.none')}</th>
              <td>
                {blocked > 0 ? (
                  <StatusTag status="expired" word={t('teams.of', { count: blocked, people })} />
                ) : (
                  t('teams.nobody')
                )}
              </td>
              <td>{soon > 0 ? <StatusTag status="soon" word={String(soon)} /> : t('teams.nobody')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
