import { Checkbox } from '@mantine/core';
import { type CertificateType, type PolicyEnd, previewPolicy, RenewalPolicy } from '@leerspoor/certifications-contract';
import { InfoNote } from '@leerspoor/platform-ui';
import { useRead } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { useEndWords } from '../status/use-look.js';

interface Props {
  type: CertificateType;
  policy: unknown;
  apply: boolean;
  onApply: (apply: boolean) => void;
}

/** Who would get another date when a changed policy also held for what is there: by name, and only applied on choice. */
export function PolicyEffects({ type, policy, apply, onApply }: Props) {
  const t = useDeskTexts();
  const end = useEndWords();
  const read = RenewalPolicy.safeParse(policy);
  const isChanged = read.success && JSON.stringify(read.data) !== JSON.stringify(RenewalPolicy.parse(type.policy));
  const body = { policy: read.success ? read.data : type.policy };
  const effect = useRead(
    previewPolicy,
    { params: { typeId: type.id }, body },
    { enabled: isChanged && type.certificates > 0, keep: true },
  );
  if (!isChanged || type.certificates === 0) return null;
  if (!effect.data) return <InfoNote>{t('type.effects.computing')}</InfoNote>;
  const { total, people } = effect.data;
  if (total === 0) return <InfoNote>{t('type.effects.nobody')}</InfoNote>;
  const words = (day: PolicyEnd) => (day === 'none' ? t('type.effects.none') : end(day, type.wording, 'numeric'));
  return (
    <section className="card box stack">
      <h3>{t('type.effects.title', { count: total })}</h3>
      <ul className="effects">
        {people.map(({ person, before, after }) => (
          <li key={person.id}>
            <b>{person.name}</b> {t('type.effects.change', { before: words(before), after: words(after) })}
          </li>
        ))}
      </ul>
      <Checkbox
        label={t('type.effects.apply')}
        description={t('type.effects.applyNote')}
        checked={apply}
        onChange={(event) => onApply(event.currentTarget.checked)}
      />
    </section>
  );
}
