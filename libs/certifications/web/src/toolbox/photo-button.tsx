import './toolbox.css';
import { addToolboxPhoto, openToolboxPhoto, type ToolboxMeeting } from '@leerspoor/certifications-contract';
import { FileButton, Reader, toast } from '@leerspoor/platform-ui';
import { addressOf, ProblemNote, useWrite } from '@leerspoor/platform-web';
import { IconPhoto } from '@tabler/icons-react';
import { shrink } from '../hand-in/photo.js';
import { toolboxes } from '../stale.js';
import { useToolboxTexts } from '../toolbox-texts.js';

const accepted = 'image/jpeg,image/png,image/webp,image/heic,application/pdf';

/** A photo of the room or of a signed list: not needed, one at most. */
export function PhotoButton({ meeting }: { meeting: ToolboxMeeting }) {
  const t = useToolboxTexts();
  const write = useWrite(addToolboxPhoto, toolboxes);
  const params = { meetingId: meeting.id };
  const take = async (chosen: File) => {
    const file = await shrink(chosen);
    write.mutate({ params, extra: { file } }, { onSuccess: () => toast({ text: t('live.photoKept') }) });
  };
  return (
    <section className="stack toolbox-photo">
      <div className="row wrap">
        <FileButton camera size="lg" accept={accepted} disabled={write.isPending} onFile={(file) => void take(file)}>
          {t(meeting.photo ? 'live.photoAgain' : 'live.photo')}
        </FileButton>
        {meeting.photo && (
          <a className="linky" target="_blank" rel="noreferrer" href={addressOf(openToolboxPhoto, { params })}>
            <IconPhoto size={20} aria-hidden="true" /> {t('one.photo')}
          </a>
        )}
      </div>
      {!meeting.photo && <p className="sm dim">{t('live.photoNote')}</p>}
      <Reader>{t('live.photoReaders')}</Reader>
      <ProblemNote error={write.error} />
    </section>
  );
}
