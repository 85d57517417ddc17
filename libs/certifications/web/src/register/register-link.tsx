import { type Register } from '@leerspoor/certifications-contract';
import { IconExternalLink } from '@tabler/icons-react';
import { useGateTexts } from '../gate-texts.js';

/** Opens a register beside the product; it learns nothing from us, not even where one came from. */
export function RegisterLink({ register: { name, url } }: { register: Register }) {
  const t = useGateTexts();
  if (url === null) return null;
  return (
    <a className="linky" href={url} target="_blank" rel="noopener noreferrer">
      {t('registers.open', { name })} <IconExternalLink size={16} aria-hidden="true" />
    </a>
  );
}
