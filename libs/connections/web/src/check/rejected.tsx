import { getRejected, type Import } from '@leerspoor/connections-contract';
import { download, ProblemNote, useLanguage } from '@leerspoor/platform-web';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts.js';

/** The rows that cannot go in, as a file with the reason in front. */
export function RejectedLink({ current: { id, counts } }: { current: Import }) {
  const t = useTexts();
  const language = useLanguage();
  const [error, setError] = useState<unknown>(null);
  const save = () => {
    setError(null);
    download(getRejected, { params: { importId: id }, query: { format: 'xlsx', language } }).catch(setError);
  };
  return (
    <>
      <button type="button" className="linky row import-rejected" onClick={save}>
        <IconDownload size={18} aria-hidden="true" />
        {t('check.saveRejected', { count: counts.error })}
      </button>
      <ProblemNote error={error} />
    </>
  );
}
