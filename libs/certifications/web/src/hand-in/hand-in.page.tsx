import { listTypeChoices } from '@leerspoor/certifications-contract';
import { ErrorNote, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useQueryState, useRead } from '@leerspoor/platform-web';
import { z } from 'zod';
import { pages } from '../pages.js';
import { useTexts } from '../texts.js';
import { ChooseType } from './choose-type.js';
import { HandInFlow } from './hand-in-flow.js';

const Address = z.object({ soort: z.string().catch(''), stap: z.string().catch('') });

/** Photo in: which pass, a photo, the date, sent. The address keeps where one is, so that back takes one step back. */
export function HandInPage() {
  const t = useTexts();
  const [at] = useQueryState(Address);
  const types = useRead(listTypeChoices, {});
  if (at.soort === '') return <ChooseType types={types} />;
  const type = types.data?.find(({ id }) => id === at.soort);
  if (type) return <HandInFlow key={type.id} type={type} asked={at.stap} />;
  return (
    <Page title={t('handIn.title')} back={{ to: pages.handIn(), label: t('handIn.which') }} narrow>
      <Loaded read={types} skeleton={<Skeleton rows={2} height={96} />}>
        {() => <ErrorNote title={t('handIn.unknownType')} next={t('handIn.chooseOther')} />}
      </Loaded>
    </Page>
  );
}
