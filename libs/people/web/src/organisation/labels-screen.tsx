import { Button, Switch, TextInput } from '@mantine/core';
import { createLocation, type Label } from '@leerspoor/people-contract';
import type { AnyEndpoint } from '@leerspoor/platform-contract';
import { Actions, DataTable, Dialog, EmptyState, StatusTag, toast, type Column } from '@leerspoor/platform-ui';
import { Loaded, Page, ProblemNote, useCan, useForm, type Read } from '@leerspoor/platform-web';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesk } from '../desk-texts.js';

interface Props {
  title: string;
  addWord: string;
  read: Read<Label[]>;
  editDoor: AnyEndpoint;
  archived: boolean;
  onArchived: (archived: boolean) => void;
  onCreate: (name: string) => Promise<Label>;
  onUpdate: (id: string, body: { name: string; archived: boolean }) => Promise<Label>;
}

/** A list of names that people can belong to: make, rename, close, open. */
export function LabelsScreen({ title, addWord, read, editDoor, archived, onArchived, onCreate, onUpdate }: Props) {
  const t = useDesk();
  const can = useCan();
  const mayEdit = can(editDoor);
  const [open, setOpen] = useState<Label | 'new' | null>(null);
  const named = (label: Label) => (
    <span className="row">
      <b>{label.name}</b>
      {label.archived && <StatusTag status="none" word={t('labels.archived')} />}
    </span>
  );
  const columns: Column<Label>[] = [
    {
      key: 'name',
      title: t('labels.name'),
      sort: (label) => label.name,
      cell: named,
    },
    {
      key: 'people',
      title: t('labels.people'),
      sort: (label) => label.people,
      cell: (label) => label.people,
      end: true,
      width: '7rem',
    },
  ];
  const change = (label: Label) => (
    <Button
      size="sm"
      variant="default"
      aria-label={t('labels.editOf', { name: label.name })}
      onClick={() => setOpen(label)}
    >
      {t('labels.edit')}
    </Button>
  );
  const edit: Column<Label> = {
    key: 'edit',
    title: t('labels.edit'),
    titleHidden: true,
    width: '8rem',
    end: true,
    cell: change,
  };
  const add = mayEdit && (
    <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setOpen('new')}>
      {addWord}
    </Button>
  );
  return (
    <Page
      title={title}
      actions={add}
      fill
      narrow
      head={
        <Switch
          label={t('labels.showArchived')}
          checked={archived}
          onChange={(event) => onArchived(event.currentTarget.checked)}
        />
      }
    >
      <Loaded read={read}>
        {(labels) =>
          labels.length === 0 ? (
            <EmptyState title={t('labels.empty')} action={add}>
              {t('labels.emptyText')}
            </EmptyState>
          ) : (
            <DataTable
              caption={title}
              rows={labels}
              columns={mayEdit ? [...columns, edit] : columns}
              rowKey={(label) => label.id}
              count={t('labels.count', { count: labels.length })}
              card={(label) => (
                <div className="row">
                  <div className="grow">
                    {named(label)}
                    <p className="sm dim">{t('teams.people', { count: label.people })}</p>
                  </div>
                  {mayEdit && change(label)}
                </div>
              )}
            />
          )
        }
      </Loaded>
      {open && (
        <LabelDialog
          title={open === 'new' ? addWord : t('labels.edit')}
          label={open === 'new' ? null : open}
          onCreate={onCreate}
          onUpdate={onUpdate}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}

function LabelDialog({
  title,
  label,
  onCreate,
  onUpdate,
  onClose,
}: Pick<Props, 'title' | 'onCreate' | 'onUpdate'> & { label: Label | null; onClose: () => void }) {
  const t = useDesk();
  const form = useForm({ schema: createLocation.body, initial: { name: label?.name ?? '' } });
  const save = (archived: boolean) =>
    form.submit(({ name }) =>
      (label ? onUpdate(label.id, { name, archived }) : onCreate(name)).then((saved) => {
        toast({ text: t('labels.saved', { name: saved.name }) });
        onClose();
      }),
    );
  return (
    <Dialog title={title} onClose={onClose}>
      <form ref={form.ref} className="form" noValidate onSubmit={save(label?.archived ?? false)}>
        <TextInput label={t('labels.name')} {...form.field('name')} />
        <ProblemNote error={form.problem} />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('form.save')}
          </Button>
          {label && (
            <Button variant="default" onClick={() => void save(!label.archived)()}>
              {label.archived ? t('labels.restore') : t('labels.archive')}
            </Button>
          )}
        </Actions>
      </form>
    </Dialog>
  );
}
