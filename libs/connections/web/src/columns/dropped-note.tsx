import { type Import } from '@leerspoor/connections-contract';
import { useFormat } from '@leerspoor/platform-web';
import { IconShieldLock } from '@tabler/icons-react';
import { useTexts } from '../texts.js';

/** Columns that were not read, in plain words. */
export function DroppedNote({ dropped }: { dropped: Import['dropped'] }) {
  const t = useTexts();
  const { list } = useFormat();
  if (dropped.length === 0) return null;
  const what = dropped.map(({ header, reason }) => {
    const word = t(`columns.reasons.${reason}`);
    return header === '' || header.toLowerCase() === word.toLowerCase()
      ? word
      : t('columns.dropped', { what: word, header });
  });
  return (
    <div className="import-dropped">
      <IconShieldLock size={24} aria-hidden="true" />
      <div className="grow">
        <b>
          {t('columns.droppedTitle')}: {list(what)}.
        </b>
        <p className="sm dim">{t('columns.droppedText')}</p>
      </div>
    </div>
  );
}
