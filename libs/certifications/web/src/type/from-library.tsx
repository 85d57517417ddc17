import { Button } from '@mantine/core';
import { type RenewalPolicy } from '@leerspoor/certifications-contract';
import { InfoNote, toast } from '@leerspoor/platform-ui';
import { useDeskTexts } from '../desk-texts.js';
import { usePolicyWords } from './policy-words.js';

/** The library has another rule for this type: it can be filled in, with its effects to see before it is saved. */
export function FromLibrary({ policy, onTake }: { policy: RenewalPolicy; onTake: (policy: RenewalPolicy) => void }) {
  const t = useDeskTexts();
  const words = usePolicyWords();
  const take = () => {
    onTake(policy);
    toast({ text: t('rule.tookLibrary') });
  };
  return (
    <InfoNote>
      <p>{t('rule.library', { rule: words(policy) })}</p>
      <Button variant="default" onClick={take}>
        {t('rule.takeLibrary')}
      </Button>
    </InfoNote>
  );
}
