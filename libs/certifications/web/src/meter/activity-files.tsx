import { type ActivityRecord, openActivityEvidence } from '@leerspoor/certifications-contract';
import { addressOf, useFormat } from '@leerspoor/platform-web';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import { useTexts } from '../texts.js';

/** What proves an activity, and what HR took away of it and why. Opening one is logged. */
export function ActivityFiles({ activity: { id, files, removedFiles } }: { activity: ActivityRecord }) {
  const t = useTexts();
  const f = useFormat();
  return (
    <>
      {files.map((file) => (
        <a
          key={file.id}
          className="activity-file sm"
          target="_blank"
          rel="noreferrer"
          href={addressOf(openActivityEvidence, { params: { activityId: id, fileId: file.id } })}
        >
          {file.mediaType.startsWith('image/') ? (
            <IconPhoto size={18} aria-hidden="true" />
          ) : (
            <IconFileText size={18} aria-hidden="true" />
          )}
          {file.name}
        </a>
      ))}
      {removedFiles.map(({ name, at, by, reason }) => (
        <p key={`${name}.${at}`} className="sm dim activity-file">
          {t('story.fileRemoved', { file: name })} {[f.moment(at), reason, by].filter(Boolean).join(', ')}
        </p>
      ))}
    </>
  );
}
