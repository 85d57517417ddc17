import { type AuditPack, discardPack, listPacks } from '@leerspoor/certifications-contract';
import { useWrite } from '@leerspoor/platform-web';
import { useAuditTexts } from '../audit-texts.js';
import { NoWayBack } from './no-way-back.js';

/** Throws a pack away before its time. */
export function DiscardDialog({ pack: { id, title }, onClose }: { pack: AuditPack; onClose: () => void }) {
  const t = useAuditTexts();
  const write = useWrite(discardPack, [listPacks]);
  return (
    <NoWayBack
      title={t('discardTitle', { title })}
      note={t('discardNote')}
      deed={t('discard')}
      done={t('discarded', { title })}
      run={() => write.mutateAsync({ params: { packId: id } })}
      error={write.error}
      onClose={onClose}
    />
  );
}
