import { readOverview } from '@leerspoor/certifications-contract';
import { StatusTag } from '@leerspoor/platform-ui';
import { useRead } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';

/** How a team stands today, beside its name. On another day than today nothing is said. */
export function useTeamNotes(isToday: boolean) {
  const t = useDeskTexts();
  const { data } = useRead(readOverview, { query: {} }, { enabled: isToday });
  return (teamId: string | null) => {
    const team = isToday ? data?.teams.find((one) => (one.team?.id ?? null) === teamId) : undefined;
    if (!team) return null;
    return (
      <>
        {team.blocked > 0 && <StatusTag status="expired" word={t('matrix.teamBlocked', { count: team.blocked })} />}
        {team.soon > 0 && <StatusTag status="soon" word={t('matrix.teamSoon', { count: team.soon })} />}
        {team.blocked + team.soon === 0 && <StatusTag status="ok" word={t('matrix.teamFine')} />}
      </>
    );
  };
}
