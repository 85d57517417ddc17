import { Checkbox, NativeSelect } from '@mantine/core';
import { type CertificateType } from '@leerspoor/certifications-contract';
import { useLanguage } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { type TypeValues } from './type-values.js';

interface OthersProps {
  values: TypeValues;
  others: readonly CertificateType[];
  onSet: <K extends 'addOnOfId' | 'satisfiedByIds' | 'prerequisiteIds'>(name: K, value: TypeValues[K]) => void;
  error: string | undefined;
}

/** What else makes somebody green, what comes before it, and whose end it shares. */
export function OtherTypes({ values, others, onSet, error }: OthersProps) {
  const t = useDeskTexts();
  const language = useLanguage();
  const nameOf = (type: CertificateType) => (language === 'nl' ? type.nameNl : type.nameEn);
  if (others.length === 0) return null;
  return (
    <>
      <Choices
        label={t('type.satisfiedBy')}
        others={others}
        chosen={values.satisfiedByIds}
        onChange={(ids) => onSet('satisfiedByIds', ids)}
      />
      <Choices
        label={t('rule.prerequisites')}
        others={others}
        chosen={values.prerequisiteIds}
        onChange={(ids) => onSet('prerequisiteIds', ids)}
      />
      <NativeSelect
        label={t('type.addOnOf')}
        description={t('type.addOnNote')}
        data={[
          { value: '', label: t('type.noAddOn') },
          ...others.map((other) => ({ value: other.id, label: nameOf(other) })),
        ]}
        value={values.addOnOfId}
        onChange={(event) => onSet('addOnOfId', event.currentTarget.value)}
        error={error}
      />
    </>
  );
}

interface ChoicesProps {
  label: string;
  others: readonly CertificateType[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

function Choices({ label, others, chosen, onChange }: ChoicesProps) {
  const language = useLanguage();
  const turn = (id: string, isOn: boolean) => onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <div>
      <p className="mantine-InputWrapper-label">{label}</p>
      <div className="choice-list" role="group" aria-label={label}>
        {others.map((other) => (
          <Checkbox
            key={other.id}
            label={language === 'nl' ? other.nameNl : other.nameEn}
            checked={chosen.includes(other.id)}
            onChange={(event) => turn(other.id, event.currentTarget.checked)}
          />
        ))}
      </div>
    </div>
  );
}
