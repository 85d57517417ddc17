import { listImports, type ImportState } from '@leerspoor/connections-contract';
import { Link, Skeleton, StatusTag, type Status } from '@leerspoor/platform-ui';
import { Loaded, useFormat, usePages } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconChevronRight, IconTrash, type Icon } from '@tabler/icons-react';
import { useTexts } from '../texts.js';

const looks: Record<ImportState, { status: Status; icon?: Icon }> = {
  uploaded: { status: 'booked' },
  reading: { status: 'booked' },
  mapping: { status: 'soon' },
  checking: { status: 'booked' },
  ready: { status: 'soon' },
  applying: { status: 'booked' },
  applied: { status: 'ok' },
  undoing: { status: 'booked' },
  undone: { status: 'none', icon: IconArrowBackUp },
  cancelled: { status: 'none', icon: IconTrash },
  failed: { status: 'expired' },
};

type Earlier = ReturnType<typeof listImports.reply.parse>['items'][number];

/** What was imported before: to go on with, to look back at, or to undo. */
export function EarlierImports() {
  const t = useTexts();
  const { read, items, more } = usePages(listImports, { query: { limit: 20 } });
  return (
    <section aria-labelledby="earlier-imports">
      <h2 id="earlier-imports" className="kicker">
        {t('earlier.title')}
      </h2>
      <Loaded read={read} skeleton={<Skeleton rows={3} height={72} />}>
        {() =>
          items.length === 0 ? (
            <p className="dim">{t('earlier.none')}</p>
          ) : (
            <ul className="card import-earlier">
              {items.map((item) => (
                <EarlierLine key={item.id} item={item} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {more && (
        <Button mt="sm" variant="default" loading={more.loading} onClick={more.onMore}>
          {t('earlier.more')}
        </Button>
      )}
    </section>
  );
}

function EarlierLine({ item }: { item: Earlier }) {
  const t = useTexts();
  const format = useFormat();
  const { id, fileName, kind, state, counts, createdAt, createdBy, undoUntil } = item;
  const when = createdBy
    ? t('earlier.by', { date: format.moment(createdAt), name: createdBy.name })
    : format.moment(createdAt);
  const what = kind ? t(`kinds.${kind}`) : t('earlier.unknownKind');
  const done = state === 'applied' ? ` · ${t('earlier.applied', { count: counts.new + counts.changed })}` : '';
  const { status, icon } = looks[state];
  return (
    <li>
      <Link to={`/import/${id}`}>
        <span className="grow">
          <span className="row wrap">
            <b>{fileName}</b>
            <StatusTag status={status} icon={icon} word={t(`states.${state}`)} />
          </span>
          <small>
            {what}
            {done}
          </small>
          <small>{when}</small>
        </span>
        {(state === 'mapping' || state === 'ready') && <span className="import-hint">{t('earlier.goOn')}</span>}
        {state === 'applied' && undoUntil && <span className="import-hint">{t('earlier.undo')}</span>}
        <IconChevronRight size={20} aria-hidden="true" />
      </Link>
    </li>
  );
}
