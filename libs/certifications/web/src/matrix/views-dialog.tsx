import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import {
  listMatrixViews,
  listTypes,
  type MatrixView,
  removeMatrixView,
  saveMatrixView,
} from '@leerspoor/certifications-contract';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { Loaded, ProblemNote, useCan, useForm, useRead, useWrite } from '@leerspoor/platform-web';
import { IconTrash, IconUsers } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';
import { addressOfView, type MatrixAddress, viewOfAddress } from './filters.js';

interface Props {
  at: MatrixAddress;
  change: (next: Partial<MatrixAddress>) => void;
  onClose: () => void;
}

/** Filters under a name: take one, or keep what is filtered now. */
export function ViewsDialog({ at, change, onClose }: Props) {
  const t = useDeskTexts();
  const views = useRead(listMatrixViews, {});
  const take = (view: MatrixView) => {
    change(addressOfView(view.filters));
    onClose();
  };
  return (
    <Dialog title={t('views.title')} onClose={onClose}>
      <Loaded read={views}>
        {(all) =>
          all.length === 0 ? (
            <p className="dim">{t('views.none')}</p>
          ) : (
            <ul className="views">
              {all.map((view) => (
                <ViewLine key={view.id} view={view} onTake={() => take(view)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <SaveForm at={at} />
    </Dialog>
  );
}

function ViewLine({ view, onTake }: { view: MatrixView; onTake: () => void }) {
  const t = useDeskTexts();
  const remove = useWrite(removeMatrixView, [listMatrixViews]);
  return (
    <li>
      <button type="button" className="linky" onClick={onTake}>
        {view.name}
      </button>
      {view.shared && (
        <span className="row sm dim">
          <IconUsers size={16} aria-hidden="true" /> {t('views.shared')}
        </span>
      )}
      {view.own && (
        <ActionIcon
          size={44}
          c="var(--ls-ink)"
          aria-label={t('views.remove', { name: view.name })}
          loading={remove.isPending}
          onClick={() => remove.mutate({ params: { viewId: view.id } })}
        >
          <IconTrash size={18} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  );
}

function SaveForm({ at }: { at: MatrixAddress }) {
  const t = useDeskTexts();
  const can = useCan();
  const save = useWrite(saveMatrixView, [listMatrixViews]);
  const form = useForm({
    schema: saveMatrixView.body,
    initial: { name: '', shared: false },
    body: (values) => ({ ...values, filters: viewOfAddress(at) }),
  });
  const send = form.submit(async (body) => {
    await save.mutateAsync({ body });
    form.set('name', '');
    toast({ text: t('views.saved', { name: body.name }) });
  });
  return (
    <form ref={form.ref} className="form" noValidate onSubmit={send}>
      <TextInput label={t('views.name')} description={t('views.nameNote')} autoComplete="off" {...form.field('name')} />
      {can(listTypes) && (
        <Checkbox
          label={t('views.share')}
          checked={form.values.shared}
          onChange={(event) => form.set('shared', event.currentTarget.checked)}
        />
      )}
      <ProblemNote error={form.problem} inForm />
      <Actions>
        <Button type="submit" loading={form.sending}>
          {t('views.save')}
        </Button>
      </Actions>
    </form>
  );
}
