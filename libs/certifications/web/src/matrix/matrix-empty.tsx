import { Button } from '@mantine/core';
import { listStarterPacks } from '@leerspoor/certifications-contract';
import { CardLink, EmptyState } from '@leerspoor/platform-ui';
import { useCan } from '@leerspoor/platform-web';
import { IconPackage, IconUpload } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';
import { pages } from '../pages.js';

/** Nothing was ever recorded: the two ways to begin. */
export function FirstUse() {
  const t = useDeskTexts();
  const can = useCan();
  if (!can(listStarterPacks)) return <EmptyState title={t('matrix.nothing')}>{t('matrix.nothingLead')}</EmptyState>;
  return (
    <>
      <EmptyState title={t('matrix.first.title')}>{t('matrix.first.text')}</EmptyState>
      <div className="first-ways">
        <CardLink
          to={pages.import}
          start={<IconUpload size={26} aria-hidden="true" />}
          title={t('matrix.first.import')}
          note={t('matrix.first.importNote')}
        />
        <CardLink
          to={pages.packs}
          start={<IconPackage size={26} aria-hidden="true" />}
          title={t('matrix.first.pack')}
          note={t('matrix.first.packNote')}
        />
      </div>
    </>
  );
}

/** The filters leave nobody over. */
export function NobodyFound({ onClear, isTrouble }: { onClear: () => void; isTrouble: boolean }) {
  const t = useDeskTexts();
  return (
    <EmptyState
      title={isTrouble ? t('matrix.noTrouble') : t('matrix.nobody')}
      action={
        <Button variant="default" onClick={onClear}>
          {isTrouble ? t('matrix.showAll') : t('matrix.clear')}
        </Button>
      }
    >
      {isTrouble ? t('matrix.noTroubleNote') : t('matrix.nobodyNote')}
    </EmptyState>
  );
}
