import { type CellPanel, OwnActivityKind, readCell } from '@leerspoor/certifications-contract';
import { EmptyState, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, usePathPart, useQueryState, useRead, useSession } from '@leerspoor/platform-web';
import { z } from 'zod';
import { pages } from '../pages.js';
import { useTexts } from '../texts.js';
import { HandInActivity } from './hand-in-activity.js';

const Address = z.object({ stap: z.string().catch(''), vervangt: z.string().catch('') });

/** "Ik heb een cursus gevolgd": the proof, what it was and when; HR checks it before it counts. */
export function HandInActivityPage() {
  const t = useTexts();
  const { employeeId } = useSession();
  const typeId = usePathPart('typeId') ?? '';
  const [at] = useQueryState(Address);
  const read = useRead(readCell, { params: { personId: employeeId, typeId }, query: {} });
  const kinds = read.data?.activityKinds.filter((kind) => OwnActivityKind.safeParse(kind).success) ?? [];
  const replaced = read.data?.activities.find(({ id, state }) => id === at.vervangt && state === 'sent-back') ?? null;
  const flow = (panel: CellPanel) => <HandInActivity panel={panel} kinds={kinds} replaced={replaced} asked={at.stap} />;
  if (read.data && kinds.length > 0) return flow(read.data);
  return (
    <Page
      title={read.data?.standing.name ?? t('mine.one')}
      back={{ to: pages.mine(typeId), label: t('mine.title') }}
      narrow
    >
      <Loaded read={read} skeleton={<Skeleton rows={2} height={96} />}>
        {() => <EmptyState title={t('activities.own.nothing')} />}
      </Loaded>
    </Page>
  );
}
