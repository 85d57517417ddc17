import { addWorkPoint, changeWorkPoint, listWorkPoints, readWorkPointPeople } from '@leerspoor/certifications-contract';
import { Skeleton, toast } from '@leerspoor/platform-ui';
import { Loaded, Page, useGo, usePathPart, useRead, useWrite } from '@leerspoor/platform-web';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';
import { WorkPointForm } from './work-point-form.js';
import { freshPoint, pointValuesOf } from './work-point-values.js';

const stale = [listWorkPoints, readWorkPointPeople];

export function NewWorkPointPage() {
  const t = useGateTexts();
  const go = useGo();
  const add = useWrite(addWorkPoint, stale);
  return (
    <Page title={t('points.new')} back={{ to: pages.workPoints, label: t('points.title') }} narrow>
      <WorkPointForm
        initial={freshPoint}
        draft="work-point.new"
        send={async (body) => {
          const { id, name } = await add.mutateAsync({ body });
          toast({ text: t('points.added', { name }) });
          go(pages.workPoint(id));
        }}
      />
    </Page>
  );
}

export function ChangeWorkPointPage() {
  const t = useGateTexts();
  const go = useGo();
  const pointId = usePathPart('pointId') ?? '';
  const read = useRead(readWorkPointPeople, { params: { pointId } });
  const change = useWrite(changeWorkPoint, stale);
  const point = read.data?.point;
  return (
    <Page
      title={point?.name ?? t('points.title')}
      back={{ to: pages.workPoint(pointId), label: t('points.who') }}
      narrow
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={64} />}>
        {({ point: found }) => (
          <WorkPointForm
            key={found.version}
            initial={pointValuesOf(found)}
            draft={`work-point.${pointId}.${found.version}`}
            send={async (body) => {
              await change.mutateAsync({ params: { pointId }, body: { ...body, version: found.version } });
              toast({ text: t('saved') });
              go(pages.workPoint(pointId));
            }}
          />
        )}
      </Loaded>
    </Page>
  );
}
