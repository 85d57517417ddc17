import { InfoNote } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';
import { wordOf } from './story.js';
import { type CellChange } from './use-seen.js';

/** "Omar Visser keurde het goed. 24 november 2026, 14:03." */
export function ChangedNote({ change }: { change: CellChange | null }) {
  const t = useTexts();
  const f = useFormat();
  if (!change) return null;
  return (
    <InfoNote>
      <b>{change.name}</b> {t(wordOf(change.action))} <span className="dim">{f.moment(change.at)}</span>
    </InfoNote>
  );
}
