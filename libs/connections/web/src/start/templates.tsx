import { getImportTemplate, ImportKind } from '@leerspoor/connections-contract';
import { toast } from '@leerspoor/platform-ui';
import { download, ProblemNote, useLanguage } from '@leerspoor/platform-web';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts.js';

/** An example file to begin with. */
export function Templates() {
  const t = useTexts();
  const language = useLanguage();
  const [error, setError] = useState<unknown>(null);
  const save = (kind: ImportKind) => {
    setError(null);
    download(getImportTemplate, { params: { kind }, query: { format: 'xlsx', language } }).then(
      () => toast({ text: t('start.templateSaved') }),
      setError,
    );
  };
  return (
    <div>
      <p className="sm dim">{t('start.template')}</p>
      <div className="row wrap import-templates">
        {ImportKind.options.map((kind) => (
          <button key={kind} type="button" className="linky row" onClick={() => save(kind)}>
            <IconDownload size={18} aria-hidden="true" />
            {t(`start.templates.${kind}`)}
          </button>
        ))}
      </div>
      <ProblemNote error={error} />
    </div>
  );
}
