import './mine.css';
import { Button } from '@mantine/core';
import { type CellPanel, readCell, readMine } from '@leerspoor/certifications-contract';
import { InfoNote, Link, Reader, Skeleton, Span, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, Page, ReadAloud, useFormat, useKept, usePathPart, useSession } from '@leerspoor/platform-web';
import { IconCamera, IconPencil } from '@tabler/icons-react';
import { Counting } from '../meter/counting.js';
import { Around } from '../cell/around.js';
import { Evidence } from '../cell/evidence.js';
import { Story, Trail } from '../cell/story.js';
import { useDeedSentence } from '../cell/use-deed.js';
import { Why } from '../cell/why.js';
import { Looks } from '../own-documents/looks.js';
import { useOwnTexts } from '../own-documents/own-texts.js';
import { pages } from '../pages.js';
import { spanOf } from '../status/look.js';
import { useEndWords, useLook } from '../status/use-look.js';
import { useTexts } from '../texts.js';
import { BookedNote } from '../training/booked-note.js';
import { Returned } from './mine-list.js';
import { AddOwnActivity, OwnActivityDeeds } from './own-activity.js';

/** One of my certificates: how it stands, what I must do, what proves it, what happened and who looked. */
export function MineTypePage() {
  const t = useTexts();
  const { employeeId } = useSession();
  const typeId = usePathPart('typeId') ?? '';
  const { read, keptAt } = useKept(readCell, { params: { personId: employeeId, typeId }, query: {} });
  const title = read.data?.standing.name ?? t('mine.one');
  return (
    <Page title={title} back={{ to: pages.own, label: t('mine.title') }} narrow>
      <Loaded read={read} keptAt={keptAt} skeleton={<Skeleton rows={4} height={72} />}>
        {(panel) => <Mine panel={panel} />}
      </Loaded>
    </Page>
  );
}

function Mine({ panel }: { panel: CellPanel }) {
  const t = useTexts();
  const own = useOwnTexts();
  const { standing, certificates, exemptions, suspensions, events, person, asOf } = panel;
  return (
    <div className="stack">
      <Standing panel={panel} />
      <BookedNote personId={person.id} typeId={standing.typeId} />
      <Deeds panel={panel} />
      <Counting
        panel={panel}
        mine
        add={<AddOwnActivity panel={panel} />}
        deeds={(activity) => (
          <OwnActivityDeeds activity={activity} typeId={standing.typeId} takesProof={standing.storesImage} />
        )}
      />
      <Why panel={panel} mine />
      <Around panel={panel} />
      <Evidence certificates={certificates} mine />
      <Story
        certificates={certificates}
        exemptions={exemptions}
        suspensions={suspensions}
        standing={standing}
        asOf={asOf}
      />
      <section>
        <h3>{own('looks')}</h3>
        <Looks typeId={standing.typeId} />
      </section>
      <Trail events={events.filter(({ action }) => action !== 'evidence.viewed')} changesOnly />
      <Reader>
        <b>{t('mine.readers')}</b> {person.lead ? t('mine.leadSees', { lead: person.lead }) : t('mine.othersSee')}
      </Reader>
      <ReadAloud />
    </div>
  );
}

function Standing({ panel: { standing, asOf } }: { panel: CellPanel }) {
  const t = useTexts();
  const f = useFormat();
  const look = useLook();
  const end = useEndWords();
  const deed = useDeedSentence()(standing, asOf);
  const span = spanOf(standing, asOf);
  return (
    <section>
      <StatusTag big {...look.large(standing, asOf)} />
      {span && standing.from && (
        <div className="panel-span">
          <Span
            {...span}
            from={t('obtained', { day: f.date(standing.from, 'numeric') })}
            to={end(standing.expires, standing.wording, 'numeric')}
          />
        </div>
      )}
      {standing.selfChecked && <p className="sm dim panel-says">{t('selfCheckedMine')}</p>}
      {standing.blocked && <p className="panel-says">{t('blockedMine')}</p>}
      {deed && <p className="panel-says">{deed}</p>}
      {standing.issuer && standing.status !== 'valid' && (
        <p className="sm dim panel-says">{t('mine.issuer', { issuer: standing.issuer })}</p>
      )}
    </section>
  );
}

function Deeds({ panel: { standing, actions } }: { panel: CellPanel }) {
  const t = useTexts();
  const { read: mine } = useKept(readMine, {});
  const returned = mine.data?.returned.find(({ typeId }) => typeId === standing.typeId);
  if (returned) return <Returned returned={returned} />;
  if (!actions.includes('hand-in')) return null;
  return (
    <div className="own-deeds">
      <Button
        component={Link}
        to={pages.handIn(standing.typeId)}
        size="xl"
        fullWidth
        variant={standing.covers ? 'default' : 'filled'}
        leftSection={
          standing.storesImage ? (
            <IconCamera size={24} aria-hidden="true" />
          ) : (
            <IconPencil size={22} aria-hidden="true" />
          )
        }
      >
        {t(standing.storesImage ? 'mine.handInPhoto' : 'mine.handInDates')}
      </Button>
      {standing.waiting && <InfoNote>{t('mine.waitingNote')}</InfoNote>}
    </div>
  );
}
