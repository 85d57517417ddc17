import { Button, NativeSelect, TextInput } from '@mantine/core';
import { createTeam, listEmployees, listTeams, updateTeam, type Team } from '@leerspoor/people-contract';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { indented } from './indented.js';

/** A new team under another (or none), or one that is there. */
export type TeamTarget = { parentId: string | null; team?: undefined } | { team: Team };

const isBelow = (team: Team, top: Team, teams: Team[]): boolean => {
  const parent = teams.find((one) => one.id === team.parentId);
  return team.id === top.id || (parent !== undefined && isBelow(parent, top, teams));
};

/** Names, moves, closes or opens a team. A team cannot hang under itself, so those choices are not offered. */
export function TeamDialog({ target, teams, onClose }: { target: TeamTarget; teams: Team[]; onClose: () => void }) {
  const t = useDesk();
  const stale = [listTeams, listEmployees];
  const create = useWrite(createTeam, stale);
  const update = useWrite(updateTeam, stale);
  const team = target.team;
  const form = useForm({
    schema: createTeam.body,
    initial: { name: team?.name ?? '', parentId: (team ? team.parentId : target.parentId) ?? '' },
    body: ({ name, parentId }) => ({ name, parentId: parentId || null }),
  });
  const parents = teams.filter((one) => !one.archived && !(team && isBelow(one, team, teams)));
  const done = (text: string, undo?: () => void) => {
    toast({ text, undo });
    onClose();
  };
  // Not as a callback of `mutate`: the dialog is gone by the time that an undo is answered.
  const setArchived = (one: Team, archived: boolean): Promise<void> =>
    update
      .mutateAsync({ params: { teamId: one.id }, body: { name: one.name, parentId: one.parentId, archived } })
      .then(() => {
        const undo = archived ? () => void setArchived(one, false) : undefined;
        done(archived ? t('teams.closed', { name: one.name }) : t('teams.reopened', { name: one.name }), undo);
      });
  return (
    <Dialog title={team ? t('teams.editTitle') : t('teams.newTitle')} onClose={onClose}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          (team
            ? update.mutateAsync({ params: { teamId: team.id }, body: { ...body, archived: team.archived } })
            : create.mutateAsync({ body })
          ).then((saved) => done(t('teams.saved', { name: saved.name }))),
        )}
      >
        <TextInput label={t('teams.name')} data-autofocus {...form.field('name')} />
        <NativeSelect
          label={t('teams.under')}
          data={[{ value: '', label: t('teams.top') }, ...indented(parents)]}
          {...form.field('parentId')}
        />
        <ProblemNote error={form.problem ?? update.error} />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('form.save')}
          </Button>
          {team && (
            <Button variant="default" onClick={() => void setArchived(team, !team.archived).catch(() => undefined)}>
              {team.archived ? t('teams.restore') : t('teams.archive')}
            </Button>
          )}
        </Actions>
      </form>
    </Dialog>
  );
}
