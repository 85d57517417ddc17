import { mostImportBytes, type ImportKind } from '@leerspoor/connections-contract';
import { ErrorNote, ProgressBar } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useSession } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconShieldLock } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTexts } from '../texts.js';
import { megabytesOf } from '../words/file-size.js';
import { pastedFile } from './pasted.js';
import { Templates } from './templates.js';
import { useDrop } from './use-drop.js';
import { useUpload } from './use-upload.js';

const accept = '.csv,.txt,.tsv,.xlsx,.xlsm,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes a file: by dropping it anywhere, choosing it, or pasting cells. Shows how much of it has gone out. */
export function FileTarget({ kind }: { kind: ImportKind | 'guess' }) {
  const t = useTexts();
  const { number } = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const upload = useUpload(kind);
  const over = useTarget(upload.take);
  const { sending, refusal, error, stop, stopped } = upload;
  return (
    <>
      <div className="import-drop" data-over={over || undefined}>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          accept={accept}
          aria-label={t('start.choose')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) upload.take(files);
          }}
        />
        <IconFileSpreadsheet className="import-drop-sign" size={54} stroke={1.3} aria-hidden="true" />
        {sending ? (
          <div className="import-sending">
            <ProgressBar
              value={Math.round(sending.part * 100)}
              max={100}
              label={t('start.uploading', { file: sending.name, percent: Math.round(sending.part * 100) })}
            />
            <Button variant="default" onClick={stop}>
              {t('start.stop')}
            </Button>
          </div>
        ) : (
          <>
            <p className="import-drop-word">{over ? t('start.dropOver') : t('start.drop')}</p>
            <Button size="lg" onClick={() => input.current?.click()}>
              {t('start.choose')}
            </Button>
            <p className="sm dim">{t('start.fits', { megabytes: number(megabytesOf(mostImportBytes)) })}</p>
            <p className="sm dim import-paste">{t('start.paste')}</p>
          </>
        )}
      </div>
      {refusal && <ErrorNote title={refusal} />}
      <ProblemNote error={error} />
      <p role="status" className={stopped ? 'sm dim' : 'visually-hidden'}>
        {stopped && t('start.stopped')}
      </p>
      <p className="row sm import-privacy">
        <IconShieldLock size={22} aria-hidden="true" />
        {t('start.privacy')}
      </p>
      <Templates />
    </>
  );
}

function useTarget(take: (files: File[]) => void): boolean {
  const t = useTexts();
  const { today } = useSession();
  const paste = (data: DataTransfer) => {
    const file = pastedFile(data, t('start.pastedName', { date: today }));
    take(file ? [file] : []);
  };
  return useDrop(take, paste);
}
