import { Page, useGo } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';
import { RecordForm } from './record-form.js';

/** "Leg vast": one certificate of one or many people. */
export function RecordPage() {
  const t = useDeskTexts();
  const go = useGo();
  const back = () => go(pages.matrix);
  return (
    <Page title={t('record.title')} sub={t('record.sub')} back={{ to: pages.matrix, label: t('title') }} narrow>
      <RecordForm onDone={back} onCancel={back} />
    </Page>
  );
}
