import './coverage.css';
import { Button } from '@mantine/core';
import { addCoverage, type Coverage, listCoverage } from '@leerspoor/certifications-contract';
import { LocalDate } from '@leerspoor/platform-contract';
import { DateField, EmptyState, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useCan, useQueryState, useRead, useSession } from '@leerspoor/platform-web';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { useDeskTexts } from '../desk-texts.js';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { pages } from '../pages.js';
import { CoverageCard } from './coverage-card.js';
import { CoverageForm } from './coverage-form.js';
import { EndCoverage } from './end-coverage.js';

const Address = z.object({
  /** What is opened. */
  eis: z.union([z.literal(''), z.uuid()]).catch(''),
  peildatum: z.union([z.literal(''), LocalDate]).catch(''),
});

type Task = { kind: 'new' } | { kind: 'change' | 'end'; coverage: Coverage } | null;

/** Per location whether there are enough people with each certificate, and until when. */
export function CoveragePage() {
  const t = useDeskTexts();
  const can = useCan();
  const { today } = useSession();
  const [at, change] = useQueryState(Address);
  const [task, setTask] = useState<Task>(null);
  const asOf = at.peildatum === '' ? undefined : at.peildatum;
  const read = useRead(listCoverage, { query: { asOf } }, { keep: true });
  const mayEdit = can(addCoverage);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setTask({ kind: 'new' })}>
      {t('coverage.new')}
    </Button>
  );
  return (
    <Page
      title={t('coverage.title')}
      sub={t('coverage.sub')}
      actions={mayEdit && add}
      head={
        <>
          <CertificateTabs current={pages.coverage} />
          <div className="tools-row coverage-tools">
            <DateField
              label={t('coverage.asOf')}
              today={today}
              value={asOf ?? today}
              onChange={(day) => change({ peildatum: day === today || !LocalDate.safeParse(day).success ? '' : day })}
            />
          </div>
        </>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={3} height={180} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('coverage.none')} action={mayEdit && add}>
              {t(mayEdit ? 'coverage.noneNote' : 'coverage.noneLead')}
            </EmptyState>
          ) : (
            <Places items={items} opened={at.eis} onOpen={(eis) => change({ eis })} onTask={setTask} />
          )
        }
      </Loaded>
      {task?.kind === 'new' && <CoverageForm onClose={() => setTask(null)} />}
      {task?.kind === 'change' && <CoverageForm coverage={task.coverage} onClose={() => setTask(null)} />}
      {task?.kind === 'end' && <EndCoverage coverage={task.coverage} onClose={() => setTask(null)} />}
    </Page>
  );
}

interface PlacesProps {
  items: readonly Coverage[];
  opened: string;
  onOpen: (id: string) => void;
  onTask: (task: Task) => void;
}

function Places({ items, opened, onOpen, onTask }: PlacesProps) {
  const places = new Map(items.map(({ location }) => [location.id, location.name]));
  useEffect(() => {
    // Whoever comes from a message lands on the line that it is about.
    if (opened) document.getElementById(opened)?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  return (
    <div className="coverage-places">
      {[...places].map(([id, name]) => (
        <section key={id} aria-label={name}>
          <h2 className="kicker">{name}</h2>
          <div className="coverages">
            {items
              .filter(({ location }) => location.id === id)
              .map((coverage) => (
                <CoverageCard
                  key={coverage.id}
                  coverage={coverage}
                  open={coverage.id === opened}
                  onToggle={() => onOpen(coverage.id === opened ? '' : coverage.id)}
                  onChange={() => onTask({ kind: 'change', coverage })}
                  onEnd={() => onTask({ kind: 'end', coverage })}
                />
              ))}
          </div>
        </section>
      ))}
    </div>
  );
}
