import { listMyTeam, type TeamMember } from '@leerspoor/people-contract';
import { EmptyState, Face, LineLink, LineList, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, useGo, usePathPart, useRead, useSession } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { EmployeePanel } from '../employee/employee-panel.js';
import { groupsOf } from './groups.js';
import './my-team.css';

/** A lead's own people, one line each. */
export function MyTeamPage() {
  const t = useDesk();
  const go = useGo();
  const id = usePathPart('id');
  const { employeeId } = useSession();
  const read = useRead(listMyTeam, {});
  const count = read.data?.length ?? 0;
  return (
    <Page
      title={t('team.title')}
      sub={count > 0 && t('team.sub', { count })}
      side={id && <EmployeePanel key={id} id={id} onClose={() => go('/team')} />}
    >
      <Loaded read={read}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState title={t('team.empty')}>{t('team.emptyText')}</EmptyState>
          ) : (
            <div className="stack team-list">
              {groupsOf(people, employeeId).map((group) => (
                <section key={group.id}>
                  <h2 className="kicker">{group.isMine ? t('team.direct') : t('team.below', { name: group.name })}</h2>
                  <LineList>
                    {group.people.map((person) => (
                      <MemberLine key={person.id} person={person} />
                    ))}
                  </LineList>
                </section>
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function MemberLine({ person }: { person: TeamMember }) {
  const t = useDesk();
  const format = useFormat();
  const until = person.absent?.until;
  const away = until ? t('team.absentUntil', { day: format.date(until, 'short') }) : t('team.absent');
  const word = person.absent ? away : person.status === 'coming' ? t('team.coming') : null;
  return (
    <LineLink
      to={`/team/${person.id}`}
      icon={<Face name={person.name} size={36} />}
      title={person.name}
      note={[...person.jobRoles, person.team?.name].filter(Boolean).join(' · ')}
      end={word && <StatusTag status="booked" word={word} />}
    />
  );
}
