import { Button, Switch } from '@mantine/core';
import { createTeam, listTeams, type Team } from '@leerspoor/people-contract';
import { EmptyState, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, Page, useCan, useRead } from '@leerspoor/platform-web';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState, type CSSProperties } from 'react';
import { useDesk } from '../desk-texts.js';
import './organisation.css';
import { rowsUp } from './rows-up.js';
import { TeamDialog, type TeamTarget } from './team-dialog.js';

/** The tree of teams: what is under what, and how many people. */
export function TeamsPage() {
  const t = useDesk();
  const can = useCan();
  const [archived, setArchived] = useState(false);
  const [target, setTarget] = useState<TeamTarget | null>(null);
  const read = useRead(listTeams, { query: { archived: archived ? 'true' : undefined } }, { keep: true });
  const add = can(createTeam) && (
    <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setTarget({ parentId: null })}>
      {t('teams.add')}
    </Button>
  );
  return (
    <Page
      title={t('teams.title')}
      actions={add}
      head={
        <Switch
          label={t('teams.showArchived')}
          checked={archived}
          onChange={(event) => setArchived(event.currentTarget.checked)}
        />
      }
    >
      <Loaded read={read}>
        {(teams) =>
          teams.length === 0 ? (
            <EmptyState title={t('teams.empty')} action={add}>
              {t('teams.emptyText')}
            </EmptyState>
          ) : (
            <ul className="tree" aria-label={t('teams.tree')}>
              {teams.map((team, index) => (
                <TeamLine
                  key={team.id}
                  team={team}
                  rows={rowsUp(teams, index)}
                  onOpen={can(createTeam) ? setTarget : undefined}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {target && <TeamDialog target={target} teams={read.data ?? []} onClose={() => setTarget(null)} />}
    </Page>
  );
}

function TeamLine({ team, rows, onOpen }: { team: Team; rows: number; onOpen?: (target: TeamTarget) => void }) {
  const t = useDesk();
  return (
    <li
      style={{ marginLeft: `${team.depth * 1.75}rem`, '--rows': rows } as CSSProperties}
      data-child={team.depth > 0 || undefined}
    >
      <b>{team.name}</b>
      <span className="dim sm num">{t('teams.people', { count: team.people })}</span>
      {team.archived && <StatusTag status="none" word={t('teams.archived')} />}
      <span className="grow" />
      {onOpen && (
        <>
          {!team.archived && (
            <Button
              size="sm"
              variant="subtle"
              px={8}
              aria-label={t('teams.addUnder', { name: team.name })}
              title={t('teams.addUnder', { name: team.name })}
              onClick={() => onOpen({ parentId: team.id })}
            >
              <IconPlus size={18} aria-hidden="true" />
            </Button>
          )}
          <Button
            size="sm"
            variant="subtle"
            px={8}
            aria-label={t('teams.edit', { name: team.name })}
            title={t('teams.edit', { name: team.name })}
            onClick={() => onOpen({ team })}
          >
            <IconPencil size={18} aria-hidden="true" />
          </Button>
        </>
      )}
    </li>
  );
}
