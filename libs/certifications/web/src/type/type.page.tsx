import { Button } from '@mantine/core';
import { addType, archiveType, type CertificateType, changeType, listTypes } from '@leerspoor/certifications-contract';
import { ErrorNote, Skeleton, StatusTag, toast } from '@leerspoor/platform-ui';
import { Loaded, Page, useGo, usePathPart, useRead, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { rules } from '../stale.js';
import { TypeForm } from './type-form.js';
import { freshType, typeValuesOf } from './type-values.js';

/** Adds a type of the company's own. */
export function NewTypePage() {
  const t = useDeskTexts();
  const go = useGo();
  const types = useRead(listTypes, { query: {} });
  const add = useWrite(addType, rules);
  return (
    <Page title={t('type.new')} back={{ to: pages.types, label: t('types.title') }}>
      <Loaded read={types}>
        {(all) => (
          <TypeForm
            initial={freshType}
            others={all}
            draft="type.new"
            send={async (body, values) => {
              const made = await add.mutateAsync({ body });
              toast({ text: t('type.added', { name: values.nameNl }) });
              go(pages.newRequirement(made.id));
            }}
            doWord={t('type.add')}
          />
        )}
      </Loaded>
    </Page>
  );
}

/** Changes a type; another policy first shows who would get another date. */
export function TypePage() {
  const t = useDeskTexts();
  const typeId = usePathPart('typeId') ?? '';
  const types = useRead(listTypes, { query: { archived: 'true' } });
  const type = types.data?.find(({ id }) => id === typeId);
  return (
    <Page
      title={type?.nameNl ?? t('type.one')}
      sub={type && <Sub type={type} />}
      back={{ to: pages.types, label: t('types.title') }}
      actions={type && <Archive type={type} />}
    >
      <Loaded read={types} skeleton={<Skeleton rows={6} height={64} />}>
        {(all) =>
          type ? (
            <Change
              key={type.version}
              type={type}
              others={all.filter(({ id, archived }) => id !== typeId && !archived)}
            />
          ) : (
            <ErrorNote title={t('type.gone')} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Sub({ type }: { type: CertificateType }) {
  const t = useDeskTexts();
  return (
    <>
      {type.code} · {t('type.version', { version: type.policyVersion })}
      {type.archived && (
        <>
          {' '}
          <StatusTag status="exempt" word={t('types.archived')} />
        </>
      )}
    </>
  );
}

function Change({ type, others }: { type: CertificateType; others: readonly CertificateType[] }) {
  const t = useDeskTexts();
  const go = useGo();
  const change = useWrite(changeType, rules);
  return (
    <TypeForm
      type={type}
      initial={typeValuesOf(type)}
      others={others}
      draft={`type.${type.id}.${type.version}`}
      send={async (body, values, applyToExisting) => {
        await change.mutateAsync({
          params: { typeId: type.id },
          body: { ...body, version: type.version, applyToExisting },
        });
        toast({ text: t('type.changed', { name: values.nameNl }) });
        go(pages.types);
      }}
      doWord={t('type.save')}
    />
  );
}

function Archive({ type }: { type: CertificateType }) {
  const t = useDeskTexts();
  const archive = useWrite(archiveType, rules);
  const set = (archived: boolean, version: number) =>
    archive.mutate(
      { params: { typeId: type.id }, body: { version, archived } },
      {
        onSuccess: (done) =>
          toast({
            text: t(archived ? 'type.archived' : 'type.restored', { name: type.nameNl }),
            undo: archived ? () => set(false, done.version) : undefined,
          }),
      },
    );
  return (
    <Button variant="default" loading={archive.isPending} onClick={() => set(!type.archived, type.version)}>
      {t(type.archived ? 'type.restore' : 'type.archive')}
    </Button>
  );
}
