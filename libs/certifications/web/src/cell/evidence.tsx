import './cell.css';
import { type Certificate, openEvidence } from '@leerspoor/certifications-contract';
import { addressOf, useFormat } from '@leerspoor/platform-web';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTexts } from '../texts.js';

const RemoveEvidence = lazy(() => import('./remove-evidence.js').then((m) => ({ default: m.RemoveEvidence })));

/** Photos and PDFs of one person and one type, newest first. Opening one is logged, and the person can read who looked. */
export function Evidence({
  certificates,
  mine,
  removeFrom,
}: {
  certificates: readonly Certificate[];
  mine?: boolean;
  /** Whose they are, where who looks may take a wrong file away. */
  removeFrom?: string | undefined;
}) {
  const t = useTexts();
  const f = useFormat();
  const files = certificates.flatMap((certificate) => certificate.files.map((file) => ({ file, certificate })));
  if (files.length === 0) return null;
  return (
    <section>
      <h3>{t('evidence.title')}</h3>
      <ul className="evidence">
        {files.map(({ file, certificate }) => (
          <li key={`${certificate.id}.${file.id}`} className="row">
            <a
              className="file grow"
              target="_blank"
              rel="noreferrer"
              href={addressOf(openEvidence, { params: { certificateId: certificate.id, fileId: file.id } })}
            >
              {file.mediaType.startsWith('image/') ? (
                <IconPhoto size={22} aria-hidden="true" />
              ) : (
                <IconFileText size={22} aria-hidden="true" />
              )}
              <span>
                {file.name}
                <small>
                  {t('evidence.of', { day: f.date(certificate.obtainedOn, 'numeric') })} ·{' '}
                  {t(certificate.selfChecked ? 'evidence.self' : `evidence.${certificate.state}`, {
                    by: certificate.decidedBy || '–',
                  })}
                </small>
              </span>
            </a>
            {removeFrom !== undefined && (
              <Suspense>
                <RemoveEvidence from={{ certificateId: certificate.id }} file={file} name={removeFrom} />
              </Suspense>
            )}
          </li>
        ))}
      </ul>
      <p className="xs dim">{t(mine ? 'evidence.loggedMine' : 'evidence.logged')}</p>
    </section>
  );
}
