import { useFormat } from '@leerspoor/platform-web';
import { useGateTexts } from '../gate-texts.js';

/** Groups of types in words: one of each is needed. */
export function useNeeds() {
  const t = useGateTexts();
  const f = useFormat();
  return (groups: readonly (readonly string[])[]) => f.list(groups.map((names) => names.join(` ${t('points.or')} `)));
}
