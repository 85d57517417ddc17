import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';

/** Takes a row out of a list in a form. */
export function RowRemoval({ name, onRemove }: { name: string; onRemove: () => void }) {
  const t = useDeskTexts();
  return (
    <ActionIcon size={44} c="var(--ls-ink)" aria-label={t('rule.removeRow', { name })} onClick={onRemove}>
      <IconTrash size={18} aria-hidden="true" />
    </ActionIcon>
  );
}
